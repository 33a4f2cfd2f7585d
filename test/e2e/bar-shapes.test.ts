import { beforeAll, describe, expect, it } from 'vitest';
import { runShapes, type ShapesRun, upTo } from './shapes-run';

/** Where each bar has to stand, as [top, height] down the column at `x` (from the right edge when negative). */
const BARS = [
  { name: 'side-button', what: 'a button at the right edge', x: -4, colour: 0xff0004, at: [3600, 96] },
  { name: 'two-bars', what: 'the upper of two bars', x: 600, colour: 0xff0001, at: [0, 40] },
  { name: 'two-bars', what: 'the lower of two bars', x: 600, colour: 0xff0002, at: [540, 32] },
  { name: 'table-header', what: 'the header of a table', x: 600, colour: 0xff0001, at: [0, 36] },
  { name: 'sticky-footer', what: 'a sticky footer', x: 600, colour: 0xff0003, at: [4000, 48] },
  { name: 'sidebar', what: 'a full-height sidebar', x: 100, colour: 0xff0005, at: [0, 800] },
  { name: 'hiding-header', what: 'a header that hides', x: 600, colour: 0xff0001, at: [0, 60] },
  { name: 'veil', what: 'a veil over the first screen', x: 600, colour: 0xff0006, at: [0, 800] },
  { name: 'body-clips', what: 'a bar in a body that clips', x: 600, colour: 0xff0001, at: [0, 56] },
  { name: 'zoomed-root', what: 'a bar on a zoomed page', x: 600, colour: 0xff0001, at: [0, 50] },
  { name: 'scaled-body', what: 'what is fixed to a scaled body', x: 1000, colour: 0xff0004, at: [1600, 64] },
  { name: 'fixed-in-pane', what: 'a bar fixed from within a pane', x: 600, colour: 0xff0001, at: [0, 44] },
  {
    name: 'fixed-in-pane',
    what: 'what is fixed to a part of a pane',
    x: 600,
    colour: 0xff0004,
    at: [1500, 60],
  },
  { name: 'dialog', what: 'an open dialog', x: 600, colour: 0xff0006, at: [100, 200] },
  { name: 'quirks', what: 'a bar in quirks mode', x: 600, colour: 0xff0001, at: [0, 56] },
  { name: 'frames', what: 'a bar in a shadow root', x: 600, colour: 0xff0001, at: [0, 40] },
  { name: 'carousel', what: 'the second of a row of cards', x: 200, colour: 0xff0012, at: [0, 200] },
];
const NAMES = [...new Set(BARS.map(({ name }) => name))];

/** Rows that a page does not show as 0 to 39 in its left edge. */
const ROWS: { [name: string]: { x?: number; rows: number[] } } = {
  sidebar: { x: 210, rows: upTo(40) },
  veil: { rows: upTo(40).slice(8) },
  frames: { rows: [...upTo(20), ...upTo(4), ...upTo(4), ...upTo(40).slice(20)] },
};

describe.each(['chromium', 'firefox'])('bars and fixed things in %s', (browser) => {
  let shapes: ShapesRun;
  beforeAll(async () => {
    shapes = await runShapes(NAMES, '--browser', browser);
  }, 300_000);

  it.each(BARS)('$name: $what stands once, where it belongs', ({ name, x, colour, at }) => {
    const column = x < 0 ? shapes.picture(name).width + x : x;
    expect(shapes.runs(name, column, colour)).toEqual([at]);
  });

  it.each(NAMES)('%s: every row once and in order', (name) => {
    const { x, rows } = ROWS[name] ?? { rows: upTo(40) };
    expect(shapes.rows(name, x)).toEqual(rows);
    expect(shapes.exhibit(name)).toMatchObject({ state: 'complete', problems: [] });
  });
});
