import type { Rect } from '../types';

/** How the page is laid out for a capture; all lengths in CSS pixels. */
export interface Layout {
  url: string;
  title: string;
  /** innerWidth × innerHeight, scroll bars included. */
  viewport: { width: number; height: number };
  /** The part of the viewport that stands in the picture, scroll bars excluded: all of it, or the part of a page that is aimed at. */
  visible: Rect;
  /** The part of the viewport in which the scrolled content shows: all of `visible`, or the pane of an app shell. */
  frame: Rect;
  /** The scrolled content: the scroll offsets of its top left corner, and its size. */
  content: Rect;
  devicePixelRatio: number;
  userAgent: string;
  /** The colour behind the page, for what no tile covers, as CSS. */
  background: string;
}

/** What a capture aims at: the whole page, what the person picked in it, or the pane whose rows are read. */
export type AimName = 'page' | 'picked' | 'rows';

/** Which bars a tile shows: those fixed to the top stand in the first screen, those fixed to the bottom in the last. */
export interface Bars {
  top: boolean;
  bottom: boolean;
}

/** Where to scroll for the next tile. */
export interface ShowTarget {
  x: number;
  y: number;
  bars: Bars;
  /** Which pictures are awaited: those in view, or all of the page for engines that take it in one. */
  pictures: 'view' | 'page';
}

/** What the page shows once it has settled on a target. */
export interface Shown extends Layout {
  /** Scroll offsets really reached. */
  x: number;
  y: number;
  /** Pictures in view that had not come when patience ran out. */
  loading: number;
  /** True when content that was already pictured has moved by itself since. */
  moved: boolean;
  /** How far the scrolled content moved because it was scrolled (a bar collapsed, say); downwards is positive. */
  drift: number;
  /** How far what is fixed to the bottom reaches up from the viewport's lower edge. */
  bottomReach: number;
  /** How far down what stands in the first screen reaches from the viewport's upper edge. */
  topReach: number;
  /** How many elements were taken out of their fixed or sticky place so far. */
  hidden: number;
  /** True when content that could be seen while all of the page was in view cannot any more; asked only when all pictures of the page are. */
  hasVanished: boolean;
}

/** The page once everything that loads when it is seen was called. */
export interface Unfolded {
  content: Rect;
  /** False when what loads above a pane's top had no end within the limit. */
  isWhole: boolean;
  /** True when the page draws only the rows in view, so that it has to be scrolled through. */
  isVirtual: boolean;
}

/** What became of the page once its end was reached and it had been quiet. */
export interface Settled {
  content: Rect;
  loading: number;
  /** True when content that was already pictured has moved since. */
  moved: boolean;
}

/** A row that shows in a pane, as whoever reads the pane tells it. Lengths in CSS pixels of the viewport, not clipped. */
export interface RowInView {
  /** Place among all rows: grows from top to bottom and stays with its row. */
  at: number;
  top: number;
  bottom: number;
  /** Number of the message that the row holds; null for a separator and the like. */
  message: number | null;
}

export interface RowsInView {
  rows: RowInView[];
  /** True when a row that was in view before still is, so that nothing lies between. */
  isConnected: boolean;
  /** True when the pane cannot be scrolled further down. */
  isEnd: boolean;
}

/** Whoever reads the rows of a pane. */
export interface RowReader {
  pane(): Element | undefined;
  /** Whether rows are wanted from the pane's top on, or only from where it stands now. */
  isFromTop(): boolean;
  rowsInView(): RowsInView;
}

/** One stretch of a pane, ready to be pictured: what lies below the stretch before, down to the end of a row. */
export interface RowsStep extends Shown {
  /** The stretch in the viewport, in CSS pixels. */
  from: number;
  to: number;
  /** The rows of the stretch, from top to bottom. */
  rows: RowInView[];
  /** Nothing follows. */
  isLast: boolean;
  /** Rows between this stretch and the one before were never seen. */
  isGap: boolean;
}
