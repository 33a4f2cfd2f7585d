/** Edges in CSS pixels of the top window's viewport. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** One run of visible text: a text node, or one line of it where the page keeps line breaks. */
export interface Piece {
  text: string;
  /** Element that draws the text. */
  element: Element;
  /** Box of its first and of its last line. */
  first: Box;
  last: Box;
  /** White space stands between it and the piece before; whether it is drawn, the boxes tell. */
  spaced: boolean;
  struck: boolean;
  /** Not seen in full: an edge cuts the text off. */
  cut: boolean;
  link: Element | null;
  /** Button, tab or other thing to press that holds the text. */
  control: Element | null;
}

/** Pieces that a reader sees as one: `¥`, `12`, `.`, `30` are one token. */
export interface Token {
  /** Place in page order. */
  index: number;
  /** What is seen: half-width digits, single spaces, no zero-width characters, trimmed. */
  text: string;
  /** `text` for comparing: lower case, simplified characters; same length, so that places in it fit `text`. */
  folded: string;
  /** Where in `text` one element's words end and the next one's begin. */
  seams: readonly number[];
  box: Box;
  element: Element;
  /** Visual line; tokens side by side share it. */
  row: number;
  struck: boolean;
  cut: boolean;
  link: Element | null;
  control: Element | null;
}

/** A picture that is seen and large enough to be a product's. */
export interface Picture {
  element: Element;
  box: Box;
}

/** What one walk over the page brings back, all of it in page order. */
export interface Walked {
  pieces: Piece[];
  pictures: Picture[];
  links: Element[];
  /** The root elements of documents, and the open shadow roots, that were walked. */
  roots: ParentNode[];
}

export function boxesShareRow(a: Box, b: Box): boolean {
  const overlap = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return overlap > 0.5 * Math.min(a.bottom - a.top, b.bottom - b.top);
}

export function boxesShareColumn(a: Box, b: Box): boolean {
  const overlap = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  return overlap > 0.5 * Math.min(a.right - a.left, b.right - b.left);
}

export function joinBoxes(a: Box, b: Box): Box {
  if (a === b) return a;
  return {
    left: Math.min(a.left, b.left),
    top: Math.min(a.top, b.top),
    right: Math.max(a.right, b.right),
    bottom: Math.max(a.bottom, b.bottom),
  };
}
