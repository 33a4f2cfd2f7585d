import { pngOf } from '../../data-url';
import type { Shown } from '../page';
import { type Rows, readRows, walkRows } from '../png';
import { within } from '../tab/patience';
import type { CaptureReport, Problem, Rect } from '../types';
import { createBlankCheck } from './blank-check';
import { asStop } from './stop-walk';
import type { TileWalk } from './tiles';

/** The picture of an area as the browser gave it. */
export interface AreaShot {
  png: Uint8Array<ArrayBuffer>;
  /** Its compressed rows; undefined for a PNG of an unknown kind. */
  rows: Rows | undefined;
}

/** Shoots areas, several at a time: the page writes one down while the browser still draws and encodes the one before. */
export interface AreaShots {
  /** Shoots an area out of turn, for a look at it. */
  look(rect: Rect): Promise<ImageBitmap>;
  /** Asks for the picture of an area when it is its turn, and hands it on once it is checked; in the order of asking. */
  take(rect: Rect, use: (shot: AreaShot) => void): Promise<void>;
  /** Resolves once the browser has drawn everything asked for. */
  shot(): Promise<void>;
  /** Resolves once everything asked for is handed on. */
  drained(): Promise<void>;
  /** Width of the pictures, once there is one. */
  width(): number | undefined;
}

/** So many areas are asked for at a time; more gain nothing, since the browser draws one after the other. */
const AT_A_TIME = 2;

export function createAreaShots(
  { layout, page, signal, shooter, guard }: TileWalk,
  { content, devicePixelRatio: ratio }: Shown,
  report: CaptureReport,
  problems: Problem[],
): AreaShots {
  const blank = createBlankCheck(page, report, problems);
  const asked: Promise<unknown>[] = [];
  let done: Promise<void> = Promise.resolve();
  let width: number | undefined;

  const shoot = async (rect: Rect): Promise<AreaShot> => {
    const { picture } = await within(shooter.shoot(rect), signal);
    const png = pngOf(await within(picture, signal));
    return { png, rows: readRows(png) };
  };

  /** The first of an area's screens that is blank where the page is not. */
  const blankScreen = async (shot: AreaShot, rect: Rect): Promise<Rect | undefined> => {
    const screens = screensOf(rect, layout.frame.height);
    width = shot.rows?.width ?? width;
    const ends = screens.map(({ y, height }) => Math.round((y + height - rect.y) * ratio));
    if (shot.rows !== undefined && !hasPlainStretch(shot.rows, ends)) return undefined;
    const bitmap = await bitmapOf(shot);
    width = bitmap.width;
    try {
      for (const screen of screens) {
        const y = Math.round((screen.y - rect.y) * ratio);
        const region = { x: 0, y, width, height: Math.floor(screen.height * ratio) };
        if (await blank.isBlank(bitmap, region, { ...screen, offset: { x: 0, y: 0 } })) return screen;
      }
      return undefined;
    } finally {
      bitmap.close();
    }
  };

  /** The area's picture, taken once more when a screen of it is blank. */
  const wholeOf = async (first: AreaShot, rect: Rect): Promise<AreaShot> => {
    if ((await blankScreen(first, rect)) === undefined) return first;
    report.retried += 1;
    const second = await shoot(rect);
    const screen = await blankScreen(second, rect);
    if (screen !== undefined) blank.note(`from ${Math.round(screen.y - content.y)} px`);
    return second;
  };

  const checked = async (shooting: Promise<AreaShot>, rect: Rect): Promise<AreaShot> => {
    const shot = await shooting;
    await guard.check().catch((error: unknown) => {
      throw asStop(error);
    });
    return wholeOf(shot, rect);
  };

  return {
    look: async (rect) => bitmapOf(await shoot(rect)),
    async take(rect, use) {
      if (asked.length >= AT_A_TIME) await asked.shift();
      const shot = shoot(rect);
      asked.push(shot);
      const before = done;
      const handOn = async () => {
        const whole = checked(shot, rect);
        await before;
        use(await whole);
        report.tiles += 1;
      };
      done = handOn();
      // Whoever waits for it gets the error; until then it must not count as unhandled.
      done.catch(() => undefined);
    },
    async shot() {
      await Promise.all(asked);
    },
    drained: () => done,
    width: () => width,
  };
}

/** A row of one colour repeats itself or the row above but for its filter and its first pixel; a row with a letter in it has many more bytes of its own. */
const FRESH_IN_PLAIN_ROW = 8;

/** Whether one of the stretches that end at these rows may be of one colour, so that it has to be looked at: few of its bytes are new. */
function hasPlainStretch(rows: Rows, ends: readonly number[]): boolean {
  const { fresh } = walkRows(rows, ends);
  return ends.some((end, n) => {
    const count = (fresh[n] ?? 0) - (fresh[n - 1] ?? 0);
    return count <= (end - (ends[n - 1] ?? 0)) * FRESH_IN_PLAIN_ROW;
  });
}

function bitmapOf({ png }: Pick<AreaShot, 'png'>): Promise<ImageBitmap> {
  return createImageBitmap(new Blob([png], { type: 'image/png' }));
}

/** The whole screens of an area, from its top; an area of less than a screen is one. */
function screensOf({ x, y, width, height }: Rect, screen: number): Rect[] {
  const rows = Math.min(screen, height);
  return Array.from({ length: Math.floor(height / rows) }, (_, n) => ({
    x,
    y: y + n * rows,
    width,
    height: rows,
  }));
}
