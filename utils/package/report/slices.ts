/** A horizontal band of a picture, in the picture's own pixels. */
export interface Slice {
  y: number;
  height: number;
}

/** Print area of an A4 page within 15 mm margins, less room for the browser's own header lines, in CSS pixels. */
const PAGE = { width: 680, height: 940 };

/** Share of a band that the next one shows again, so that no line of text is lost where the paper ends. */
const OVERLAP = 0.03;

/** Width in CSS pixels at which a picture is printed: its own on screen, at most the paper's. */
export function printWidth(width: number, scale: number): number {
  return Math.round(Math.min(PAGE.width, width / (scale > 0 ? scale : 1)));
}

/** Bands that each fit on one sheet and together show the whole picture. */
export function slicesOf(width: number, height: number, scale: number): Slice[] {
  const band = Math.floor((PAGE.height * width) / printWidth(width, scale));
  const step = Math.max(1, Math.floor(band * (1 - OVERLAP)));
  const slices: Slice[] = [];
  for (let y = 0; y === 0 || y + band - step < height; y += step) {
    slices.push({ y, height: Math.min(band, height - y) });
  }
  return slices;
}
