import { beforeAll, describe, expect, it } from 'vitest';
import { exportCase } from '../demo/export-case';
import { keepPage } from '../demo/keep-page';
import { openPackage } from './demo-run';
import { servePages } from './page-server';
import { type Picture, rowsIn } from './picture';
import { BROWSERS, startSession } from './session';
import { upTo } from './shapes-run';
import { zoomTo } from './tab-acts';

/** Real pixel ratios of the browser and zooms of the page in it. */
const RATIOS = [
  { dpr: 1, zoom: 1.5 },
  { dpr: 1, zoom: 0.8 },
  { dpr: 1.25, zoom: 1 },
  { dpr: 1.5, zoom: 1 },
  { dpr: 2, zoom: 1 },
  { dpr: 3, zoom: 1 },
  { dpr: 1.25, zoom: 1.1 },
  { dpr: 1.25, zoom: 1.5 },
];
const PAGES = ['bars', 'shell'] as const;
const STRIPE = { bars: 10, shell: 170 };
/** The footer of `bars` stands over the end of its last row. */
const COVERED = { bars: 64, shell: 0 };

describe.each(BROWSERS)('pixel ratios and zoom in %s', (kind) => {
  describe.each(RATIOS)('ratio $dpr, zoom $zoom', ({ dpr, zoom }) => {
    let kept: { state: string; picture: Picture }[];
    beforeAll(async () => {
      kept = await keepAt(kind, dpr, zoom);
    }, 120_000);

    it.each(PAGES)('%s: every row once, in order and as tall as it has to be', (name) => {
      const { state, picture } = kept[PAGES.indexOf(name)] ?? {};
      expect(state).toBe('complete');
      if (picture === undefined) throw new Error('nothing was kept');
      const scale = dpr * zoom;
      const rows = rowsIn(picture, Math.round(STRIPE[name] * scale));
      expect(rows.map(({ n }) => n)).toEqual(upTo(40));
      for (const row of rows) {
        const height = (row.n === 39 ? 100 - COVERED[name] : 100) * scale;
        expect(Math.abs(row.rows - height), `row ${row.n}`).toBeLessThanOrEqual(1.5);
      }
    });
  });
});

async function keepAt(kind: (typeof BROWSERS)[number], dpr: number, zoom: number) {
  const server = await servePages('shapes');
  const session = await startSession(kind, { dpr, viewport: { width: 900, height: 700 } });
  try {
    const { browser, downloads } = session;
    let caseId: string | undefined;
    // A zoom belongs to the site, so it holds for the pages that follow.
    await browser.page.goto(server.url('empty.html'));
    if (zoom !== 1) await zoomTo(browser, zoom);
    for (const name of PAGES) {
      const kept = await keepPage(browser, { url: server.url(`${name}.html`), mode: 'page' }, caseId);
      caseId ??= kept.caseId;
    }
    const { exhibits, picture } = await openPackage(
      await exportCase(browser, caseId ?? '', { downloads, out: downloads }),
    );
    return exhibits.map((exhibit) => ({ state: exhibit.state, picture: picture(exhibit) }));
  } finally {
    await session.close();
    server.close();
  }
}
