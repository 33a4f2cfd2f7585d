import { createHash } from 'node:crypto';
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
  entries: Map<string, Buffer>;
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
    const { entries, exhibits, picture } = await openPackage(zip);
    const [exhibit] = exhibits;
    if (exhibit === undefined) throw new Error('nothing was kept');
    return { entries, exhibit, picture: picture(exhibit), peak };
  } finally {
    await session.close();
    server.close();
  }
}

/** The contents of a PNG's IDAT chunks. */
function dataChunks(png: Buffer): Buffer[] {
  const found: Buffer[] = [];
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
    const body = png.subarray(at + 8, at + 8 + png.readUInt32BE(at));
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT') found.push(body);
  }
  return found;
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

  it('has on record, and on each strip, the hash of the picture data as it stands in the file', () => {
    const pictures = tall.exhibit.files.filter(({ mediaType }) => mediaType === 'image/png');
    const data = pictures.map(({ path }) => dataChunks(tall.entries.get(path) ?? Buffer.alloc(0))[1]);
    expect(pictures.map(({ pictureSha256 }) => pictureSha256)).toEqual(
      data.map((chunk) =>
        createHash('sha256')
          .update(chunk ?? '')
          .digest('hex'),
      ),
    );
  });

  it('takes less than 600 MB of the extension', () => {
    expect(tall.peak).toBeGreaterThan(0);
    expect(tall.peak).toBeLessThan(MOST_MEMORY);
  });
});
