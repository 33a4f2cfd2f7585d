import { CPL_25 } from './sources';
import { abroad, type DatedCase } from './types';

const NEXT = '2026-11-11T23:59:59+08:00';
const SAME = '2026-11-10T23:59:59+08:00';
const NOW = '2026-11-05T00:00:00Z';
const received = (receivedAt: string) => ({ facts: { receivedAt } });

/** The day of an instant is the rule's zone's day, whatever zone it was written or is read in. */
export const ZONES: readonly DatedCase[] = [
  ...abroad('cn-no-reason-return', received, [
    ['written at UTC-8, late', '2026-11-03T23:30:00-08:00', NOW, NEXT, '=', 'running', CPL_25],
    ['written at UTC-8, morning', '2026-11-03T10:00:00-08:00', NOW, NEXT, '=', 'running', CPL_25],
    ['written at UTC-8, early', '2026-11-03T05:00:00-08:00', NOW, SAME, '=', 'running', CPL_25],
    [
      'written at UTC-8, the last second of the day in Beijing',
      '2026-11-03T07:59:59-08:00',
      NOW,
      SAME,
      '=',
      'running',
      CPL_25,
    ],
    ['written at UTC-8, midnight in Beijing', '2026-11-03T08:00:00-08:00', NOW, NEXT, '=', 'running', CPL_25],
    ['written at UTC-5', '2026-11-03T11:00:00-05:00', NOW, NEXT, '=', 'running', CPL_25],
    ['written at UTC-3', '2026-11-03T13:00:00-03:00', NOW, NEXT, '=', 'running', CPL_25],
    ['written in UTC, the last second', '2026-11-03T15:59:59Z', NOW, SAME, '=', 'running', CPL_25],
    ['written in UTC, midnight in Beijing', '2026-11-03T16:00:00Z', NOW, NEXT, '=', 'running', CPL_25],
    ['written at UTC+1', '2026-11-03T17:00:00+01:00', NOW, NEXT, '=', 'running', CPL_25],
    ['written at UTC+5:30', '2026-11-03T21:29:59+05:30', NOW, SAME, '=', 'running', CPL_25],
    ['written at UTC+9', '2026-11-04T00:30:00+09:00', NOW, SAME, '=', 'running', CPL_25],
    ['written at UTC+12:45', '2026-11-04T04:44:59+12:45', NOW, SAME, '=', 'running', CPL_25],
    ['written at UTC+14, the last second', '2026-11-04T05:59:59+14:00', NOW, SAME, '=', 'running', CPL_25],
    [
      'written at UTC+14, midnight in Beijing',
      '2026-11-04T06:00:00+14:00',
      NOW,
      NEXT,
      '=',
      'running',
      CPL_25,
    ],
    [
      'due today begins at midnight in Beijing',
      '2026-11-03',
      '2026-11-09T16:00:00Z',
      SAME,
      '=',
      'due-today',
      CPL_25,
    ],
    ['a second before it is due soon', '2026-11-03', '2026-11-09T15:59:59Z', SAME, '=', 'due-soon', CPL_25],
    [
      'due today until 24:00 in Beijing',
      '2026-11-03',
      '2026-11-10T15:59:59Z',
      SAME,
      '=',
      'due-today',
      CPL_25,
    ],
    ['over at 24:00 in Beijing', '2026-11-03', '2026-11-10T16:00:00Z', SAME, '=', 'passed', CPL_25],
    [
      'seen from UTC-8 it is the day before',
      '2026-11-03',
      '2026-11-09T08:00:00-08:00',
      SAME,
      '=',
      'due-today',
      CPL_25,
    ],
    [
      'seen from UTC+14 it is the day after',
      '2026-11-03',
      '2026-11-11T05:59:59+14:00',
      SAME,
      '=',
      'due-today',
      CPL_25,
    ],
    ['seen from UTC+14, over', '2026-11-03', '2026-11-11T06:00:00+14:00', SAME, '=', 'passed', CPL_25],
    ['three days and a second before', '2026-11-03', '2026-11-07T15:59:58Z', SAME, '=', 'running', CPL_25],
    ['three days before', '2026-11-03', '2026-11-07T15:59:59Z', SAME, '=', 'due-soon', CPL_25],
  ]),
  ...abroad(
    'temu-protection',
    (orderedAt) => ({
      facts: { platform: 'temu', paid: { amount: '9.90', currency: 'USD' }, orderedAt },
    }),
    [
      [
        'bought at noon in Beijing, the evening before in New York',
        '2026-11-03T12:00:00+08:00',
        NOW,
        '2027-01-31T23:59:59-05:00',
        '=',
        'running',
        'temu.com purchase protection',
      ],
    ],
  ),
];
