import type { Rect } from './types';

/** Rows of CSS pixels that two neighbouring tiles share, so that their seam can be checked. */
export const OVERLAP = 8;

/** Size of what one tile shows, and how many picture pixels a CSS pixel has. */
export interface TileSize {
  width: number;
  height: number;
  scale: number;
}

/** Scroll offsets of the tile rows of a page, from top to bottom; the last row ends with the page. */
export function rowOffsets(content: Rect, tile: TileSize): number[] {
  return offsets(content.y, content.height, tile.height, OVERLAP, tile.scale);
}

/** Scroll offsets of the tile columns of a page, from left to right. */
export function columnOffsets(content: Rect, tile: TileSize): number[] {
  return offsets(content.x, content.width, tile.width, 0, tile.scale);
}

function offsets(start: number, length: number, size: number, overlap: number, scale: number): number[] {
  const last = start + Math.max(0, length - size);
  const step = wholePixels(Math.max(size - overlap, 1), scale);
  const list: number[] = [];
  for (let at = start; at < last; at += step) list.push(at);
  return [...list, last];
}

/** The longest step not above `length` that is a whole number of picture pixels, so that tiles join without resampling. */
function wholePixels(length: number, scale: number): number {
  return Math.max(1, Math.floor(length * scale)) / scale;
}
