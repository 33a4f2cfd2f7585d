import { isDrawnWithin } from './roots';
import type { Scroller } from './scroller';

/** Words by which pages say that more is on its way, in the languages of the shops we know; short lines only, so that a message is none. */
const LOADING =
  /^[\s.…·]*(正在)?(加载|載入|载入|読み込み|불러오는|loading|chargement|wird geladen|cargando)/i;
const LONGEST_SIGN = 24;
/** How deep from the pane's edge a sign is looked for, in CSS pixels. */
const DEPTHS = [4, 16, 32, 56];

/** Whether a pane says at its upper edge that it is loading more, or marks itself as busy. */
export function isLoadingMore(document: Document, scroller: Scroller): boolean {
  if (scroller.element.closest('[aria-busy="true"]') !== null) return true;
  const { x, y, width } = scroller.frame();
  return DEPTHS.some((depth) => {
    const element = document.elementFromPoint(x + width / 2, y + depth);
    return element !== null && isDrawnWithin(element, scroller.element) && saysLoading(element);
  });
}

function saysLoading(element: Element): boolean {
  if (element.closest('[aria-busy="true"], [role="progressbar"]') !== null) return true;
  const words = (element.textContent ?? '').trim();
  return words.length <= LONGEST_SIGN && LOADING.test(words);
}
