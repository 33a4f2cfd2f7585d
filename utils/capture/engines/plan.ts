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

/** Most rows of picture pixels that one area has: small enough that all work on one is done soon after the last is drawn. */
const AREA_ROWS = 1024;

/** Most CSS pixels by which an area is made lower so that it ends on a whole one. */
const REACH = 60;

/** A height that is whole in CSS pixels and in picture pixels, where there is one: a browser draws an area that begins between two a little blurred. */
function areaHeight(scale: number): number {
  const most = Math.floor(AREA_ROWS / scale);
  for (let height = most; height > Math.max(0, most - REACH); height -= 1) {
    if (Math.abs(height * scale - Math.round(height * scale)) < 1e-3) return height;
  }
  return wholePixels(AREA_ROWS / scale, scale);
}

/** Areas that cover a page from top to bottom, for engines that draw any area in one call. */
export function areas(content: Rect, height: number, scale: number): Rect[] {
  const step = areaHeight(scale);
  const list: Rect[] = [];
  for (let at = 0; at < height; at += step) {
    list.push({ x: content.x, y: content.y + at, width: content.width, height: Math.min(step, height - at) });
  }
  return list;
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
