import { firstChildOf, isForm, kindOf, nameOf, nextOf, parentOf, shadowOf } from './dom';
import { boxOf, enterElement, enterForm, type Frame, isOutside, isThin, shift, topFrame } from './frame';
import type { Box, Walked } from './types';

/** Elements whose text nobody sees, or that hold no text. */
const SKIPPED = new Set(
  (
    'script style noscript template head meta link title object embed video audio canvas select datalist textarea map ' +
    'progress meter br hr wbr source track param area'
  ).split(' '),
);
/** Elements that show something though nothing is in them. */
const SHOWS_ITSELF = new Set(['a', 'img', 'input', 'iframe', 'slot']);
const TYPED_KINDS = new Set(['', 'text', 'tel', 'number', 'search', 'email', 'url']);
/** A product's picture is at least this large; smaller ones are icons and avatars. */
const PICTURE_SIZE = 40;
/** Enough for any page of orders; a page beyond it is read up to here. */
const MAX_PIECES = 60_000;
/** Longest text of one piece, and of the page, in characters. */
const LONGEST_PIECE = 100_000;
const MAX_CHARACTERS = 3_000_000;
const MAX_DEPTH = 600;
const SMALLEST_LINE = 4;
/** Kinds of nodes, as the platform numbers them. */
const ELEMENT = 1;
const TEXT = 3;
const FAR_RIGHT = 5000;

/**
 * Collects the text, pictures and links that can be seen on the page, in page order, through open shadow roots and
 * frames of the same origin. Reads only: the page is not changed.
 */
export function walkPage(document: Document): Walked {
  const found: Found = { pieces: [], pictures: [], links: [], roots: [], characters: 0, isSpaced: false };
  const view = document.defaultView;
  if (view !== null && document.body !== null) {
    found.roots.push(document.documentElement);
    walkElement(document.documentElement, topFrame(view), found, document.createRange(), 0);
  }
  return found;
}

/** What was found so far. */
interface Found extends Walked {
  characters: number;
  /** White space was met since the last piece. */
  isSpaced: boolean;
}

function isFull({ pieces, characters }: Found): boolean {
  return pieces.length >= MAX_PIECES || characters >= MAX_CHARACTERS;
}

function walkElement(element: Element, outer: Frame, found: Found, range: Range, depth: number): void {
  const name = nameOf(element);
  if (SKIPPED.has(name) || depth > MAX_DEPTH || isFull(found)) return;
  const role = name === 'form' ? null : element.getAttribute('role');
  const isImage = role === 'img';
  const isEmpty = firstChildOf(element) === null && shadowOf(element) === null;
  if (isEmpty && !SHOWS_ITSELF.has(name) && !isImage) return;
  if (name === 'svg' && element.querySelector('text') === null) return;
  const style = outer.view.getComputedStyle(element);
  const frame = name === 'form' ? enterForm(style, outer) : enterElement(element, name, role, style, outer);
  if (frame === null) return;
  if (name === 'a') found.links.push(element);
  if (name === 'img' || isImage) addPicture(element, frame, found);
  if (name === 'img') return;
  if (name === 'input') addTyped(element as HTMLInputElement, frame, found);
  else if (name === 'iframe') walkFrame(element as HTMLIFrameElement, frame, found, depth);
  else walkChildren(element, name, style, frame, found, range, depth);
}

function walkChildren(
  element: Element,
  name: string,
  style: CSSStyleDeclaration,
  frame: Frame,
  found: Found,
  range: Range,
  depth: number,
): void {
  const guests = guestsOf(element, name);
  if (guests !== undefined) {
    for (const guest of guests) walkNode(guest, element, style, frame, found, range, depth);
    return;
  }
  const shadow = shadowOf(element);
  if (shadow !== null) found.roots.push(shadow);
  const first = shadow?.firstChild ?? firstChildOf(element);
  for (let child: ChildNode | null = first; child !== null; child = nextOf(child)) {
    walkNode(child, element, style, frame, found, range, depth);
  }
}

function walkNode(
  node: Node,
  element: Element,
  style: CSSStyleDeclaration,
  frame: Frame,
  found: Found,
  range: Range,
  depth: number,
): void {
  const kind = kindOf(node);
  if (kind === ELEMENT) walkElement(node as Element, frame, found, range, depth + 1);
  if (kind !== TEXT) return;
  const { data } = node as Text;
  if (!/\S/.test(data)) found.isSpaced = true;
  else if (style.visibility === 'visible') {
    // Text right in a form is held to stand in what is around it: the form itself cannot be asked safely.
    const holder = isForm(element) ? (parentOf(element) ?? element) : element;
    addText(node as Text, data, holder, style, frame, found, range);
  }
}

