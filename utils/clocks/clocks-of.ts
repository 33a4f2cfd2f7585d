import type { CaseFile } from '../cases';
import { type Deadline, deadlinesOf, type HolidayTable } from '../deadlines';
import type { Facts } from '../facts';
import { deadlineInputOf } from './deadline-input';

/** Every clock of a stored case at `now`; `holidays` as `readHolidays` gives them, null for the bundled table. */
export function clocksOf(
  file: Omit<CaseFile, 'log'>,
  facts: Facts,
  holidays: HolidayTable | null,
  now: Date,
): Deadline[] {
  return deadlinesOf({ ...deadlineInputOf(file, facts), ...(holidays !== null && { holidays }) }, now);
}
