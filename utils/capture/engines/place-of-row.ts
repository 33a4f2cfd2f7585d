import type { CapturedFile, MessagePlace } from '../types';
import type { RowPlace } from './row-joiner';

/** In which part each message begins, given the parts from top to bottom. */
export function placesInParts(
  places: RowPlace[],
  files: Pick<CapturedFile, 'part' | 'pageRegion'>[],
): MessagePlace[] {
  const found: MessagePlace[] = [];
  let top = 0;
  for (const { part, pageRegion } of files) {
    const bottom = top + pageRegion.height;
    for (const { message, y } of places)
      if (y >= top && y < bottom) found.push({ message, part, y: y - top });
    top = bottom;
  }
  return found;
}
