import type { Deadline } from './types';
import { isOver } from './zone-time';

/**
 * The buyer's own deadline whose safe end comes next. Clocks that are over, settled or unknown do not matter; a
 * suggestion of low confidence speaks only when nothing surer runs.
 */
export function nearestDeadline(deadlines: readonly Deadline[], now: Date): Deadline | undefined {
  const running = deadlines.filter((each) => isOwnAndRunning(each, now));
  const sure = running.filter(({ confidence }) => confidence !== 'low');
  return earliest(sure) ?? earliest(running);
}

/** True for a deadline of the buyer's own that still runs at `now`. */
export function isOwnAndRunning({ who, state, safe }: Deadline, now: Date): boolean {
  const isSettled = state === 'met' || state === 'void' || state === 'unknown' || state === 'not-started';
  return who === 'buyer' && !isSettled && safe !== null && !isOver(safe, now);
}

function earliest(deadlines: readonly Deadline[]): Deadline | undefined {
  return deadlines.reduce<Deadline | undefined>(
    (first, each) => (first === undefined || endOf(each) < endOf(first) ? each : first),
    undefined,
  );
}

function endOf({ safe }: Deadline): number {
  return safe === null ? Number.POSITIVE_INFINITY : Date.parse(safe);
}
