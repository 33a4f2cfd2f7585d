import { PNG } from 'pngjs';

/** The page's pixels of an exhibit, all parts laid under each other, strips left out. */
export interface Picture {
  width: number;
  height: number;
  /** Colour at a point, as 0xrrggbb. */
  at(x: number, y: number): number;
}

interface Part {
  bytes: Buffer;
  pageRegion: { x: number; y: number; width: number; height: number };
}

/** Joins the parts of an exhibit as DESIGN 6.5 says. */
export function joinParts(parts: Part[]): Picture {
  const pictures = parts.map(({ bytes, pageRegion }) => ({ png: PNG.sync.read(bytes), region: pageRegion }));
  const height = pictures.reduce((sum, { region }) => sum + region.height, 0);
  return {
    width: pictures[0]?.region.width ?? 0,
    height,
    at(x, y) {
      let top = 0;
      for (const { png, region } of pictures) {
        if (y < top + region.height) return pixel(png, region.x + x, region.y + y - top);
        top += region.height;
      }
      throw new RangeError(`no row ${y}`);
    },
  };
}

function pixel({ data, width }: PNG, x: number, y: number): number {
  const at = (y * width + x) * 4;
  return ((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0);
}

/** Runs of one colour down a column: what stands there, and how many rows it takes. */
export function runsDown(picture: Picture, x: number): { colour: number; rows: number; top: number }[] {
  const runs: { colour: number; rows: number; top: number }[] = [];
  for (let y = 0; y < picture.height; y += 1) {
    const colour = picture.at(x, y);
    const last = runs.at(-1);
    if (last?.colour === colour) last.rows += 1;
    else runs.push({ colour, rows: 1, top: y });
  }
  return runs;
}

/** Stripe colour of row `n` of the shape pages (test/pages/shapes/rows.js). */
export function rowColour(n: number): number {
  return 0x100000 + ((n * 0x040713) % 0xe00000);
}

/** Numbers of the rows in a picture, from top to bottom, with their heights; read from the stripe at `x`. */
export function rowsIn(picture: Picture, x: number, most = 700): { n: number; rows: number; top: number }[] {
  const numbers = new Map(Array.from({ length: most }, (_, n) => [rowColour(n), n]));
  return runsDown(picture, x).flatMap(({ colour, rows, top }) => {
    const n = numbers.get(colour);
    return n === undefined ? [] : [{ n, rows, top }];
  });
}
