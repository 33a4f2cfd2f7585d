import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { newCase } from '../../utils/cases/new-case';
import {
  clocksOf,
  importHolidays,
  readHolidays,
  readImported,
  resetHolidays,
  watchHolidays,
} from '../../utils/clocks';
import { coveredYears } from '../../utils/deadlines';

/** Twelve days off from 1 January, more than any year has in a row. */
const FILE = JSON.stringify({
  year: 2027,
  days: Array.from({ length: 12 }, (_, n) => ({
    date: `2027-01-${String(n + 1).padStart(2, '0')}`,
    isOffDay: true,
  })),
});

beforeEach(() => fakeBrowser.reset());

describe('an imported holiday table', () => {
  it('is used from then on, together with the bundled years', async () => {
    expect(await readHolidays()).toBeNull();
    await importHolidays('2027.json', FILE);
    expect(coveredYears((await readHolidays()) ?? undefined)).toEqual({ from: 2018, to: 2027 });
    expect(await readImported()).toMatchObject({ name: '2027.json', years: [2027] });
  });

  it.each(['', '{"year": 2027', '[]', '{"year": 2027, "days": []}'])(
    'stays as it was when the next file is broken: %s',
    async (text) => {
      await importHolidays('2027.json', FILE);
      await expect(importHolidays('broken.json', text)).rejects.toMatchObject({
        code: 'holiday-file-broken',
      });
      expect(await readImported()).toMatchObject({ name: '2027.json' });
    },
  );

  it('goes when it is reset, and whoever watches is told of both', async () => {
    let told = 0;
    const stop = watchHolidays(() => {
      told += 1;
    });
    await importHolidays('2027.json', FILE);
    await resetHolidays();
    stop();
    expect([await readHolidays(), told]).toEqual([null, 2]);
  });

  it.each([null, 7, { name: 'x' }, { name: 'x', years: ['2027'], off: [], worked: [] }])(
    'is no table when something else is stored: %j',
    async (stored) => {
      await fakeBrowser.storage.local.set({ holidays: stored });
      expect(await readHolidays()).toBeNull();
    },
  );

  it('moves the ends of a stored case', async () => {
    await importHolidays('2027.json', FILE);
    const received = { value: '2026-12-25T10:00:00+08:00', raw: '', from: 'typed' } as const;
    const about = { ...newCase('', new Date('2026-12-26T00:00:00Z')), typed: { receivedAt: received } };
    const now = new Date('2026-12-26T00:00:00Z');
    const legalWith = async (holidays: Awaited<ReturnType<typeof readHolidays>>) =>
      clocksOf({ case: about, exhibits: [] }, about.typed, holidays, now).find(
        ({ rule }) => rule === 'cn-no-reason-return',
      );
    expect(await legalWith(null)).toMatchObject({ safe: '2027-01-01T23:59:59+08:00', estimated: true });
    expect(await legalWith(await readHolidays())).toMatchObject({
      safe: '2027-01-01T23:59:59+08:00',
      legal: '2027-01-13T23:59:59+08:00',
      estimated: false,
    });
  });
});
