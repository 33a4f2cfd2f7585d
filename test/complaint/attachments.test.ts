import { describe, expect, it } from 'vitest';
import type { ExhibitFile } from '../../utils/cases/types';
import { ATTACHMENT_LIMITS, attachmentPlan, CHANNEL_IDS, type ChannelId } from '../../utils/complaint';
import { randomFrom } from './generate';

const MB = 1024 * 1024;

function file(changes: Partial<ExhibitFile> = {}): ExhibitFile {
  return {
    sha256: 'a'.repeat(64),
    bytes: MB,
    mediaType: 'image/png',
    width: 1280,
    height: 3000,
    role: 'picture',
    ...changes,
  };
}

const exhibit = (number: number, ...files: ExhibitFile[]) => ({ number, files });

function told(channel: ChannelId, ...exhibits: ReturnType<typeof exhibit>[]) {
  const { attachments, left } = attachmentPlan(exhibits, ATTACHMENT_LIMITS[channel]);
  return {
    attachments: attachments.map(({ how, name }) => `${how} ${name}`),
    left: left.map(({ file: { exhibit: number, part }, why }) => `${number}-${part} ${why}`),
  };
}

describe('attachments', () => {
  it('that fit go as they are, in the order of the exhibits', () => {
    const exhibits = [exhibit(2, file({ mediaType: 'image/jpeg' })), exhibit(1, file())];
    expect(told('12315', ...exhibits)).toEqual({
      attachments: ['copy exhibit-01-1.png', 'copy exhibit-02-1.jpg'],
      left: [],
    });
  });

  it('that are too heavy or of another type are made into JPEG copies', () => {
    const exhibits = [exhibit(1, file({ bytes: 9 * MB })), exhibit(2, file({ mediaType: 'image/webp' }))];
    expect(told('12315', ...exhibits).attachments).toEqual([
      'recompress exhibit-01-1.jpg',
      'recompress exhibit-02-1.jpg',
    ]);
  });

  it('that are too many are joined by exhibit, into a PDF where the channel takes one', () => {
    const chat = exhibit(1, file({ part: 1 }), file({ part: 2 }), file({ part: 3 }));
    const exhibits = [chat, exhibit(2, file()), exhibit(3, file())];
    expect(told('12315', ...exhibits).attachments).toEqual([
      'pdf exhibit-01-1-3.pdf',
      'copy exhibit-02-1.png',
      'copy exhibit-03-1.png',
    ]);
  });

  it('become a picture sheet where it takes pictures only', () => {
    const exhibits = Array.from({ length: 7 }, (_, index) => exhibit(index + 1, file()));
    expect(told('platform', ...exhibits).attachments).toEqual(['sheet exhibits-01-1-to-07-1.jpg']);
  });

  it('of twelve tall pages are joined into as few PDFs as their weight allows', () => {
    const tall = file({ height: 10_000, bytes: 8 * MB });
    const plan = attachmentPlan(
      Array.from({ length: 12 }, (_, index) => exhibit(index + 1, tall)),
      ATTACHMENT_LIMITS['12315'],
    );
    expect(plan.attachments.map(({ how, files }) => [how, files.length])).toEqual([
      ['pdf', 2],
      ['pdf', 2],
      ['pdf', 2],
      ['pdf', 2],
    ]);
    expect(plan.left.map(({ file: { exhibit: number }, why }) => [number, why])).toEqual([
      [9, 'count'],
      [10, 'count'],
      [11, 'count'],
      [12, 'count'],
    ]);
  });

  it('say what does not fit, and why', () => {
    const film = (bytes: number, mediaType = 'video/mp4') => file({ bytes, mediaType, role: 'original' });
    const exhibits = [
      exhibit(1, film(20 * MB)),
      exhibit(2, film(MB, 'video/quicktime')),
      exhibit(3, file({ bytes: 30 * MB, width: 16_000, height: 16_000 })),
      exhibit(4, film(MB)),
    ];
    expect(told('12315', ...exhibits)).toEqual({
      attachments: ['copy exhibit-04-1.mp4'],
      left: ['1-1 size', '2-1 type', '3-1 size'],
    });
  });

  it('keep one place for pictures beside films', () => {
    const films = [1, 2, 3, 4].map((number) =>
      exhibit(number, file({ mediaType: 'video/mp4', role: 'original' })),
    );
    expect(told('12315', ...films, exhibit(5, file()), exhibit(6, file()))).toEqual({
      attachments: [
        'copy exhibit-01-1.mp4',
        'copy exhibit-02-1.mp4',
        'copy exhibit-03-1.mp4',
        'pdf exhibits-05-1-to-06-1.pdf',
      ],
      left: ['4-1 count'],
    });
  });

  it('are pictures and originals, not texts of pages', () => {
    const text = file({ role: 'page-text', mediaType: 'text/plain' });
    expect(told('12315', exhibit(1, file(), text))).toEqual({
      attachments: ['copy exhibit-01-1.png'],
      left: [],
    });
    expect(told('12315')).toEqual({ attachments: [], left: [] });
  });

  it.each(CHANNEL_IDS)('for %s keep to its limits, and lose and double no file', (channel) => {
    const limit = ATTACHMENT_LIMITS[channel];
    const random = randomFrom(7);
    const pick = <Item>(items: readonly Item[]) => items[Math.floor(random() * items.length)] as Item;
    for (let round = 0; round < 60; round += 1) {
      const exhibits = Array.from({ length: Math.floor(random() * 15) }, (_, index) =>
        exhibit(
          index + 1,
          ...Array.from({ length: 1 + Math.floor(random() * 4) }, (_, part) =>
            file({
              part: part + 1,
              sha256: `${index}-${part}`,
              bytes: Math.floor(random() * 12 * MB),
              mediaType: pick(['image/png', 'image/png', 'image/webp', 'video/mp4', 'application/pdf']),
              height: pick([900, 12_000]),
            }),
          ),
        ),
      );
      const { attachments, left } = attachmentPlan(exhibits, limit);
      expect(attachments.length).toBeLessThanOrEqual(limit.files ?? Number.POSITIVE_INFINITY);
      const used = [...attachments.flatMap(({ files }) => files), ...left.map((each) => each.file)];
      expect(used.map(({ sha256 }) => sha256).toSorted()).toEqual(
        exhibits.flatMap(({ files }) => files.map(({ sha256 }) => sha256)).toSorted(),
      );
      expect(new Set(attachments.map(({ name }) => name)).size).toBe(attachments.length);
      for (const { how, files } of attachments.filter(({ how }) => how === 'copy')) {
        expect(how === 'copy' && files[0] && limit.types.includes(files[0].mediaType)).toBe(true);
        expect(files[0]?.bytes).toBeLessThanOrEqual(limit.bytesEach ?? Number.POSITIVE_INFINITY);
      }
      const order = attachments.map(({ files }) => (files[0]?.exhibit ?? 0) * 1000 + (files[0]?.part ?? 0));
      expect(order).toEqual(order.toSorted((a, b) => a - b));
    }
  });
});
