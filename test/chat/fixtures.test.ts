import { describe, expect, it } from 'vitest';
import { NOW } from '../readers/values';
import { chatsOnDisk, loadChats } from './fixtures';

const CHATS = loadChats();

it('every chat page has exactly one expectation', () => {
  expect(CHATS.map(({ page }) => page).sort()).toEqual(chatsOnDisk().sort());
});

describe.each(CHATS)('$page', ({ conversation, documents, frame, now = NOW }) => {
  const rows = conversation?.rows ?? [];

  it('has its times in the order in which a person reads them', () => {
    const instants = rows.flatMap(({ time }) => (time === null ? [] : [Date.parse(time)]));
    expect(instants.every(Number.isFinite)).toBe(true);
    expect(instants).toEqual(instants.toSorted((a, b) => a - b));
    expect(Math.max(0, ...instants)).toBeLessThanOrEqual(Date.parse(now));
  });

  it('says a time where one is shown and none where none is', () => {
    expect(rows.filter(({ timeIs, timeRaw }) => (timeIs === 'none') !== (timeRaw === ''))).toEqual([]);
  });

  it('loads nothing from anywhere', () => {
    const outside = documents.flatMap(({ html }) =>
      Array.from(
        html.matchAll(/(?<=\s)src="(?!data:)([^"]*)"|url\((?!&quot;data:)([^)]*)\)/g),
        ([, source = '', background = '']) => source + background,
      ),
    );
    expect(outside).toEqual(frame === undefined ? [] : [frame.replaceAll('&', '&amp;')]);
  });
});
