import { hasLetter } from './letters';

/**
 * Whether the style sheet draws words before what the element says (`content: "支付单号："`): they are no text of the page,
 * and what stands behind them belongs to them. Drawn marks, numbers and glyphs of icon fonts are no words.
 */
export function hasDrawnLabel(element: Element): boolean {
  const content = element.ownerDocument.defaultView?.getComputedStyle(element, '::before').content ?? '';
  if (content === 'none' || content === 'normal' || content === '') return false;
  if (/attr\(/.test(content)) return true;
  return (content.match(/"(?:[^"\\]|\\.)*"/g) ?? []).some((words) => hasLetter(words));
}
