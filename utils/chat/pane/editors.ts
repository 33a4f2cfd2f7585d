import { foldWords, outerOf } from '../read';
import { EDITOR_ASKS, EDITOR_OF_OTHERS, SEND_WORDS } from './words';

/** A field in which messages are written. */
export interface Editor {
  element: Element;
  box: DOMRect;
}

const FIELDS = 'textarea, input, [contenteditable]:not([contenteditable="false"]), [role="textbox"]';
const PRESSED = 'button, [role="button"], a, span, div, input[type="button"], input[type="submit"]';
/** The button that sends stands near its field: so many elements up, in a box no taller than this. */
const NEAR = 6;
const TALLEST = 320;
const MOST_LOOKED_AT = 300;

/** The fields of a tree in which messages are written: told by what they ask for or by a button that sends beside them. */
export function editorsIn(root: ParentNode): Editor[] {
  return [...root.querySelectorAll(FIELDS)].flatMap((element) => {
    const box = element.getBoundingClientRect();
    return box.width > 60 && box.height > 10 && isEditor(element) ? [{ element, box }] : [];
  });
}

function isEditor(element: Element): boolean {
  const type = element.getAttribute('type') ?? 'text';
  if (element.localName === 'input' && type !== 'text') return false;
  if (element.closest('[role="search"]') !== null || element.getAttribute('role') === 'searchbox')
    return false;
  const asks = ['placeholder', 'data-placeholder', 'aria-placeholder', 'aria-label', 'title']
    .map((name) => foldWords(element.getAttribute(name) ?? ''))
    .join(' ')
    .trim();
  if (EDITOR_OF_OTHERS.test(asks)) return false;
  return EDITOR_ASKS.test(asks) || hasSendButton(element);
}

function hasSendButton(element: Element): boolean {
  for (let outer = outerOf(element), at = 0; outer !== null && at < NEAR; outer = outerOf(outer), at += 1) {
    if (outer.getBoundingClientRect().height > TALLEST) return false;
    const pressed = [...outer.querySelectorAll(PRESSED)].slice(0, MOST_LOOKED_AT);
    if (pressed.some((each) => SEND_WORDS.test(foldWords(wordsOn(each))))) return true;
  }
  return false;
}

function wordsOn(element: Element): string {
  const words = element.textContent ?? '';
  return words.trim() || (element.getAttribute('value') ?? element.getAttribute('aria-label') ?? '');
}
