import { describe, expect, it } from 'vitest';
import { type ChatClock, resolveTimes } from '../../../utils/chat/collect/times';

/** A Thursday, 18:15 in China. */
const china: ChatClock = {
  now: new Date('2026-11-26T10:15:00Z'),
  zone: 'Asia/Shanghai',
  dateOrder: 'month-first',
};

/** `# 昨天` is a separator, `-` a message without time, anything else a message with that time. */
function told(rows: string[], clock: ChatClock): string[] {
  const timed = rows.map((row) =>
    row.startsWith('#')
      ? { isHeading: true, timeRaw: row.slice(1).trim() }
      : { isHeading: false, timeRaw: row === '-' ? '' : row },
  );
  return resolveTimes(timed, clock)
    .map(({ time, timeIs }) => (time === null ? timeIs : `${timeIs} ${time}`))
    .filter((_, n) => timed[n]?.isHeading === false);
}

const CASES: { what: string; rows: string[]; times: string[]; clock?: Partial<ChatClock> }[] = [
  {
    what: 'full times on every message',
    rows: ['2026-09-24 10:02:03', '2026-10-03 18:40:00'],
    times: ['shown 2026-09-24T10:02:03+08:00', 'shown 2026-10-03T18:40:00+08:00'],
  },
  {
    what: 'separators without a year over New Year',
    rows: ['# 12-30 23:50', '-', '# 12-31 10:00', '-', '# 01-02 08:00', '-'],
    times: [
      'about 2025-12-30T23:50:00+08:00',
      'about 2025-12-31T10:00:00+08:00',
      'about 2026-01-02T08:00:00+08:00',
    ],
    clock: { now: new Date('2026-01-03T00:00:00Z') },
  },
  {
    what: 'a chat of more than a year',
    rows: ['# 11-30 09:00', '-', '# 03-01 09:00', '-', '# 11-28 09:00', '-', '# 02-03 10:00', '-'],
    times: [
      'about 2024-11-30T09:00:00+08:00',
      'about 2025-03-01T09:00:00+08:00',
      'about 2025-11-28T09:00:00+08:00',
      'about 2026-02-03T10:00:00+08:00',
    ],
  },
  {
    what: 'a message a minute out of order stays in its year',
    rows: ['11-20 10:05', '11-20 10:04'],
    times: ['shown 2026-11-20T10:05:00+08:00', 'shown 2026-11-20T10:04:00+08:00'],
  },
  {
    what: '29 February is of the last leap year',
    rows: ['02-29 10:00'],
    times: ['shown 2024-02-29T10:00:00+08:00'],
  },
  {
    what: '昨天 and 今天 across midnight in China, while the machine is a day behind',
    rows: ['# 昨天 23:58', '-', '# 今天 00:10', '-'],
    times: ['about 2026-11-25T23:58:00+08:00', 'about 2026-11-26T00:10:00+08:00'],
    clock: { now: new Date('2026-11-25T16:20:00Z') },
  },
  {
    what: 'a clock alone among full separators is today',
    rows: ['# 11-24 10:05', '-', '# 昨天 下午6:00', '-', '# 10:06', '-'],
    times: [
      'about 2026-11-24T10:05:00+08:00',
      'about 2026-11-25T18:00:00+08:00',
      'about 2026-11-26T10:06:00+08:00',
    ],
  },
  {
    what: 'a clock alone under a heading of a date is of that date',
    rows: ['# 11月24日', '# 10:06', '-', '10:07'],
    times: ['about 2026-11-24T10:06:00+08:00', 'shown 2026-11-24T10:07:00+08:00'],
  },
  {
    what: 'a clock alone that is still to come today is of the day above',
    rows: ['# 11-24 10:05', '-', '# 23:30', '-'],
    times: ['about 2026-11-24T10:05:00+08:00', 'about 2026-11-24T23:30:00+08:00'],
  },
  {
    what: 'clocks that go round take the next day',
    rows: ['# 2026年11月24日', '23:58', '00:03'],
    times: ['shown 2026-11-24T23:58:00+08:00', 'shown 2026-11-25T00:03:00+08:00'],
  },
  {
    what: 'weekdays are the last ones',
    rows: ['# 星期日', '-', '# 周三 下午3:04', '-', '# Thursday 10:00 AM', '-'],
    times: ['about 2026-11-22', 'about 2026-11-25T15:04:00+08:00', 'about 2026-11-26T10:00:00+08:00'],
  },
  {
    what: 'a weekday whose time is still to come is a week ago',
    rows: ['# 星期四 21:00', '-'],
    times: ['about 2026-11-19T21:00:00+08:00'],
  },
  {
    what: 'times by word before now',
    rows: ['2小时前', '5分钟前', '刚刚'],
    times: [
      'about 2026-11-26T16:15:00+08:00',
      'about 2026-11-26T18:10:00+08:00',
      'about 2026-11-26T18:15:00+08:00',
    ],
  },
  {
    what: 'halves of the day',
    rows: ['# 11月25日', '凌晨12:10', '上午9:05', '中午12:30', '下午3:04', '晚上11:59'],
    times: ['00:10', '09:05', '12:30', '15:04', '23:59'].map((time) => `shown 2026-11-25T${time}:00+08:00`),
  },
  {
    what: 'English words, American clock',
    rows: ['# Yesterday', '11:30 PM', '# Today', '12:05 AM', '# Nov 26, 1:30 AM', '-'],
    times: [
      'shown 2026-11-25T23:30:00-08:00',
      'shown 2026-11-26T00:05:00-08:00',
      'about 2026-11-26T01:30:00-08:00',
    ],
    clock: { zone: 'America/Los_Angeles' },
  },
  {
    what: 'a date of numbers alone in the order of its country',
    rows: ['24/11 10:05', '25/11, 10:05'],
    times: ['shown 2026-11-24T10:05:00+00:00', 'shown 2026-11-25T10:05:00+00:00'],
    clock: { zone: 'Europe/London', dateOrder: 'day-first' },
  },
  {
    what: 'a date that can be read two ways is none',
    rows: ['03/04 10:05'],
    times: ['none'],
    clock: { dateOrder: null },
  },
  { what: 'no times at all', rows: ['-', '-'], times: ['none', 'none'] },
  {
    what: 'what stands above the first separator has no time',
    rows: ['-', '# 昨天 10:00', '-'],
    times: ['none', 'about 2026-11-25T10:00:00+08:00'],
  },
  {
    what: 'a message without time between such with one keeps none, as no separator gives it',
    rows: ['2026-11-24 10:00:00', '-'],
    times: ['shown 2026-11-24T10:00:00+08:00', 'none'],
  },
  {
    what: 'a clock with no day anywhere that is still to come is not guessed',
    rows: ['23:50', '10:00'],
    times: ['none', 'shown 2026-11-26T10:00:00+08:00'],
  },
  {
    what: 'a clock above a later day is not today',
    rows: ['10:00', '# 昨天', '11:00'],
    times: ['none', 'shown 2026-11-25T11:00:00+08:00'],
  },
  {
    what: 'traditional characters and a weekday between date and clock',
    rows: ['# 11月25日 週三 下午3:04', '-', '# 今天 星期四 09:00', '-'],
    times: ['about 2026-11-25T15:04:00+08:00', 'about 2026-11-26T09:00:00+08:00'],
  },
  { what: 'words that are no time', rows: ['已读', '99:99', '13-45 10:00'], times: ['none', 'none', 'none'] },
];

describe('resolveTimes', () => {
  it.each(CASES)('$what', ({ rows, times, clock }) => {
    expect(told(rows, { ...china, ...clock })).toEqual(times);
  });

  it.each(['UTC', 'America/Los_Angeles', 'Asia/Shanghai'])('is the same on a machine in %s', (zone) => {
    const before = process.env.TZ;
    process.env.TZ = zone;
    try {
      for (const { rows, times, clock } of CASES) expect(told(rows, { ...china, ...clock })).toEqual(times);
    } finally {
      process.env.TZ = before;
    }
  });
});
