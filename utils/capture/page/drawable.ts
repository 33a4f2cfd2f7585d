import { createPictureList } from './picture-list';
import { elementsBelow } from './roots';

/** A server that has not answered by then counts as one that forbids. */
const PATIENCE = 3000;

/** How many pictures, frames and films of a page a script may not read, and so cannot redraw. */
export async function countUndrawable(document: Document): Promise<number> {
  const view = document.defaultView ?? window;
  const { images, backgrounds } = createPictureList(document, () => 0)();
  const shown = images.filter((image) => image.naturalWidth > 0 && isDrawn(image));
  const urls = [
    ...shown.map((image) => image.currentSrc),
    ...backgrounds.flatMap(({ element, urls }) => (isDrawn(element) ? urls : [])),
  ].filter((url) => isForeign(url, view));
  const unique = [...new Set(urls)];
  const readable = await Promise.all(unique.map((url) => isReadable(url, view)));
  const closed = new Set(unique.filter((_url, index) => !readable[index]));
  return urls.filter((url) => closed.has(url)).length + countClosed(document);
}

function isDrawn(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width > 1 && height > 1;
}

function isForeign(url: string, view: Window): boolean {
  return /^https?:/.test(url) && !url.startsWith(`${view.location.origin}/`);
}

/** Whether the picture's server lets scripts of this page read it; asks for what the page itself has loaded already. */
function isReadable(url: string, view: Window): Promise<boolean> {
  return new Promise((resolve) => {
    const image = new Image();
    image.crossOrigin = 'anonymous';
    image.onload = () => resolve(true);
    image.onerror = () => resolve(false);
    view.setTimeout(() => resolve(false), PATIENCE);
    image.src = url;
  });
}

/** Frames of other sites, and films. */
function countClosed(document: Document): number {
  const closed = [...elementsBelow(document)].filter(
    (element) =>
      element instanceof HTMLVideoElement ||
      (element instanceof HTMLIFrameElement && element.contentDocument === null),
  );
  return closed.filter(isDrawn).length;
}
