import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  changeSettings,
  DEFAULT_SETTINGS,
  languageOf,
  readSettings,
  toSettings,
  watchSettings,
} from '../../../utils/settings';

describe('what was stored is checked field by field', () => {
  it.each<[name: string, stored: unknown, expected: object]>([
    ['nothing', null, DEFAULT_SETTINGS],
    ['nonsense', 'x', DEFAULT_SETTINGS],
    ['another language', { language: 'fr' }, { language: 'auto' }],
    ['one of ours', { language: 'zh-TW' }, { language: 'zh-TW' }],
    ['lead times in order, unknown ones dropped', { leadHours: [3, 168, 5, '24'] }, { leadHours: [168, 3] }],
    ['no reminders', { leadHours: [] }, { leadHours: [] }],
    ['no quiet hours', { quiet: null }, { quiet: null }],
    ['quiet hours', { quiet: { from: '23:30', to: '07:00' } }, { quiet: { from: '23:30', to: '07:00' } }],
    ['how pictures are made', { pictures: 'redraw' }, { pictures: 'redraw' }],
    ['another way', { pictures: 'camera' }, { pictures: 'auto' }],
    ['a limit', { mostScreens: 200 }, { mostScreens: 200 }],
    ['a limit out of bounds', { mostScreens: 201 }, { mostScreens: 30 }],
    ['no whole limit', { mostScreens: '5' }, { mostScreens: 30 }],
    ['the clock check', { isClockChecked: true }, { isClockChecked: true }],
    ['a clock check that is no answer', { isClockChecked: 'yes' }, { isClockChecked: false }],
    ['impossible quiet hours', { quiet: { from: '25:00', to: '07:00' } }, { quiet: DEFAULT_SETTINGS.quiet }],
  ])('%s', (_name, stored, expected) => {
    expect(toSettings(stored)).toEqual({ ...DEFAULT_SETTINGS, ...expected });
  });
});

it.each([
  ['auto', 'zh-HK', 'zh-TW'],
  ['auto', 'de-DE', 'en'],
  ['zh-CN', 'en-US', 'zh-CN'],
] as const)('language %s in a browser in %s', (language, tag, expected) => {
  expect(languageOf({ language }, tag)).toBe(expected);
});

describe('the store', () => {
  beforeEach(() => fakeBrowser.reset());

  it('gives the defaults before anything was changed', async () => {
    expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
  });

  it('changes one thing and keeps the rest, and tells who watches', async () => {
    const seen = vi.fn();
    const stop = watchSettings(seen);
    await changeSettings({ language: 'en' });
    await changeSettings({ quiet: null });
    stop();
    await changeSettings({ language: 'zh-CN' });
    expect(await readSettings()).toEqual({ ...DEFAULT_SETTINGS, language: 'zh-CN', quiet: null });
    expect(seen.mock.calls.map(([settings]) => settings.language)).toEqual(['en', 'en']);
  });
});
