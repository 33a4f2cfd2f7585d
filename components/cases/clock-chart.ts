import type { Deadline } from '../../utils/deadlines/types';
import { DAY } from '../../utils/time';
import { isDue, isRunning, shownEnd } from '../shared/deadline-end';

/** One clock as a bar; places are shares of the width, 0 to 100. */
export interface Bar {
  deadline: Deadline;
  from: number;
  /** Where the end that is shown first stands. */
  to: number;
  /** Where the other end stands when it is later. */
  until: number;
  isDue: boolean;
}

export interface Chart {
  bars: Bar[];
  now: number;
  /** Days that are named below, with their places. */
  days: { at: number; x: number }[];
}

/** Longest stretch drawn to each side of now: a clock of years would leave no room for one of days. */
const BEFORE = 15 * DAY;
const AHEAD = 45 * DAY;
const NAMED_DAYS = 3;
const MOST_BARS = 12;

/** The running clocks on one scale, the next end first; undefined when none runs. */
export function chartOf(deadlines: readonly Deadline[], now: Date): Chart | undefined {
  const shown = deadlines.filter(isRunning).slice(0, MOST_BARS);
  const at = now.getTime();
  const starts = shown.map(({ starts: start }) => timeOf(start) ?? at);
  const ends = shown.flatMap((each) => [timeOf(shownEnd(each)) ?? at, lastOf(each) ?? at]);
  if (shown.length === 0) return undefined;
  const from = Math.max(at - BEFORE, Math.min(at, ...starts));
  const to = Math.min(at + AHEAD, Math.max(at + DAY, ...ends));
  const place = (time: number) => Math.min(100, Math.max(0, ((time - from) / (to - from)) * 100));
  return {
    now: place(at),
    days: Array.from(
      { length: NAMED_DAYS },
      (_, index) => from + ((to - from) * index) / (NAMED_DAYS - 1),
    ).map((day) => ({ at: day, x: place(day) })),
    bars: shown.map((deadline) => {
      const end = timeOf(shownEnd(deadline)) ?? at;
      return {
        deadline,
        from: place(Math.min(timeOf(deadline.starts) ?? from, end)),
        to: place(end),
        until: place(Math.max(end, lastOf(deadline) ?? end)),
        isDue: isDue(deadline),
      };
    }),
  };
}

/** The later of the two ends. */
function lastOf({ safe, legal }: Deadline): number | undefined {
  return timeOf(legal) ?? timeOf(safe);
}

function timeOf(iso: string | null): number | undefined {
  const time = iso === null ? Number.NaN : Date.parse(iso);
  return Number.isNaN(time) ? undefined : time;
}
