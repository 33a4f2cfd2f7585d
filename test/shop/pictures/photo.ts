import { type Rgb, toPng } from './png.ts';

/** Size of the buyer's photos in pixels. */
export const PHOTO = { width: 1200, height: 900 };

/** What lies on the table: plates seen from above, each with the directions (in degrees) in which it is cracked. */
interface Plate {
  x: number;
  y: number;
  radius: number;
  cracks: number[];
  /** Start and end (in degrees) of a piece that broke off, when there is one. */
  gap?: [number, number];
}

const PHOTOS: Plate[][] = [
  [
    {
      x: 400,
      y: 430,
      radius: 285,
      cracks: [20, 95, 200, 310],
      gap: [300, 352],
    },
    { x: 890, y: 330, radius: 215, cracks: [150, 250], gap: [165, 205] },
    { x: 850, y: 720, radius: 165, cracks: [40, 130, 260] },
  ],
  [
    {
      x: 640,
      y: 470,
      radius: 330,
      cracks: [10, 70, 140, 215, 300],
      gap: [20, 85],
    },
  ],
];

/** A buyer's photo as a PNG file: broken plates on a wooden table, with grain and uneven light. `which` counts from 1. */
export function photo(which: number): Buffer | undefined {
  const plates = PHOTOS[which - 1];
  if (plates === undefined) return undefined;
  return toPng(PHOTO.width, PHOTO.height, (x, y) => {
    const table = wood(x, y);
    const painted = plates.reduce((below, plate) => paintPlate(plate, x, y, below), table);
    return lit(painted, x, y);
  });
}

function wood(x: number, y: number): Rgb {
  const grain = Math.sin(y / 9 + 3 * Math.sin(x / 170) + 1.5 * Math.sin(y / 61));
  const plank = y % 225 < 3 ? -38 : 0;
  return [176 + 11 * grain + plank, 133 + 9 * grain + plank, 92 + 7 * grain + plank];
}

function paintPlate(plate: Plate, x: number, y: number, below: Rgb): Rgb {
  const dx = x - plate.x;
  const dy = y - plate.y;
  const far = Math.hypot(dx, dy) / plate.radius;
  if (far > 1.09) return below;
  const angle = ((Math.atan2(dy, dx) * 180) / Math.PI + 360) % 360;
  const wobble = 4 * Math.sin(far * 17 + plate.x) + 2 * Math.sin(far * 41);
  if (far > 1 || isGone(plate, angle + wobble, far))
    return shade(below, far > 1 ? 1 - (1.09 - far) * 3.6 : 0.72);
  if (plate.cracks.some((crack) => isOnCrack(angle + wobble, crack, far * plate.radius))) return [92, 86, 80];
  return glaze(far, angle);
}

function isGone(plate: Plate, angle: number, far: number): boolean {
  return plate.gap !== undefined && angle > plate.gap[0] && angle < plate.gap[1] && far > 0.42;
}

/** A crack is a line some two pixels wide, however far from the middle. */
function isOnCrack(angle: number, crack: number, pixelsOut: number): boolean {
  const turn = Math.abs(((angle - crack + 540) % 360) - 180);
  return pixelsOut > 26 && turn * pixelsOut < 115;
}

/** White porcelain with two blue rings, a blue wave between them and a shine at the upper left. */
function glaze(far: number, angle: number): Rgb {
  const wave = 0.83 + 0.035 * Math.sin((angle * Math.PI) / 15);
  const isBlue = Math.abs(far - 0.95) < 0.012 || Math.abs(far - 0.7) < 0.008 || Math.abs(far - wave) < 0.011;
  if (isBlue) return [52, 92, 168];
  const shine = 16 * Math.cos(((angle - 225) * Math.PI) / 180) * far;
  const bowl = far < 0.66 ? -10 : 0;
  return [233 + shine + bowl, 236 + shine + bowl, 238 + shine + bowl];
}

function lit(colour: Rgb, x: number, y: number): Rgb {
  const light = 1.08 - 0.32 * Math.hypot(x / PHOTO.width - 0.35, y / PHOTO.height - 0.3);
  const noise = (((x * 7919 + y * 104_729 + x * y * 31) % 17) - 8) * 0.55;
  return [colour[0] * light + noise, colour[1] * light + noise, colour[2] * light + noise];
}

function shade([red, green, blue]: Rgb, by: number): Rgb {
  return [red * by, green * by, blue * by];
}
