import type { Rect } from '../types';

/** Rows of CSS pixels that two neighbouring tiles share, so that their seam can be checked. */
export const OVERLAP = 8;

/** Size of what one tile shows, and how many picture pixels a CSS pixel has. */
export interface TileSize {
  width: number;
  height: number;
  scale: number;
}

/** How many rows of tiles a page of this height takes. */
export function rowCount(content: Rect, tile: TileSize): number {
  return 1 + Math.ceil(Math.max(0, content.height - tile.height) / Math.max(1, tile.height - OVERLAP));
}

/** Scroll offsets of the tile columns of a page, from left to right; the last one ends with the page. */
export function columnOffsets(content: Rect, tile: TileSize): number[] {
  const last = content.x + Math.max(0, content.width - tile.width);
  const step = wholePixels(tile.width, tile.scale);
  const list: number[] = [];
  for (let at = content.x; at < last; at += step) list.push(at);
  return [...list, last];
}

/** Longest grid that is looked for, in CSS pixels. */
const LONGEST_GRID = 60;

/**
 * The smallest length that is whole in CSS pixels and in picture pixels, or one picture pixel where there is none: a browser draws an
 * area that begins between two pixels a little blurred, so areas begin on multiples of it.
 */
export function gridOf(scale: number): number {
  for (let length = 1; length <= LONGEST_GRID; length += 1) {
    if (Math.abs(length * scale - Math.round(length * scale)) < 1e-3) return length;
  }
  return 1 / scale;
}

/** The longest multiple of a grid that is not above `length`. */
export function onGrid(length: number, grid: number): number {
  return Math.floor(length / grid + 1e-6) * grid;
}

/**
 * Picture pixels per CSS pixel, given the picture's width and that of what it shows: the page's own ratio where both agree,
 * since widths in CSS pixels are rounded; else (a browser that gives smaller pictures) what the widths say.
 */
export function scaleOf(pictureWidth: number, cssWidth: number, devicePixelRatio: number): number {
  const isRounding = Math.abs(pictureWidth - cssWidth * devicePixelRatio) <= devicePixelRatio;
  return isRounding ? devicePixelRatio : pictureWidth / cssWidth;
}

/** The longest length not above `length` that is a whole number of picture pixels, so that tiles join without resampling. */
export function wholePixels(length: number, scale: number): number {
  return Math.max(1, Math.floor(length * scale)) / scale;
}
