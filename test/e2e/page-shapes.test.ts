import { beforeAll, describe, expect, it } from 'vitest';
import { runShapes, type ShapesRun, upTo } from './shapes-run';

/** Pages whose content is hard to get whole, and how many rows they have. */
const SHAPES = [
  { name: 'right-to-left', rows: 30 },
  { name: 'fixed-background', rows: 40 },
  { name: 'scroll-linked', rows: 40 },
  { name: 'content-visibility', rows: 40 },
  { name: 'virtual-list', rows: 60 },
  { name: 'virtual-middle', rows: 60 },
  { name: 'recycled-list', rows: 60 },
  { name: 'reveal', rows: 60 },
  { name: 'both-scroll', rows: 40 },
  { name: 'shrinks', rows: 40 },
  { name: 'end-vanishes', rows: 40 },
  { name: 'root-scrollbar', rows: 40 },
  { name: 'in-use', rows: 40 },
];

describe.each(['chromium', 'firefox'])('pages that are hard to get whole, in %s', (browser) => {
  let shapes: ShapesRun;
  beforeAll(async () => {
    shapes = await runShapes([...SHAPES.map(({ name }) => name), 'long-feed', 'empty'], '--browser', browser);
  }, 300_000);

  it.each(SHAPES)('$name: every row once and in order', ({ name, rows }) => {
    expect(shapes.rows(name)).toEqual(upTo(rows));
    expect(shapes.exhibit(name)).toMatchObject({ state: 'complete', problems: [] });
  });

  it('right-to-left: what lies left of the first screen is in the picture', () => {
    expect(shapes.picture('right-to-left').width).toBe(1600);
  });

  it('fixed-background: the colours go down the page once', () => {
    const picture = shapes.picture('fixed-background');
    const blue = upTo(40).map((n) => picture.at(600, n * 140 + 120) & 0xff);
    expect(blue).toEqual([...blue].sort((a, b) => a - b));
  });

  it('root-scrollbar: the picture ends where the page does, without the scroll bar', () => {
    const { width } = shapes.picture('root-scrollbar');
    expect(shapes.runs('root-scrollbar', width - 1, 0xff0002)).toEqual([[0, 20]]);
  });

  it('end-vanishes: nothing is left of what stood for more content', () => {
    expect(shapes.picture('end-vanishes').height).toBe(4000);
  });

  it('long-feed: keeps all that was there at the start, stops and says so', () => {
    expect(shapes.rows('long-feed').slice(0, 260)).toEqual(upTo(260));
    expect(shapes.exhibit('long-feed').problems.map(({ code }) => code)).toEqual(['limit']);
  });

  it('empty: a page without height is kept as it is seen', () => {
    expect(shapes.exhibit('empty').state).toBe('complete');
  });
});
