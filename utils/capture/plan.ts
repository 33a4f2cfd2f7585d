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

/** Most rows of picture pixels that one area has: small enough to work on one area while the next is drawn. */
const AREA_ROWS = 4096;

/** Areas that cover a page from top to bottom, for engines that draw any area in one call. */
export function areas(content: Rect, height: number, scale: number): Rect[] {
  const step = wholePixels(AREA_ROWS / scale, scale);
  const list: Rect[] = [];
  for (let at = 0; at < height; at += step) {
    list.push({ x: content.x, y: content.y + at, width: content.width, height: Math.min(step, height - at) });
  }
  return list;
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
