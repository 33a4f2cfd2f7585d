import { describe, expect, it } from 'vitest';
import { type PdfPage, writePdf } from '../../utils/attachments/pdf';

const page = (words: string, width: number, height: number): PdfPage => ({
  jpeg: new Blob([words]),
  width,
  height,
});

async function written(pages: PdfPage[]): Promise<string> {
  // One character per byte, so that offsets are places.
  return Buffer.from(await writePdf(pages).arrayBuffer()).toString('latin1');
}

describe('a PDF of pictures', () => {
  it('says of every object where it begins, and begins its table where it says', async () => {
    const pdf = await written([page('一'.repeat(20), 100, 200), page('second', 50, 50)]);
    const start = Number(/startxref\n(\d+)\n%%EOF\n$/.exec(pdf)?.[1]);
    expect(pdf.slice(start, start + 4)).toBe('xref');
    const begins = [...pdf.slice(start).matchAll(/^(\d{10}) 00000 n $/gm)].map(([, at]) => Number(at));
    expect(begins.map((at) => pdf.slice(at).split('\n')[0])).toEqual(begins.map((_, i) => `${i + 1} 0 obj`));
    expect(begins).toHaveLength(2 + 2 * 3);
  });

  it('holds each picture whole, with its length in bytes and its size', async () => {
    const pdf = await written([page('一二', 100, 200)]);
    expect(pdf).toContain('/Width 100 /Height 200');
    expect(/\/DCTDecode \/Length (\d+) >>\nstream\n([\s\S]*?)\nendstream/.exec(pdf)?.slice(1)).toEqual([
      '6',
      Buffer.from('一二').toString('latin1'),
    ]);
  });

  it.each([
    ['as wide as A4, as tall as the picture', 100, 200, '595.00 1190.00'],
    ['no longer than readers open', 10, 10_000, '14.40 14400.00'],
  ])('%s', async (_, width, height, box) => {
    expect(await written([page('x', width, height)])).toContain(`/MediaBox [0 0 ${box}]`);
  });
});
