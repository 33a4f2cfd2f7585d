import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sleep } from '../browser/wait.ts';
import { type PartKeeper, startPartKeeper } from './keep-part';
import { type PageServer, servePages } from './page-server';
import { type Picture, rowColour, rowsIn, runsDown } from './picture';

/** What is picked, in the order of the exhibits; the page is scrolled by 50 (test/pages/shapes/pick.html). */
const PICKS = ['dragged', 'backwards', 'by keys', 'pane', 'tall element', 'fixed pane', 'element by keys'];

const numbers = (from: number, count: number) => Array.from({ length: count }, (_, n) => from + n);
const middle = { x: 640, y: 20 };

describe.each(['chromium', 'firefox'] as const)('picking in %s', (browser) => {
  let server: PageServer;
  let keeper: PartKeeper;
  let before: unknown;
  const after: unknown[] = [];
  let kept: Awaited<ReturnType<PartKeeper['exhibits']>> = [];

  const pictureOf = (name: string): Picture => {
    const found = kept[PICKS.indexOf(name)];
    if (found === undefined) throw new Error(`no exhibit of ${name}`);
    return found.picture;
  };

  beforeAll(async () => {
    server = await servePages('shapes');
    keeper = await startPartKeeper(browser);
    const { page } = keeper;
    const { mouse, keyboard } = page;
    const look = () => page.evaluate('found()');
    const keep = async (mode: 'region' | 'element', pick: () => Promise<void>) => {
      await keeper.keep(mode, pick);
      after.push(await look());
    };
    const drag = async (from: [number, number], to: [number, number]) => {
      await mouse.move(...from);
      await mouse.down();
      await mouse.move(from[0] + 5, from[1] + 5);
      await mouse.move(...to);
      await mouse.up();
    };
    const pointAt = async (x: number, y: number) => {
      await mouse.move(x - 3, y);
      await mouse.move(x, y);
    };
    await page.goto(server.url('pick.html'));
    before = await look();

    await keep('region', () => keyboard.press('Escape'));
    await keep('element', async () => {
      await pointAt(middle.x, 300);
      await keyboard.press('Escape');
    });
    await keep('region', () => drag([0, 130], [300, 390]));
    await keep('region', async () => {
      await mouse.click(400, 400);
      await drag([300, 390], [10, 30]);
    });
    await keep('region', async () => {
      await keyboard.press('Tab');
      await keyboard.down('Shift');
      for (let n = 0; n < 7; n += 1) await keyboard.press('ArrowLeft');
      await keyboard.up('Shift');
      await keyboard.press('Tab');
      await keyboard.press('ArrowUp');
      await keyboard.press('Enter');
    });
    await keep('element', async () => {
      await pointAt(800, 200);
      await mouse.wheel({ deltaY: -100 });
      await sleep(200);
      await mouse.click(800, 200);
    });
    await keep('element', async () => {
      await pointAt(700, 600);
      await keyboard.press('ArrowUp');
      await keyboard.press('Enter');
    });
    await keep('element', async () => {
      await pointAt(1150, 700);
      await keyboard.press('ArrowUp');
      await mouse.click(1150, 700);
    });
    await keep('element', async () => {
      await keyboard.press('ArrowRight');
      await keyboard.press('ArrowLeft');
      await keyboard.press('Enter');
    });
    kept = await keeper.exhibits();
  });
  afterAll(async () => {
    await keeper.close();
    server.close();
  });

  it('keeps what was picked, and nothing when it is left', () => {
    expect(kept.map(({ exhibit: { kind, state, problems } }) => ({ kind, state, problems }))).toEqual(
      PICKS.map(() => ({ kind: 'region', state: 'complete', problems: [] })),
    );
  });

  it('leaves the page as it was, and the page hears nothing', () => {
    for (const found of after) expect(found).toEqual(before);
  });

  it('a dragged region is those pixels and no other', () => {
    const picture = pictureOf('dragged');
    expect([picture.width, picture.height]).toEqual([300, 260]);
    // Page rows 180 to 440: the end of row 1, rows 2 and 3, the start of row 4.
    expect(runsDown(picture, 0)).toEqual([
      { colour: rowColour(1), rows: 20, top: 0 },
      { colour: rowColour(2), rows: 100, top: 20 },
      { colour: rowColour(3), rows: 100, top: 120 },
      { colour: rowColour(4), rows: 40, top: 220 },
    ]);
    expect(picture.at(23, 100)).toBe(rowColour(2));
    expect(picture.at(24, 100)).not.toBe(rowColour(2));
  });

  it('a click is no region; one dragged backwards shows the bar that stood in it', () => {
    const picture = pictureOf('backwards');
    expect([picture.width, picture.height]).toEqual([290, 360]);
    expect(picture.at(0, 0)).toBe(0xff0001);
    expect(picture.at(0, 9)).toBe(0xff0001);
    expect(picture.at(13, 11)).toBe(rowColour(0));
    expect(picture.at(14, 11)).not.toBe(rowColour(0));
  });

  it('a region is made with the keyboard alone', () => {
    const picture = pictureOf('by keys');
    const width = picture.width;
    expect(picture.height).toBe(390);
    expect(width).toBeGreaterThan(600);
    // It stands at the left edge: 320 left of the middle half, as far as seven times 50 reach.
    expect(runsDown(picture, 0)[0]).toEqual({ colour: rowColour(2), rows: 50, top: 0 });
  });

  it('a pane shows all its rows once, its sticky head once, and nothing else', () => {
    const picture = pictureOf('pane');
    expect(picture.height).toBe(30 + 30 * 60);
    expect(rowsIn(picture, 10).map(({ n, rows }) => [n, rows])).toEqual(numbers(100, 30).map((n) => [n, 60]));
    expect(runsDown(picture, 200).filter(({ colour }) => colour === 0xff0008)).toEqual([
      { colour: 0xff0008, rows: 30, top: 0 },
    ]);
  });

  it('an element taller than the view is whole, without what is fixed over it', () => {
    const picture = pictureOf('tall element');
    expect([picture.width, picture.height]).toEqual([300, 35 * 60]);
    expect(rowsIn(picture, 10)).toEqual(
      numbers(200, 35).map((n, index) => ({ n, rows: 60, top: index * 60 })),
    );
  });

  it('a pane in a fixed box is whole', () => {
    const picture = pictureOf('fixed pane');
    expect(rowsIn(picture, 10)).toEqual(
      numbers(300, 20).map((n, index) => ({ n, rows: 60, top: index * 60 })),
    );
  });

  it('an element is picked with the keyboard alone', () => {
    // The middle of the view stands in row 4 of the page.
    const picture = pictureOf('element by keys');
    expect(rowsIn(picture, 0)).toEqual([{ n: 4, rows: 100, top: 0 }]);
    expect(picture.height).toBe(100);
  });

  it('makes no error', async () => {
    expect(await keeper.errors()).toEqual([]);
  });
});
