import { holds, nodesOf } from '../read';
import type { ChatPane } from '../types';
import { rootsOf } from './roots';

/** A line that is an order's label and number and nothing else, in any letters. */
const LINE =
  /^(?:当前|咨询|关联)?(?:订单编号|订单号|訂單編號|訂單號碼|訂單號|order\s*(?:number|no\.?|id|#))\s*[:：#]?\s*#?([a-z0-9][a-z0-9-]{4,39})\s*(?:复制|copy)?$/i;
const LABEL = /订单|訂單|order/i;
const LONGEST = 80;
const MOST_LOOKED_AT = 20_000;

/**
 * The order that a page shows beside a conversation, not in it: above it or right of it, where no contact list stands. Null
 * where none is shown, or more than one: then nothing says which of them the conversation is about.
 */
export function orderNumberOf({ pane }: ChatPane): string | null {
  const { left } = pane.getBoundingClientRect();
  const numbers = new Set<string>();
  const elements = rootsOf(pane.ownerDocument).flatMap((root) => [...root.querySelectorAll('*')]);
  for (const element of elements.slice(0, MOST_LOOKED_AT)) {
    if (
      !LABEL.test(ownWords(element)) ||
      element.ownerDocument !== pane.ownerDocument ||
      holds(pane, element)
    )
      continue;
    const number = numberIn(element) ?? numberIn(element.parentElement);
    if (number !== undefined && element.getBoundingClientRect().left >= left - 8) numbers.add(number);
  }
  const [only] = numbers;
  return numbers.size === 1 && only !== undefined ? only : null;
}

function ownWords(element: Element): string {
  return nodesOf(element)
    .map((node) => (node.nodeType === 3 ? (node.nodeValue ?? '') : ''))
    .join('');
}

function numberIn(element: Element | null): string | undefined {
  if (element === null || element.getClientRects().length === 0) return undefined;
  const words = (element.textContent ?? '').trim();
  const [, number] = words.length > LONGEST ? [] : (LINE.exec(words) ?? []);
  return number !== undefined && /\d/.test(number) ? number : undefined;
}
