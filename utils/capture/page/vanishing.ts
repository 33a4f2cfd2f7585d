import { elementsBelow } from './roots';

/** Tells whether a page shows its content only while that is in view: such a page cannot be pictured without scrolling through it. */
export interface Vanishing {
  /** Remembers what can be seen while all of the page is in view. */
  remember(): void;
  /** True when much of what lies below the first screen, and could be seen, cannot be seen any more. */
  hasVanished(): boolean;
}

/** So many elements with a text of their own are looked at, from all over the page. */
const MOST = 300;
/** From this share of them on, and from this many, it is the page's way and no toast that went. */
const SHARE = 0.05;
const FEWEST = 3;
const SEEN: CheckVisibilityOptions = { opacityProperty: true, visibilityProperty: true };

export function createVanishing(document: Document): Vanishing {
  const view = document.defaultView ?? window;
  let seen: Element[] = [];

  const isGone = (element: Element): boolean => {
    if (!element.isConnected || element.checkVisibility(SEEN)) return false;
    const { top, height } = element.getBoundingClientRect();
    return height === 0 || top >= view.innerHeight;
  };

  return {
    remember() {
      const texts = [...elementsBelow(document.body ?? document)].filter(hasOwnText);
      const step = Math.ceil(texts.length / MOST);
      seen = texts.filter((element, n) => n % step === 0 && element.checkVisibility(SEEN));
    },
    hasVanished: () => seen.filter(isGone).length >= Math.max(FEWEST, seen.length * SHARE),
  };
}

function hasOwnText({ firstChild }: Element): boolean {
  return firstChild?.nodeType === Node.TEXT_NODE && (firstChild.nodeValue ?? '').trim() !== '';
}
