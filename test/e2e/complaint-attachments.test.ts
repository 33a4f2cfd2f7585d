import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundleScript } from '../browser/bundle-script';
import { type PageServer, servePages } from './page-server';
import { BROWSERS, type Session, startSession } from './session';

interface Told {
  type: string;
  bytes: number;
  begin: string;
  width?: number;
  height?: number;
}

/** Makes one attachment of noisy pictures of these heights, each 600 wide; what came of it, or why it was left out. */
const script = (how: string, heights: number[], bytes?: number) => `(async () => {
  const noise = async (height) => {
    const canvas = new OffscreenCanvas(600, height);
    const context = canvas.getContext('2d');
    const data = context.createImageData(600, height);
    let seed = height;
    for (let at = 0; at < data.data.length; at += 1) {
      seed = (seed * 1103515245 + 12345) % 2147483648;
      data.data[at] = at % 4 === 3 ? 255 : seed % 256;
    }
    context.putImageData(data, 0, 0);
    return canvas.convertToBlob({ type: 'image/png' });
  };
  const blobs = await Promise.all(${JSON.stringify(heights)}.map(noise));
  const files = blobs.map((blob, index) => ({ sha256: String(index), bytes: blob.size, mediaType: 'image/png', exhibit: 1, part: index + 1 }));
  const plan = { attachments: [{ how: '${how}', name: 'a', files, bytes: ${bytes} }], left: [] };
  const tools = { loadFile: async (hash) => blobs[Number(hash)], signal: new AbortController().signal };
  const { made, left } = await attachments.makeAttachments(plan, tools);
  if (made.length === 0) return left.map(({ why }) => why);
  const { blob } = made[0];
  const begin = await blob.slice(0, 5).text();
  if (!blob.type.startsWith('image/')) return { type: blob.type, bytes: blob.size, begin };
  const { width, height } = await createImageBitmap(blob);
  return { type: blob.type, bytes: blob.size, begin, width, height };
})()`;

describe.each(BROWSERS)('attachments made in %s', (kind) => {
  let server: PageServer;
  let session: Session;
  beforeAll(async () => {
    server = await servePages('forms');
    session = await startSession(kind);
    await session.browser.page.goto(server.url('complaint.html'));
    const file = join(import.meta.dirname, '../../utils/attachments/index.ts');
    await session.browser.page.evaluate(await bundleScript(file, 'attachments'));
  }, 60_000);
  afterAll(async () => {
    await session.close();
    server.close();
  });

  const make = async (how: string, heights: number[], bytes?: number) =>
    (await session.browser.page.evaluate(script(how, heights, bytes))) as Told | string[];

  it('a picture as a JPEG of its own size where there is no limit', async () => {
    expect(await make('recompress', [400])).toMatchObject({ type: 'image/jpeg', width: 600, height: 400 });
  });

  it('a picture smaller, and smaller again, until it weighs little enough', async () => {
    const whole = await make('recompress', [400]);
    const most = 'bytes' in whole ? Math.round(whole.bytes / 3) : 0;
    const small = await make('recompress', [400], most);
    expect(small).toMatchObject({ type: 'image/jpeg' });
    expect('bytes' in small && small.bytes).toBeLessThanOrEqual(most);
  });

  it('pictures under each other in one sheet, no longer than forms take', async () => {
    expect(await make('sheet', [300, 500])).toMatchObject({ width: 600, height: 800 });
    const long = await make('sheet', [9000, 9000]);
    expect('height' in long && long.height).toBeLessThanOrEqual(16_385);
  });

  it('pictures as pages of one PDF within its limit', async () => {
    const told = await make('pdf', [300, 500], 150_000);
    expect(told).toMatchObject({ type: 'application/pdf', begin: '%PDF-' });
    expect('bytes' in told && told.bytes).toBeLessThanOrEqual(150_000);
  });

  it('nothing of what is too heavy at its smallest, and says so', async () => {
    expect(await make('pdf', [300, 500], 1000)).toEqual(['size', 'size']);
  });
});
