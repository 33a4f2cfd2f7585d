import { DAY, HOUR } from '../time';

const CALM = '#1f5f54';
const DUE = '#b3402a';

/** Badge of the nearest end: days left, in the last day hours; empty when nothing is due within a week. */
export function badgeOf(end: string | null, now: Date): { text: string; colour: string } {
  const left = end === null ? Number.POSITIVE_INFINITY : Date.parse(end) - now.getTime();
  if (!(left > 0 && left <= 7 * DAY)) return { text: '', colour: CALM };
  if (left <= DAY) return { text: `${Math.ceil(left / HOUR)}h`, colour: DUE };
  return { text: `${Math.ceil(left / DAY)}d`, colour: CALM };
}
