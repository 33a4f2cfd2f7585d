import { UserError } from '../../errors';
import { rowsAbove } from './seal-part';
import { layOutStrip, NARROWEST_STRIP, type Stamp, type Strip } from './stamp';

/** Longest side of a file, strip included: safe for every browser's canvas and every viewer. */
const LONGEST_SIDE = 16_384;
/** Most pixels of a part: a decoded part takes 48 MB at any pixel ratio, and two are alive at a time. */
const MOST_PIXELS = 12_000_000;

/** What all files of a picture have in common, in picture pixels. */
export interface FileSize {
  width: number;
  /** How wide the page is in them; less than the file's width for a narrow page. */
  pageWidth: number;
  /** Most rows of the page in one. */
  mostRows: number;
  strip: Strip;
}

/** The size of the files of a page that is `width` picture pixels wide. Throws `page-empty` for one without any. */
export function fileSize(width: number, scale: number, stamp: Stamp): FileSize {
  if (width < 1) throw new UserError('page-empty');
  const wide = Math.min(LONGEST_SIDE, Math.max(width, Math.ceil(NARROWEST_STRIP * scale)));
  const strip = layOutStrip(stamp, wide, scale);
  const mostRows = Math.min(LONGEST_SIDE, Math.floor(MOST_PIXELS / wide)) - rowsAbove(strip);
  return { width: wide, pageWidth: Math.min(width, wide), mostRows, strip };
}
