import type { Transcript } from './types';

/** A picture of a chat, as far as places in it are checked; lengths in picture pixels. */
export interface PicturePart {
  part?: number;
  pageRegion?: { height: number };
}

/** What the pictures of a chat lack, by message number, and the same as problems of the exhibit. */
export interface PlacesCheck {
  /** Messages that no picture shows, or whose place lies in no picture. */
  unpictured: number[];
  /** Messages whose place stands above that of the message before. */
  disordered: number[];
  /** One problem with the count as its detail, or none. */
  problems: { code: 'unpictured'; detail: string }[];
}

/**
 * Cross-checks a transcript with its pictures: every message stands in one part, inside that part's page region, not above
 * the message before it.
 */
export function checkPlaces(
  { messages }: Pick<Transcript, 'messages'>,
  parts: readonly PicturePart[],
): PlacesCheck {
  const unpictured: number[] = [];
  const disordered: number[] = [];
  let last = { part: 0, y: 0 };
  for (const { n, part, y } of messages) {
    if (part === null || y === null || !isInside(part, y, parts)) unpictured.push(n);
    else if (part < last.part || (part === last.part && y < last.y)) disordered.push(n);
    else last = { part, y };
  }
  const count = unpictured.length + disordered.length;
  return {
    unpictured,
    disordered,
    problems: count === 0 ? [] : [{ code: 'unpictured', detail: String(count) }],
  };
}

/** A picture that is the only one may have no number. */
function isInside(part: number, y: number, parts: readonly PicturePart[]): boolean {
  const picture = parts.find((each) => (each.part ?? 1) === part);
  return picture !== undefined && y >= 0 && y < (picture.pageRegion?.height ?? Number.POSITIVE_INFINITY);
}
