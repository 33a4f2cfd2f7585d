import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Package } from './demo-run';
import { type PageServer, servePages } from './page-server';
import { rowsIn, runsDown } from './picture';
import { withExtension, withPreferences } from './with-extension';

describe.each(['chromium', 'firefox'] as const)('pages that are redrawn in %s', (kind) => {
  let server: PageServer;
  let foreign: PageServer;
  let kept: Package;
  beforeAll(async () => {
    server = await servePages('shapes');
    foreign = await servePages('shapes');
    const pictures = `foreign.html?from=${encodeURIComponent(foreign.url('').slice(0, -1))}`;
    const pages = ['plain.html', 'bars.html', 'shell.html', 'wide.html', pictures, 'modern-colours.html'];
    kept = await withExtension(kind, async ({ setOptions, keepAll }) => {
      await setOptions('pictures-redraw');
      return keepAll(...pages.map((page) => server.url(page)));
    });
  }, 300_000);
  afterAll(() => {
    server.close();
    foreign.close();
  });

  const exhibitOf = (name: string) => {
    const found = kept.exhibits.find(({ url }) => url.includes(`/${name}.html`));
    if (found === undefined) throw new Error(`no exhibit of ${name}`);
    return found;
  };

  it('are labelled as such, and are not complete', () => {
    for (const exhibit of kept.exhibits) {
      expect(exhibit).toMatchObject({ method: 'rendered', engine: 'rendered', state: 'partial' });
      expect(exhibit.problems[0]?.code).toBe('rendered');
    }
  });

  it.each([
    { name: 'plain', rows: 40, x: 10 },
    { name: 'shell', rows: 40, x: 170 },
    { name: 'wide', rows: 30, x: 10 },
  ])('$name: every row once and in order', ({ name, rows, x }) => {
    const found = rowsIn(kept.picture(exhibitOf(name)), x);
    expect(found.map(({ n }) => n)).toEqual(Array.from({ length: rows }, (_, n) => n));
  });

  it('bars: the header stands once at the top, the footer once at the end', () => {
    const picture = kept.picture(exhibitOf('bars'));
    const runs = runsDown(picture, 600).filter(({ colour }) => colour === 0xff0001 || colour === 0xff0003);
    expect(runs).toEqual([
      { colour: 0xff0001, rows: 56, top: 0 },
      { colour: 0xff0003, rows: 64, top: picture.height - 64 },
    ]);
  });

  it('counts the pictures that another site does not let it draw', () => {
    const { report, problems } = exhibitOf('foreign');
    expect(report?.picturesMissing).toBe(2);
    expect(problems[0]).toEqual({ code: 'rendered', detail: '2 pictures or frames not drawn' });
  });

  it('draws colours of every notation', () => {
    const picture = kept.picture(exhibitOf('modern-colours'));
    expect([150, 460, 770].map((y) => picture.at(900, y).toString(16).padStart(6, '0'))).toEqual([
      'ff0000',
      '0000ff',
      '636363',
    ]);
  });
});

describe('a browser that refuses its pixels (Chromium’s policy DisableScreenshots)', () => {
  /** What the policy sets in a profile. */
  const REFUSES = { disable_screenshots: true };
  let server: PageServer;
  beforeAll(async () => {
    server = await servePages('shapes');
  });
  afterAll(() => server.close());

  it('has the page redrawn by itself, and refuses where the person wants pixels only', async () => {
    await withPreferences(REFUSES, async ({ keepAll, keep, setOptions }) => {
      const { exhibits, picture } = await keepAll(server.url('plain.html'));
      expect(exhibits[0]).toMatchObject({ method: 'rendered', engine: 'rendered', state: 'partial' });
      expect(exhibits[0] && rowsIn(picture(exhibits[0]), 10)).toHaveLength(40);
      await setOptions('pictures-pixels');
      await expect(keep(server.url('plain.html'))).rejects.toThrow(
        'The browser refused a picture of this page.',
      );
    });
  });
});
