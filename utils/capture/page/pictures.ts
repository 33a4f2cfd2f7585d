import { atMost, nextFrames } from './frames';
import { createPictureList } from './picture-list';
import { elementsBelow } from './roots';

export type PictureScope = 'view' | 'page';

/** What is known of a page's pictures: which are in view and still on their way. */
export interface PictureWatch {
  /** Tells the browser to load pictures marked as lazy now, wherever they are. */
  hurry(): void;
  /** Looks at the whole page once, so that a late background is awaited from now on and not anew in each view. */
  notice(): void;
  /** Has what is about to come into view decoded, so that it is drawn with the first frame that shows it. */
  foresee(): void;
  /** Pictures in view, or anywhere on the page, that have not come yet. */
  waiting(scope: PictureScope): Pending[];
  /** Puts `loading` back as it was. */
  restore(): void;
}

/** A picture that is awaited; `arrived` never rejects, since a broken picture is an answer too. */
export interface Pending {
  arrived: Promise<unknown>;
}

/** Longest wait for the pictures of one view. */
const PICTURE_PATIENCE = 3000;
/** The browser's list of resources is bounded, so a background that is missing from it is awaited only so long after it was first seen. */
const BACKGROUND_PATIENCE = 1000;
const BACKGROUND_POLL = 40;

type Lazy = HTMLImageElement | HTMLIFrameElement;

/** Watches the pictures of a document and its open shadow roots; `changes` counts the document's changes so far. */
export function createPictureWatch(document: Document, changes: () => number): PictureWatch {
  const view = document.defaultView ?? window;
  const hurried: Lazy[] = [];
  const seen = new WeakSet<HTMLImageElement>();
  const list = createPictureList(document, changes);
  const backgrounds = createBackgroundWatch(document);

  return {
    hurry() {
      for (const element of elementsBelow(document)) {
        if (isLazy(element)) {
          hurried.push(element);
          element.setAttribute('loading', 'eager');
        }
      }
    },
    notice() {
      backgrounds.waiting(list().backgrounds.flatMap(({ urls }) => urls));
    },
    foresee() {
      for (const image of list().images) {
        if (!image.complete || seen.has(image) || image.naturalWidth === 0 || !isNear(image, view)) continue;
        image.decode().then(
          () => seen.add(image),
          () => undefined,
        );
      }
    },
    waiting(scope) {
      const { images, backgrounds: drawn } = list();
      const isAsked = (element: Element) => scope === 'page' || isInView(element, view);
      return [
        ...images.filter((image) => isAsked(image) && !isReady(image, seen)).map(pendingImage),
        ...backgrounds.waiting(drawn.flatMap(({ element, urls }) => (isAsked(element) ? urls : []))),
      ];
    },
    restore() {
      for (const element of hurried) element.setAttribute('loading', 'lazy');
    },
  };
}

function isLazy(element: Element): element is Lazy {
  const isPicture = element instanceof HTMLImageElement || element instanceof HTMLIFrameElement;
  return isPicture && element.getAttribute('loading') === 'lazy';
}

function isInView(element: Element, view: Window): boolean {
  const { top, bottom, left, right } = element.getBoundingClientRect();
  return (
    bottom > top &&
    right > left &&
    bottom > 0 &&
    top < view.innerHeight &&
    right > 0 &&
    left < view.innerWidth
  );
}

/** Whether the next step down the page may bring an element into view. */
function isNear(element: Element, view: Window): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > view.innerHeight && top < 2 * view.innerHeight;
}

/** A complete image counts as ready only once it was decoded in view: browsers draw a late decode a frame later. */
function isReady(image: HTMLImageElement, seen: WeakSet<HTMLImageElement>): boolean {
  if (!image.complete) return false;
  if (seen.has(image) || image.naturalWidth === 0) return true;
  seen.add(image);
  return false;
}

function pendingImage(image: HTMLImageElement): Pending {
  if (image.complete) return { arrived: image.decode().catch(() => undefined) };
  const arrived = new Promise((resolve) => {
    image.addEventListener('load', resolve, { once: true });
    image.addEventListener('error', resolve, { once: true });
  }).then(() => image.decode().catch(() => undefined));
  return { arrived };
}

interface BackgroundWatch {
  waiting(urls: string[]): Pending[];
}

/** Backgrounds have no load event: a picture that a style names is there once the browser lists it among its resources. */
function createBackgroundWatch(document: Document): BackgroundWatch {
  const view = document.defaultView ?? window;
  const firstSeen = new Map<string, number>();
  const leftFor = (url: string) => {
    const now = view.performance.now();
    if (!firstSeen.has(url)) firstSeen.set(url, now);
    return (firstSeen.get(url) ?? now) + BACKGROUND_PATIENCE - now;
  };
  const hasArrived = (url: string) => view.performance.getEntriesByName(url, 'resource').length > 0;
  const arrival = async (url: string) => {
    while (!hasArrived(url) && leftFor(url) > 0) {
      await new Promise((resolve) => view.setTimeout(resolve, BACKGROUND_POLL));
    }
  };
  return {
    waiting(urls) {
      const open = [...new Set(urls)].filter((url) => !hasArrived(url) && leftFor(url) > 0);
      return open.map((url) => ({ arrived: arrival(url) }));
    },
  };
}

/** Waits for the pictures in view (or on the page); answers how many had not come when patience ran out. */
export async function awaitPictures(
  view: Window,
  pictures: PictureWatch,
  scope: PictureScope,
): Promise<number> {
  const deadline = view.performance.now() + PICTURE_PATIENCE;
  for (;;) {
    const waiting = pictures.waiting(scope);
    if (waiting.length === 0) return 0;
    const left = deadline - view.performance.now();
    if (left <= 0) return waiting.length;
    await atMost(view, Promise.all(waiting.map(({ arrived }) => arrived)), left);
    await nextFrames(view, 2);
  }
}
