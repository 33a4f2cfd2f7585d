import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sleep, waitFor } from '../browser/wait.ts';
import { type PartKeeper, startPartKeeper } from './keep-part';
import { type PageServer, servePages } from './page-server';
import { type Picture, rowColour, rowsIn, runsDown } from './picture';

/** What is picked, in the order of the exhibits; the first page is scrolled by 50 (test/pages/shapes/pick.html, pick-dialog.html). */
const PICKS = [
  'dragged',
  'backwards',
  'by keys',
  'pane',
  'tall element',
  'fixed pane',
  'element by keys',
  'wide pane',
  'past the view',
];

const numbers = (from: number, count: number) => Array.from({ length: count }, (_, n) => from + n);
const middle = { x: 640, y: 20 };

describe.each(['chromium', 'firefox'] as const)('picking in %s', (browser) => {
  let server: PageServer;
  let keeper: PartKeeper;
  /** The page before and after each picking. */
  const found: { before: unknown; after: unknown; problem: string }[] = [];
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
    const keep = async (mode: 'region' | 'element', pick: () => Promise<unknown>) => {
      const before = await look();
      const problem = await keeper.keep(mode, pick);
      found.push({ before, after: await look(), problem });
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

    await page.goto(server.url('pick-dialog.html'));
    await keep('element', async () => {
      await pointAt(500, 250);
      await keyboard.press('ArrowUp');
      await keyboard.press('ArrowUp');
      await keyboard.press('Enter');
    });
    await page.evaluate('dialog.close()');
    await keeper.keep('region', async () => {
      await mouse.move(0, 150);
      await mouse.down();
      await mouse.move(100, 400);
      await mouse.wheel({ deltaY: 1000 });
      await waitFor('the page to be scrolled', async () =>
        (await page.evaluate('scrollY === 1000')) ? true : undefined,
      );
      await mouse.move(200, 450);
      await mouse.up();
    });
    await keeper.keep('element', () => page.goto(server.url('plain.html')));
    kept = await keeper.exhibits();
  }, 300_000);
  afterAll(async () => {
    await keeper.close();
    server.close();
  });

  it('keeps what was picked, and nothing when it is given up or the page is left', () => {
    expect(kept.map(({ exhibit: { kind, state, problems } }) => ({ kind, state, problems }))).toEqual(
      PICKS.map(() => ({ kind: 'region', state: 'complete', problems: [] })),
    );
  });

  it('leaves the page as it was, and the page hears nothing', () => {
    expect(found).toHaveLength(10);
    for (const { before, after } of found) expect(after).toEqual(before);
  });

  it('tells of nothing that went wrong', () => {
    expect(found.map(({ problem }) => problem).filter((problem) => problem !== '')).toEqual([]);
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

  it('a pane in a modal dialog is whole in both directions, under a policy that forbids styles and frames', () => {
    const picture = pictureOf('wide pane');
    expect(rowsIn(picture, 10)).toEqual(
      numbers(100, 15).map((n, index) => ({ n, rows: 100, top: index * 100 })),
    );
    expect(picture.width).toBe(1000);
    expect(runsDown(picture, 999)).toEqual([{ colour: 0xff0009, rows: 1500, top: 0 }]);
  });

  it('a region that is dragged on while the page scrolls is whole', () => {
    const picture = pictureOf('past the view');
    expect([picture.width, picture.height]).toEqual([200, 1300]);
    expect(rowsIn(picture, 10).map(({ n, rows }) => [n, rows])).toEqual([
      [1, 50],
      ...numbers(2, 12).map((n) => [n, 100]),
      [14, 50],
    ]);
  });

  it('makes no error', async () => {
    expect(await keeper.errors()).toEqual([]);
  });
});
