import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundleScript } from '../browser/bundle-script';
import { waitFor } from '../browser/wait';
import { type PageServer, servePages } from './page-server';
import { type Session, startSession } from './session';

/** Width, height and colour of the pictures; the last one is transparent and taller than any page of a PDF may be. */
const PICTURES = [
  { width: 600, height: 300, colour: '#cc0000' },
  { width: 400, height: 200, colour: '#0000cc' },
  { width: 500, height: 15_000, colour: '' },
] as const;

/** Makes one PDF of the pictures, as base64. */
const SCRIPT = `(async () => {
  const draw = ({ width, height, colour }) => {
    const canvas = new OffscreenCanvas(width, height);
    const context = canvas.getContext('2d');
    context.fillStyle = colour;
    if (colour !== '') context.fillRect(0, 0, width, height);
    return canvas.convertToBlob({ type: 'image/png' });
  };
  const blobs = await Promise.all(${JSON.stringify(PICTURES)}.map(draw));
  const files = blobs.map((blob, index) => ({ sha256: String(index), bytes: blob.size, mediaType: 'image/png', exhibit: 1, part: index + 1 }));
  const tools = { loadFile: async (hash) => blobs[Number(hash)], signal: new AbortController().signal };
  const plan = { attachments: [{ how: 'pdf', name: 'a.pdf', files }], left: [] };
  const { made } = await attachments.makeAttachments(plan, tools);
  const bytes = new Uint8Array(await made[0].blob.arrayBuffer());
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
})()`;

/** What the viewer shows: its number of pages, their sizes in points, and the colour in the middle of the first two, once they are drawn. */
const SHOWN = `(async () => {
  const { pdfDocument, pagesCount } = window.PDFViewerApplication ?? {};
  const middleOf = (number) => {
    const canvas = document.querySelector('.page[data-page-number="' + number + '"] canvas');
    return canvas && [...canvas.getContext('2d').getImageData(canvas.width / 2, canvas.height / 2, 1, 1).data];
  };
  const middles = [1, 2].map(middleOf);
  if (pdfDocument == null || middles.some((middle) => middle?.[3] !== 255)) return undefined;
  const sizes = [];
  for (let number = 1; number <= pagesCount; number += 1) sizes.push((await pdfDocument.getPage(number)).view);
  return { pagesCount, sizes, middles };
})()`;

interface Shown {
  pagesCount: number;
  sizes: number[][];
  middles: number[][];
}

// Chromium's viewer tells no script what it shows.
describe('a PDF of exhibits in the viewer of firefox', () => {
  let pages: PageServer;
  let server: Server;
  let session: Session;
  let shown: Shown;
  beforeAll(async () => {
    pages = await servePages('forms');
    session = await startSession('firefox');
    const { page } = session.browser;
    await page.goto(pages.url('complaint.html'));
    await page.evaluate(
      await bundleScript(join(import.meta.dirname, '../../utils/attachments/index.ts'), 'attachments'),
    );
    const pdf = Buffer.from(String(await page.evaluate(SCRIPT)), 'base64');
    server = createServer((_, answer) => answer.setHeader('content-type', 'application/pdf').end(pdf));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    const port = typeof address === 'object' ? address?.port : 0;
    await page.goto(`http://127.0.0.1:${port}/exhibits.pdf`);
    shown = await waitFor('the viewer', async () => (await page.evaluate(SHOWN)) as Shown | undefined);
  }, 90_000);
  afterAll(async () => {
    await session.close();
    pages.close();
    server.close();
  });

  it('has a page for each picture, as wide as A4 and as tall as the picture is', () => {
    expect(shown.pagesCount).toBe(PICTURES.length);
    expect(shown.sizes).toEqual([
      [0, 0, 595, 297.5],
      [0, 0, 595, 297.5],
      [0, 0, 480, 14_400],
    ]);
  });

  it('shows the pictures in their order and colours', () => {
    const [first = [], second = []] = shown.middles;
    expect(first[0]).toBeGreaterThan(180);
    expect(first[2]).toBeLessThan(30);
    expect(second[0]).toBeLessThan(30);
    expect(second[2]).toBeGreaterThan(180);
  });
});
