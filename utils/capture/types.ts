import type { Moment } from '../time';

export interface Rect {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** How a picture was made: the browser's own pixels, a redraw by html2canvas, or a file the person brought. */
export type CaptureMethod = 'pixels' | 'rendered' | 'imported';

/** How the person wants pictures made: pixels and a redraw where they are refused, pixels only, or a redraw always. */
export const PICTURE_CHOICES = ['auto', 'pixels', 'redraw'] as const;

export type PictureChoice = (typeof PICTURE_CHOICES)[number];

export type CaptureEngine = 'chromium' | 'firefox' | 'rendered';

/** Stable codes of what is not right with a capture. */
export type ProblemCode =
  | 'limit'
  | 'seam'
  | 'blank'
  | 'loading'
  | 'moving'
  | 'tab-switched'
  | 'navigated'
  | 'resized'
  | 'zoomed'
  | 'closed'
  | 'cancelled'
  | 'rendered'
  | 'gap'
  | 'older'
  | 'unpictured';

export interface Problem {
  code: ProblemCode;
  detail: string;
}

/** One picture file of a capture, strip included, not yet named or hashed. */
export interface CapturedFile {
  blob: Blob;
  /** Of the file's bytes, taken when they came to be. */
  sha256: string;
  bytes: number;
  mediaType: 'image/png';
  /** Size of the file in its own pixels, strip included. */
  width: number;
  height: number;
  /** 1, 2, 3 … from top to bottom. */
  part: number;
  /** Where the untouched page pixels are, in the file's own pixels. */
  pageRegion: Rect;
  /** Hash of the page's picture data: the content of the file's second IDAT chunk. Its first digits stand on the strip. */
  pictureSha256: string;
}

/** What happened while the tiles were taken and joined. */
export interface CaptureReport {
  tiles: number;
  seams: number;
  seamsMatching: number;
  retried: number;
  blankBands: number;
  hiddenElements: number;
  picturesLoading: number;
  /** Pictures and frames that a redraw could not show. */
  picturesMissing: number;
  quotaWaits: number;
}

/** The result of one act of keeping, before it is sealed. */
export interface Capture {
  files: CapturedFile[];
  url: string;
  pageTitle: string;
  capturedAt: Moment;
  method: CaptureMethod;
  engine: CaptureEngine;
  state: 'complete' | 'partial';
  problems: Problem[];
  viewport: { width: number; height: number };
  devicePixelRatio: number;
  /** Picture pixels per CSS pixel. */
  scale: number;
  userAgent: string;
  report: CaptureReport;
  /** Where the messages of a pane stand, when it was pictured row by row. */
  places: MessagePlace[];
}

/** Where a message begins in the pictures. */
export interface MessagePlace {
  message: number;
  part: number;
  /** Picture pixels from the top of the part's page region. */
  y: number;
}

/** A picture whose pixels are taken; it may still be on its way, as a PNG data address, or get lost there. */
export interface Shot {
  picture: Promise<string>;
}
