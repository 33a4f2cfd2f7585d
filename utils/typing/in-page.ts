import { focusedElement } from './focused';
import type { Typed } from './types';
import { writeValue } from './write-value';
import { writeWords } from './write-words';

/** How long a form gets to cut or refuse what was typed before the field is read again, in milliseconds. */
const SETTLE = 150;

/** Kinds of inputs that take words as a person types them. */
const FOR_WORDS: readonly string[] = ['text', 'search', 'tel', 'url', 'email', 'number'];

/**
 * In the page: types a text at the cursor of the focused field, over what is selected, and says how much of it the field holds afterwards.
 * Fires what typing fires; never a key that submits, never a click.
 */
export async function typeText(document: Document, text: string): Promise<Typed> {
  const element = focusedElement(document);
  if (element === undefined) return { kind: 'no-field' };
  const before = wordsOf(element);
  const removed = write(element, text);
  if (removed === undefined) return { kind: isField(element) ? 'not-for-words' : 'no-field' };
  await new Promise((resolve) => setTimeout(resolve, SETTLE));
  const grown = lengthOf(wordsOf(element)) - (lengthOf(before) - removed);
  const total = lengthOf(text);
  return { kind: 'typed', count: Math.min(total, Math.max(0, grown)), total };
}

/** Writes into whatever field this is, and answers how many characters were selected and so replaced; undefined when it takes no words. */
function write(element: Element, text: string): number | undefined {
  if (isInput(element))
    return FOR_WORDS.includes(element.type) ? writeValue(element, oneLine(text)) : undefined;
  if (isTextArea(element)) return writeValue(element, text);
  return isEditable(element) ? writeWords(element, text) : undefined;
}

/** A field of one line has no line ends: a browser takes them out, which would run two sentences into one. */
function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ').trim();
}

function wordsOf(element: Element): string {
  return isInput(element) || isTextArea(element) ? element.value : (element.textContent ?? '');
}

// A field in a frame belongs to another window's classes, so it is known by its name.
function isInput(element: Element): element is HTMLInputElement {
  return element.localName === 'input';
}

function isTextArea(element: Element): element is HTMLTextAreaElement {
  return element.localName === 'textarea';
}

function isEditable(element: Element): element is HTMLElement {
  const isWhole = element.localName === 'body' && element.ownerDocument.designMode === 'on';
  return isWhole || ('isContentEditable' in element && element.isContentEditable === true);
}

function isField(element: Element): boolean {
  return isInput(element) || isTextArea(element) || element.localName === 'select';
}

function lengthOf(words: string): number {
  // Line ends are written as one sign or none by different editors: what counts is the words.
  return Array.from(words.replace(/\r?\n/g, '')).length;
}
