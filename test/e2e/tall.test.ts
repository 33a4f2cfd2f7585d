import { beforeAll, describe, expect, it } from 'vitest';
import { extensionMemory } from '../browser/memory';
import { exportCase } from '../demo/export-case';
import { keepPage } from '../demo/keep-page';
import { type ExhibitInPackage, openPackage } from './demo-run';
import { servePages } from './page-server';
import { type Picture, rowsIn } from './picture';
import { BROWSERS, startSession } from './session';
import { upTo } from './shapes-run';

const LONGEST_SIDE = 16_384;
const MOST_MEMORY = 600e6;

interface Tall {
  exhibit: ExhibitInPackage;
  picture: Picture;
  peak: number;
}

async function keepTall(kind: (typeof BROWSERS)[number]): Promise<Tall> {
  const server = await servePages('shapes');
  const session = await startSession(kind);
  try {
    const { browser, downloads } = session;
    const { caseId } = await keepPage(browser, { url: server.url('tall.html'), mode: 'page' });
    const { peak } = extensionMemory();
    const zip = await exportCase(browser, caseId, { downloads, out: downloads });
    const { exhibits, picture } = await openPackage(zip);
    const [exhibit] = exhibits;
    if (exhibit === undefined) throw new Error('nothing was kept');
    return { exhibit, picture: picture(exhibit), peak };
  } finally {
    await session.close();
    server.close();
  }
}

describe.each(BROWSERS)('a page of 60,000 px in %s', (kind) => {
  let tall: Tall;
  beforeAll(async () => {
    tall = await keepTall(kind);
  }, 200_000);

  it('becomes parts of at most 16,384 px, and no row is lost', () => {
    const parts = tall.exhibit.files.filter(({ mediaType }) => mediaType === 'image/png');
    expect(parts.length).toBeGreaterThan(3);
    for (const { height, width } of parts)
      expect(Math.max(height ?? 0, width ?? 0)).toBeLessThanOrEqual(LONGEST_SIDE);
    expect(tall.picture.height).toBe(60_000);
    expect(rowsIn(tall.picture, 10).map(({ n }) => n)).toEqual(upTo(600));
    expect(tall.exhibit).toMatchObject({ state: 'complete', problems: [] });
  });

  it('is cut between the rows only', () => {
    const heights = tall.exhibit.files.flatMap(({ pageRegion }) => pageRegion?.height ?? []);
    const cuts = heights.slice(0, -1).map((_, part) => heights.slice(0, part + 1).reduce((a, b) => a + b));
    const cutRows = rowsIn(tall.picture, 10).filter(({ top, rows }) =>
      cuts.some((cut) => cut > top && cut < top + rows),
    );
    expect(cutRows).toEqual([]);
  });

  // Firefox keeps what it was handed until it collects its garbage: its peak is above this and not bounded yet.
  if (kind === 'firefox') return;
  it('takes less than 600 MB of the extension', () => {
    expect(tall.peak).toBeGreaterThan(0);
    expect(tall.peak).toBeLessThan(MOST_MEMORY);
  });
});
