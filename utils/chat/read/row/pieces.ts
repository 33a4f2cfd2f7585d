import type { Box } from '../box';
import { isElement, isText, nodesOf } from '../dom';

/** A run of text of one element, in reading order. */
export interface Piece {
  /** With its line breaks where the page shows them; other white space is one space. */
  text: string;
  element: Element;
  box: Box;
  /** Pieces of one block stand in one line of thought; others begin on a new line. */
  block: number;
  /** Stands on something to press. */
  isButton: boolean;
  /** The words of a small picture in the text. */
  isEmoji: boolean;
}

/** A picture, film or sound. */
export interface Media {
  kind: 'picture' | 'video' | 'audio' | 'drawing';
  element: Element;
  box: Box;
  address: string | null;
  isButton: boolean;
}

/** An element that is drawn as a box: a bubble, a card, a label. */
export interface Framed {
  element: Element;
  box: Box;
  isButton: boolean;
}

/** Everything a row shows. */
export interface Parts {
  links: Element[];
  pieces: Piece[];
  media: Media[];
  framed: Framed[];
}

interface Place {
  isButton: boolean;
  style: CSSStyleDeclaration;
}

const SKIPPED = /^(?:script|style|template|noscript|input|textarea|select|iframe|object|embed|head|title)$/;
/** A picture in a line of text, both ways, in pixels. */
const EMOJI = 40;

/** Walks what a row shows, through open shadow roots. */
export function partsOf(row: Element): Parts {
  const view = row.ownerDocument.defaultView;
  const parts: Parts = { links: [], pieces: [], media: [], framed: [] };
  if (view === null) return parts;
  new Walk(view, row.ownerDocument.createRange(), parts).element(row, false);
  return parts;
}

class Walk {
  private block = 0;
  private space = '';
  private readonly view: Window;
  private readonly range: Range;
  private readonly parts: Parts;

  constructor(view: Window, range: Range, parts: Parts) {
    this.view = view;
    this.range = range;
    this.parts = parts;
  }

  element(element: Element, isInButton: boolean): void {
    if (SKIPPED.test(element.localName)) return;
    const style = this.view.getComputedStyle(element);
    if (style.display === 'none' || style.visibility === 'hidden' || style.opacity === '0') return;
    if (element.localName === 'br') {
      this.space += '\n';
      return;
    }
    const box = element.getBoundingClientRect();
    // Words for screen readers alone stand in a box of one pixel.
    if (box.width <= 2 && box.height <= 2 && style.overflow === 'hidden') return;
    const isButton = isInButton || isPressed(element);
    const isInline = style.display.startsWith('inline') || style.display === 'contents';
    if (!isInline) this.nextBlock();
    if (!this.addMedia(element, box, style, isButton)) {
      if (element.localName === 'a') this.parts.links.push(element);
      if (isFramed(style)) this.parts.framed.push({ element, box, isButton });
      for (const node of nodesOf(element)) {
        if (isText(node)) this.text(node, element, { isButton, style });
        else if (isElement(node)) this.element(node, isButton);
      }
    }
    if (!isInline) this.nextBlock();
  }

  private nextBlock(): void {
    this.block += 1;
    this.space = '';
  }

  private text(node: Text, element: Element, { isButton, style }: Place): void {
    const keeps = /^(?:pre|break-spaces)/.test(style.whiteSpace);
    const text = keeps ? node.data.replace(/\r\n?/g, '\n') : node.data.replace(/\s+/g, ' ');
    if (!/\S/.test(text)) {
      if (text !== '') this.space += keeps ? text : ' ';
      return;
    }
    this.range.selectNodeContents(node);
    const box = this.range.getBoundingClientRect();
    if (box.width === 0 || box.height === 0) return;
    this.add({ text, element, box, isButton, isEmoji: false });
  }

  private add(piece: Omit<Piece, 'block'>): void {
    this.parts.pieces.push({ ...piece, text: this.space + piece.text, block: this.block });
    this.space = '';
  }

  /** True when the element is a picture or the like: nothing within is read. */
  private addMedia(element: Element, box: Box, style: CSSStyleDeclaration, isButton: boolean): boolean {
    const kind = MEDIA[element.localName];
    if (kind === undefined) {
      const address = backgroundOf(style);
      if (address !== null && !/\S/.test(element.textContent ?? ''))
        this.parts.media.push({ kind: 'picture', element, box, address, isButton });
      return false;
    }
    const alt = kind === 'picture' ? (element.getAttribute('alt') ?? '').trim() : '';
    const isSmall = box.right - box.left <= EMOJI && box.bottom - box.top <= EMOJI;
    if (alt !== '' && isSmall) this.add({ text: alt, element, box, isButton, isEmoji: true });
    this.parts.media.push({ kind, element, box, address: addressOf(element), isButton });
    return true;
  }
}

const MEDIA: Readonly<Record<string, Media['kind'] | undefined>> = {
  img: 'picture',
  video: 'video',
  audio: 'audio',
  canvas: 'drawing',
  svg: 'drawing',
};

function isPressed(element: Element): boolean {
  return element.localName === 'button' || element.getAttribute('role') === 'button';
}

/** Address of what a picture shows; undefined and bare names of the page itself are none. */
function addressOf(element: Element): string | null {
  if ('currentSrc' in element && typeof element.currentSrc === 'string' && element.currentSrc !== '')
    return element.currentSrc;
  const source = element.getAttribute('src') ?? element.getAttribute('poster') ?? '';
  return source === '' ? null : (absolute(source, element) ?? null);
}

/** A written address as a whole one. */
export function absolute(address: string, element: Element): string | undefined {
  try {
    return new URL(address, element.baseURI).href;
  } catch {
    return undefined;
  }
}

function backgroundOf({ backgroundImage }: CSSStyleDeclaration): string | null {
  const [, address] = /^url\("(.*?)"\)/s.exec(backgroundImage) ?? [];
  return address ?? null;
}

function isFramed(style: CSSStyleDeclaration): boolean {
  if (!isSeeThrough(style.backgroundColor) || style.boxShadow !== 'none') return true;
  if (/gradient|url/.test(style.backgroundImage)) return true;
  return Number.parseFloat(style.borderTopWidth) > 0 && Number.parseFloat(style.borderLeftWidth) > 0;
}

function isSeeThrough(colour: string): boolean {
  return (
    colour === 'transparent' || /^rgba\(.*,\s*0(?:\.0+)?\)$/.test(colour) || /\/\s*0(?:\.0+)?\)$/.test(colour)
  );
}
