import { elementsBelow } from './roots';

/** Where a document shows in the window that holds it, or in one further up. Lengths in CSS pixels. */
export interface FramePlace {
  x: number;
  y: number;
}

/** Longest wait for a frame of another origin to say which one it is. */
const PATIENCE = 3000;

/** How a frame is placed in its tab: what the frame's own agent and the tab's find out together. */
export function createFrameCommands(document: Document) {
  const view = document.defaultView ?? window;
  let heard: Promise<FramePlace | null> = Promise.resolve(null);
  return {
    /** In the tab's page: waits for a frame of another origin that says `word`, and notes where it stands. */
    awaitFrame(word: string): void {
      heard = hear(view, word);
    },
    /** In the tab's page: where that frame stands; null when none spoke. */
    frameHeard: (): Promise<FramePlace | null> => heard,
    /** In a frame: its place in the furthest window of its own origin, which is the tab's or says `word` to the window that holds it. */
    sayWhere(word: string): FramePlace & { isInTab: boolean } {
      const { window: outermost, place } = climb(view);
      const isInTab = outermost === outermost.parent;
      if (!isInTab) outermost.parent.postMessage(word, '*');
      return { ...place, isInTab };
    },
  };
}

/** Adds up the places of frames as far out as their windows can be looked into. */
function climb(view: Window): { window: Window; place: FramePlace } {
  let place: FramePlace = { x: 0, y: 0 };
  let at: Window = view;
  for (let frame = at.frameElement; frame !== null; frame = at.frameElement) {
    const inner = insideOf(frame);
    place = { x: place.x + inner.x, y: place.y + inner.y };
    at = at.parent;
  }
  return { window: at, place };
}

function hear(view: Window, word: string): Promise<FramePlace | null> {
  return new Promise((resolve) => {
    const over = new AbortController();
    const end = (place: FramePlace | null) => {
      over.abort();
      resolve(place);
    };
    const onMessage = ({ data, source }: MessageEvent) => {
      if (data !== word) return;
      const frame = framesOf(view.document).find(({ contentWindow }) => contentWindow === source);
      end(frame === undefined ? null : insideOf(frame));
    };
    view.addEventListener('message', onMessage, { signal: over.signal });
    view.setTimeout(() => end(null), PATIENCE);
  });
}

function framesOf(document: Document): HTMLIFrameElement[] {
  return [...elementsBelow(document)].filter((element) => element instanceof HTMLIFrameElement);
}

/** Upper left corner of what a frame holds, inside its border and padding. */
function insideOf(frame: Element): FramePlace {
  const { left, top } = frame.getBoundingClientRect();
  const style = frame.ownerDocument.defaultView?.getComputedStyle(frame);
  const inset = (side: string | undefined) => Number.parseFloat(side ?? '') || 0;
  return {
    x: left + frame.clientLeft + inset(style?.paddingLeft),
    y: top + frame.clientTop + inset(style?.paddingTop),
  };
}
