import { describe, expect, it } from 'vitest';
import { createRowLog } from '../../../utils/chat/collect/row-log';
import { toLog } from '../../../utils/chat/collect/to-log';
import type { RowReading } from '../../../utils/chat/types';
import { HEIGHT, seen } from './rows';

const PLACE = {
  zone: 'Asia/Shanghai',
  assumed: false,
  dateOrder: 'month-first',
  yen: 'CNY',
  dollar: 'USD',
  yuan: 'CNY',
} as const;

function logOf(views: Partial<RowReading>[][], { from = 1, newest = null as number | null } = {}) {
  const log = createRowLog();
  for (const [n, view] of views.entries()) {
    const rows = view.map((some, row) => seen(some, n * 5000 + row * HEIGHT));
    const join = () => log.join(rows, { grown: 0, reach: 300 });
    // What has nothing in common is taken at the second call.
    if (!join().isConnected) join();
  }
  const reader = { id: 'generic', rows: () => [], read: () => seen({}, 0).reading };
  return toLog({
    orderNumber: null,
    chat: { reader, how: 'found', peer: '小店' },
    rows: log.rows(),
    from,
    newest,
    top: 'reached',
    start: { kind: 'all' },
    place: PLACE,
    now: new Date('2026-11-26T10:15:00Z'),
  });
}

describe('toLog', () => {
  it('numbers messages alone; separators give their time', () => {
    const { messages, zone } = logOf([
      [
        { role: 'time', timeRaw: '昨天 10:05' },
        { text: 'a' },
        { role: 'other' },
        { text: 'b', timeRaw: '10:06' },
      ],
    ]);
    expect(messages.map(({ n, text, time, timeIs, timeRaw }) => [n, text, time, timeIs, timeRaw])).toEqual([
      [1, 'a', '2026-11-25T10:05:00+08:00', 'about', ''],
      [2, 'b', '2026-11-25T10:06:00+08:00', 'shown', '10:06'],
    ]);
    expect(zone).toEqual({ offsetMinutes: 480, isAssumed: false });
  });

  it('tells where views did not hang together', () => {
    const { gaps, messages } = logOf([[{ text: 'a' }, { text: 'b' }], [{ text: 'x' }]]);
    expect(gaps).toEqual([{ after: 2, why: 'unconnected' }]);
    expect(messages.map(({ text }) => text)).toEqual(['a', 'b', 'x']);
  });

  it('tells of a message whose words never showed, and keeps its place', () => {
    const { gaps, messages } = logOf([[{ text: 'a' }, { text: '' }, { text: 'c' }]]);
    expect(gaps).toEqual([{ after: 1, why: 'unloaded' }]);
    expect(messages.map(({ text }) => text)).toEqual(['a', '', 'c']);
  });

  it('a picture has no words to show', () => {
    expect(
      logOf([
        [
          { kind: 'picture', image: null },
          { kind: 'text', image: 'https://img/1' },
        ],
      ]).gaps,
    ).toEqual([]);
  });

  it('rows above the start give a day to what follows, and are not in it', () => {
    const { messages, gaps } = logOf(
      [[{ role: 'time', timeRaw: '11-24 10:00' }, { text: 'a' }, { text: 'b' }]],
      {
        from: 3,
      },
    );
    expect(messages).toMatchObject([{ n: 1, text: 'b', time: '2026-11-24T10:00:00+08:00' }]);
    expect(gaps).toEqual([]);
  });

  it('what stands behind the message that was the newest came during', () => {
    const { messages } = logOf([[{ text: 'a' }, { text: 'b' }, { text: 'c' }]], { newest: 2 });
    expect(messages.map(({ arrived }) => arrived)).toEqual(['before', 'before', 'during']);
  });
});
