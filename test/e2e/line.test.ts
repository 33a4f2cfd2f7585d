import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { type DemoRun, runDemo } from './demo-run';

const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

describe.each(['chromium', 'firefox'])('the line in %s, from the page to the package', (browser) => {
  let demo: DemoRun;
  beforeAll(async () => {
    demo = await runDemo('--browser', browser, '--lang', 'zh-CN');
  });

  it('keeps the order, the chat and a photo, and exports them', () => {
    expect(demo.code, demo.lines.join('\n')).toBe(0);
    const captured = demo.lines.flatMap(
      (line) => /^captured mode=(\w+) .* parts=\d+ state=complete ms=\d+$/.exec(line)?.[1] ?? [],
    );
    expect(captured).toEqual(['page', 'chat', 'page']);
    expect(demo.exhibits.map(({ number }) => number)).toEqual([1, 2, 3]);
    expect(demo.exhibits[0]).toMatchObject({ state: 'complete', problems: [] });
  });

  it.each(['manifest-sha256.txt', 'tagmanifest-sha256.txt'])('has a right %s', (manifest) => {
    const lines = (demo.entries.get(manifest)?.toString('utf8') ?? '').trim().split('\n');
    expect(lines.length).toBeGreaterThan(3);
    for (const line of lines) {
      const [, hash, path = ''] = /^([0-9a-f]{64}) {2}(.+)$/.exec(line) ?? [];
      expect(sha256(demo.entries.get(path) ?? Buffer.alloc(0)), path).toBe(hash);
    }
  });

  it('lists every payload file in the manifest', () => {
    const manifest = demo.entries.get('manifest-sha256.txt')?.toString('utf8') ?? '';
    const missing = [...demo.entries.keys()].filter(
      (path) => path.startsWith('data/') && !manifest.includes(`  ${path}\n`),
    );
    expect(missing).toEqual([]);
  });

  it('reads the order', () => {
    const [order] = demo.exhibits[0]?.orders ?? [];
    expect(order?.paid?.value).toEqual({ amount: '234.90', currency: 'CNY' });
    expect(order?.orderNumber?.value).toBe('4268130557719204416');
    // The way of the parcel names the courier's telephone too.
    expect(order?.recipientPhone?.value).toBe('138****6021');
    expect(order?.shop?.value).toMatch(/专营店$/);
    expect(order?.receivedAt?.value).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+08:00$/);
  });

  it('writes a complaint that cites its exhibits and invents nothing', () => {
    const text = demo.entries.get('data/complaint/full.zh-CN.txt')?.toString('utf8') ?? '';
    expect(text).toContain('订单编号：4268130557719204416（见证据1）');
    expect(text).toContain('【待填】');
  });

  it('pictures the order page with its strip above it, its bars once, no lazy picture blank', () => {
    const [exhibit] = demo.exhibits;
    if (exhibit === undefined) throw new Error('no exhibit');
    const picture = demo.picture(exhibit);
    const [file] = exhibit.files;
    expect(file?.pageRegion?.y).toBeGreaterThan(0);
    expect(file?.height).toBe((file?.pageRegion?.y ?? 0) + picture.height);
    expect(picture.height).toBeGreaterThan(3000);
  });
});