/** What is drawn instead of an element's own children: a slot's guests, the summary of a closed `details`. */
function guestsOf(element: Element, name: string): Node[] | undefined {
  if (name === 'slot') {
    const guests = (element as HTMLSlotElement).assignedNodes();
    return guests.length > 0 ? guests : undefined;
  }
  if (name !== 'details' || (element as HTMLDetailsElement).open) return undefined;
  return [...element.children].filter((child) => nameOf(child) === 'summary').slice(0, 1);
}

function addText(
  node: Text,
  data: string,
  element: Element,
  style: CSSStyleDeclaration,
  frame: Frame,
  found: Found,
  range: Range,
): void {
  const lines =
    data.includes('\n') && /\S\s*\n\s*\S/.test(data) && /^pre|break-spaces/.test(style.whiteSpace);
  if (!lines) {
    range.selectNode(node);
    addPiece(data, range, element, frame, found);
    return;
  }
  for (const line of data.matchAll(/[^\n]*\S[^\n]*/g)) {
    range.setStart(node, line.index);
    range.setEnd(node, line.index + line[0].length);
    addPiece(line[0], range, element, frame, found);
  }
}

function addPiece(text: string, range: Range, element: Element, frame: Frame, found: Found): void {
  const whole = shift(range.getBoundingClientRect(), frame);
  // Height tells whether the text may stand on several lines; only then are they measured one by one.
  let first = whole;
  let last = whole;
  if (whole.bottom - whole.top > 28) {
    const rects = range.getClientRects();
    const top = rects[0];
    const bottom = rects[rects.length - 1];
    if (top !== undefined && bottom !== undefined) {
      first = shift(top, frame);
      last = shift(bottom, frame);
    }
  }
  if (isTiny(first) || isThin(whole) || isOutside(whole, frame.clip) || isOffPage(whole, frame)) return;
  found.characters += text.length;
  found.pieces.push({
    text: text.slice(0, LONGEST_PIECE),
    element,
    first,
    last,
    spaced: found.isSpaced || /^\s/.test(text),
    struck: frame.struck,
    cut: isCut(whole, frame.clip),
    link: frame.link,
    control: frame.control,
  });
  found.isSpaced = /\s$/.test(text);
}

function isCut(box: Box, clip: Box): boolean {
  const half = (box.bottom - box.top) / 2;
  return (
    box.right > clip.right + 2 ||
    box.left < clip.left - 2 ||
    box.bottom > clip.bottom + half ||
    box.top < clip.top - half
  );
}

/** Letters of a size that nobody can read. */
function isTiny({ top, bottom }: Box): boolean {
  return bottom - top < SMALLEST_LINE;
}

/** Left of or above the page nobody can scroll, far to the right nobody does; a fixed box is seen only within the viewport. */
function isOffPage(box: Box, frame: Frame): boolean {
  if (frame.scrolls) return false;
  const { screen, x, y } = frame;
  if (frame.fixed) return isOutside(box, screen.box);
  const left = box.left - x + screen.scrollX;
  return left > FAR_RIGHT || box.right - x + screen.scrollX <= 0 || box.bottom - y + screen.scrollY <= 0;
}

function addPicture(element: Element, frame: Frame, found: Found): void {
  const box = boxOf(element, frame);
  const isLarge = box.right - box.left >= PICTURE_SIZE && box.bottom - box.top >= PICTURE_SIZE;
  if (isLarge && !isOutside(box, frame.clip)) found.pictures.push({ element, box });
}

/** A field that cannot be typed in shows what the page says; any other shows what the person typed. */
function addTyped(input: HTMLInputElement, frame: Frame, found: Found): void {
  if (!(input.readOnly || input.disabled) || !TYPED_KINDS.has(input.type) || input.value.trim() === '')
    return;
  const box = boxOf(input, frame);
  if (isThin(box) || isOutside(box, frame.clip) || isOffPage(box, frame)) return;
  found.pieces.push({
    text: input.value,
    element: input,
    first: box,
    last: box,
    spaced: true,
    struck: frame.struck,
    cut: input.scrollWidth > input.clientWidth + 2,
    link: frame.link,
    control: null,
  });
}

function walkFrame(element: HTMLIFrameElement, frame: Frame, found: Found, depth: number): void {
  const inner = innerDocument(element);
  const view = inner?.defaultView;
  if (!inner?.body || !view) return;
  const box = boxOf(element, frame);
  if (isThin(box) || isOutside(box, frame.clip)) return;
  const within: Frame = {
    ...topFrame(view),
    x: box.left + element.clientLeft,
    y: box.top + element.clientTop,
  };
  found.roots.push(inner.documentElement);
  walkElement(inner.documentElement, within, found, inner.createRange(), depth + 1);
}

function innerDocument(element: HTMLIFrameElement): Document | null {
  try {
    return element.contentDocument;
  } catch {
    return null;
  }
}
