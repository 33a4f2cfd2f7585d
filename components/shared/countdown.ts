import { DAY, HOUR, MINUTE } from '../../utils/time';

/** What is left until an instant, in the largest unit that says it well. */
export type Left =
  | { unit: 'days'; n: number; h: number }
  | { unit: 'hours'; n: number; m: number }
  | { unit: 'minutes'; n: number }
  | { unit: 'over' };

/** Time left in whole units, rounded down so that nobody is told of more time than there is. */
export function timeLeft(end: Date, now: Date): Left {
  const ms = end.getTime() - now.getTime();
  if (ms <= 0) return { unit: 'over' };
  if (ms >= 2 * DAY) return { unit: 'days', n: Math.floor(ms / DAY), h: Math.floor((ms % DAY) / HOUR) };
  if (ms >= HOUR) return { unit: 'hours', n: Math.floor(ms / HOUR), m: Math.floor((ms % HOUR) / MINUTE) };
  return { unit: 'minutes', n: Math.floor(ms / MINUTE) };
}

/** Share of the clock that is still left, 0 to 1; a clock without a start counts from 30 days before its end. */
export function shareLeft(starts: Date | null, end: Date, now: Date): number {
  const from = starts?.getTime() ?? end.getTime() - 30 * DAY;
  const whole = end.getTime() - from;
  if (whole <= 0) return 0;
  return Math.min(1, Math.max(0, (end.getTime() - now.getTime()) / whole));
}
