import { elementsBelow } from './roots';

/** What can show a picture on a page. */
export interface PictureList {
  images: HTMLImageElement[];
  /** Elements whose style names pictures, with their addresses. */
  backgrounds: { element: Element; urls: string[] }[];
}

/**
 * Lists what can show a picture. The list is made anew only after the document has changed, since asking every element for its
 * style takes as long as a frame; what happens inside shadow roots is not seen from outside, so such pages are always asked.
 * `changes` counts the changes of the document so far.
 */
export function createPictureList(document: Document, changes: () => number): () => PictureList {
  const view = document.defaultView ?? window;
  let known: { at: number; list: PictureList; hasShadow: boolean } | undefined;
  return () => {
    const at = changes();
    if (known !== undefined && known.at === at && !known.hasShadow) return known.list;
    const list: PictureList = { images: [], backgrounds: [] };
    let hasShadow = false;
    for (const element of elementsBelow(document)) {
      hasShadow ||= element.shadowRoot !== null;
      if (element instanceof HTMLImageElement) list.images.push(element);
      const urls = backgroundUrls(element, view);
      if (urls.length > 0) list.backgrounds.push({ element, urls });
    }
    known = { at, list, hasShadow };
    return list;
  };
}

function backgroundUrls(element: Element, view: Window): string[] {
  const { backgroundImage } = view.getComputedStyle(element);
  if (!backgroundImage.includes('url(')) return [];
  const urls = Array.from(backgroundImage.matchAll(/url\("([^"]*)"\)/g), ([, url]) => url ?? '');
  return urls.filter((url) => /^https?:/.test(url));
}
