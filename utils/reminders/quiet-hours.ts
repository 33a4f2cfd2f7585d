import { DAY, MINUTE, wallClock } from '../time';

/** Hours of the day in which no reminder comes: `HH:mm` each; `from` may be later than `to` (over midnight). */
export interface QuietHours {
  from: string;
  to: string;
}

/** The instant itself, or the end of the quiet hours around it; their beginning when the deadline would end before that. */
export function outOfQuiet(at: number, end: number, quiet: QuietHours | null, zone: string): number {
  if (quiet === null) return at;
  const minute = minuteOf(wallClock(new Date(at), zone).time);
  const from = minuteOf(quiet.from);
  const to = minuteOf(quiet.to);
  const isQuiet = from <= to ? minute >= from && minute < to : minute >= from || minute < to;
  if (!isQuiet) return at;
  const untilEnd = ((to - minute) * MINUTE + DAY) % DAY;
  const sinceStart = ((minute - from) * MINUTE + DAY) % DAY;
  return at + untilEnd < end ? at + untilEnd : at - sinceStart;
}

function minuteOf(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return hours * 60 + minutes;
}
