import type { Shown } from '../page';
import type { Rect } from '../types';
import { OVERLAP, type TileSize, wholePixels } from './plan';

/** How far a walk over a page has come; lengths in CSS pixels. */
export interface Progress {
  /** Number of the next row, from 0. */
  row: number;
  /** Rows of the scrolled content that are pictured. */
  bottom: number;
  /** What has to be added to a scroll offset to get the place in the picture: pages move content while they are scrolled. */
  shift: number;
}

export const TOP: Progress = { row: 0, bottom: 0, shift: 0 };

/** Where to scroll for the next row: a little above what is pictured, at most to the page's end. */
export function nextOffset(content: Rect, tile: TileSize, { row, bottom, shift }: Progress): number {
  const overlap = row === 0 ? 0 : wholePixels(OVERLAP, tile.scale);
  return content.y + Math.min(Math.max(0, bottom - overlap - shift), endOffset(content, tile));
}

/** Whether the next row ends with the page. */
export function endsPage(content: Rect, tile: TileSize, progress: Progress): boolean {
  return nextOffset(content, tile, progress) - content.y >= endOffset(content, tile);
}

/** Whether rows would be lost between what is pictured and what is shown now. */
export function leavesGap({ y, content }: Shown, { bottom, shift }: Progress): boolean {
  return y - content.y + shift > bottom;
}

/** The progress once the row that is shown now is pictured. */
export function after({ row, shift }: Progress, { y, content, frame }: Shown): Progress {
  return { row: row + 1, bottom: y - content.y + shift + frame.height, shift };
}

function endOffset(content: Rect, tile: TileSize): number {
  return Math.max(0, content.height - tile.height);
}
