import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DemoRun, runDemo } from './demo-run';
import { type PageServer, servePages } from './page-server';
import { rowsIn, runsDown } from './picture';

/** Each page shape, how many rows it has, and where their stripe stands. */
const SHAPES = [
  { name: 'plain', rows: 40 },
  { name: 'bars', rows: 40 },
  { name: 'late-bar', rows: 40 },
  { name: 'lazy', rows: 24 },
  { name: 'late-size', rows: 40 },
  { name: 'shell', rows: 40, x: 170 },
  { name: 'body-scroller', rows: 40 },
  { name: 'reversed', rows: 40 },
  { name: 'wide', rows: 30 },
  { name: 'nested', rows: 40 },
  { name: 'smooth', rows: 40 },
  { name: 'motion', rows: 40 },
  { name: 'grows', rows: 45 },
  { name: 'self-scrolling', rows: 40 },
  { name: 'throws', rows: 40 },
  { name: 'hidden-overflow', rows: 40 },
  { name: 'canvas', rows: 40 },
  { name: 'zero-pane', rows: 20 },
];

describe.each(['chromium', 'firefox'])('page shapes in %s', (browser) => {
  let server: PageServer;
  let demo: DemoRun;
  beforeAll(async () => {
    server = await servePages('shapes');
    const pages = [...SHAPES, { name: 'endless' }, { name: 'held-back' }].map(({ name }) =>
      server.url(`${name}.html`),
    );
    demo = await runDemo('--browser', browser, ...pages);
  }, 300_000);
  afterAll(() => server.close());

  const exhibitOf = (name: string) => {
    const found = demo.exhibits.find(({ url }) => url.endsWith(`/${name}.html`));
    if (found === undefined) throw new Error(demo.lines.join('\n'));
    return found;
  };

  it.each(SHAPES)('$name: every row once and in order', ({ name, rows, x = 10 }) => {
    const exhibit = exhibitOf(name);
    const found = rowsIn(demo.picture(exhibit), x);
    expect(found.map(({ n }) => n)).toEqual(Array.from({ length: rows }, (_, n) => n));
    expect(exhibit).toMatchObject({ state: 'complete', problems: [] });
  });

  it('bars: the header stands once at the top, the footer once at the end', () => {
    const picture = demo.picture(exhibitOf('bars'));
    const runs = runsDown(picture, 600).filter(({ colour }) => colour === 0xff0001 || colour === 0xff0003);
    expect(runs).toEqual([
      { colour: 0xff0001, rows: 56, top: 0 },
      { colour: 0xff0003, rows: 64, top: picture.height - 64 },
    ]);
  });

  it('held-back: a page that scrolls back by itself is not walked for ever, and what is missing is told', () => {
    const exhibit = exhibitOf('held-back');
    const rows = rowsIn(demo.picture(exhibit), 10).map(({ n }) => n);
    // Firefox draws what is out of sight without scrolling there.
    const whole = browser === 'firefox';
    expect(rows).toEqual(Array.from({ length: whole ? 40 : 8 }, (_, n) => n));
    expect(exhibit.state).toBe(whole ? 'complete' : 'partial');
    expect(exhibit.problems.map(({ code }) => code)).toEqual(whole ? [] : ['moving']);
  });

  it('endless: stops at the limit and says so', () => {
    const exhibit = exhibitOf('endless');
    expect(exhibit.state).toBe('partial');
    expect(exhibit.problems.map(({ code }) => code)).toEqual(['limit']);
  });
});
