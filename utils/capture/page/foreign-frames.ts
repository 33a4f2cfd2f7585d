import { shadowRootsBelow } from './roots';

/** Frames of other origins: a browser does not draw them while they are out of sight, and begins late when they come in. */
export interface ForeignFrames {
  /** Whether one came into view since this was asked last. */
  entered(): boolean;
}

/** Watches the frames of a document and its open shadow roots that are there now. */
export function createForeignFrames(document: Document): ForeignFrames {
  const roots = [document, ...shadowRootsBelow(document)];
  const frames = roots
    .flatMap((root) => [...root.querySelectorAll('iframe')])
    .filter((frame) => frame.contentDocument === null);
  let seen = new Set<HTMLIFrameElement>();
  return {
    entered() {
      const now = frames.filter((frame) => isInView(frame, document));
      const hasNew = now.some((frame) => !seen.has(frame));
      seen = new Set(now);
      return hasNew;
    },
  };
}

function isInView(frame: Element, { documentElement }: Document): boolean {
  const { top, bottom, left, right } = frame.getBoundingClientRect();
  const { clientWidth, clientHeight } = documentElement;
  return bottom > 0 && right > 0 && top < clientHeight && left < clientWidth && bottom > top && right > left;
}
