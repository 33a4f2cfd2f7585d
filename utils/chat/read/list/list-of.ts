import { heightOf } from '../box';
import { type Drawn, drawnKids } from './drawn';
import { isWrapper } from './wrapper';

const DEEPEST = 24;

/** Whether a pane is what scrolls the whole page. */
export function isPage(pane: Element): boolean {
  return pane === pane.ownerDocument.scrollingElement;
}

/** What the rows are looked for in: the pane; where the whole page scrolls, the list in it, without the page's own header and editor. */
export function listOf(pane: Element): Element {
  if (!isPage(pane)) return pane;
  let list: Element = pane.ownerDocument.body ?? pane;
  for (let depth = 0; depth < DEEPEST; depth += 1) {
    const inner = mainPartOf(list);
    if (inner === undefined) return list;
    list = inner.element;
  }
  return list;
}

/** The one part that fills more than half of an element and holds several rows. */
function mainPartOf(element: Element): Drawn | undefined {
  const parts = drawnKids(element);
  const all = parts.reduce((sum, { box }) => sum + heightOf(box), 0);
  return parts.find((part) => heightOf(part.box) > all / 2 && !isFixed(part.element) && isWrapper(part));
}

function isFixed(element: Element): boolean {
  return element.ownerDocument.defaultView?.getComputedStyle(element).position === 'fixed';
}
