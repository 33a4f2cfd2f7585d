import type { CalendarFile, CalendarScope } from '../../components/cases/ports';
import { readAllCases, readCase } from '../../utils/cases';
import { readHolidays } from '../../utils/clocks';
import { type CalendarEntry, calendarOf, type HolidayTable } from '../../utils/deadlines';
import { deadlineWords } from '../../utils/deadlines/words';
import type { Language } from '../../utils/i18n';
import { viewOf } from './derive';

/** The deadlines of every case, of one, or one of them, as a calendar file. */
export async function makeCalendar(
  { caseId, rule }: CalendarScope,
  language: Language,
  now: Date,
): Promise<CalendarFile> {
  const ids = caseId === undefined ? (await readAllCases()).map((file) => file.case.id) : [caseId];
  const holidays = await readHolidays();
  const entries = (await Promise.all(ids.map((id) => entriesOf(id, holidays, now)))).flat();
  const chosen = rule === undefined ? entries : entries.filter(({ deadline }) => deadline.rule === rule);
  const day = now.toISOString().slice(0, 10).replaceAll('-', '');
  const about = rule?.replace(/[^\w-]+/g, '-') ?? (caseId === undefined ? 'all-cases' : 'case');
  return {
    name: `keepproof-${about}-${day}.ics`,
    text: calendarOf(chosen, deadlineWords(language, holidays), now),
  };
}

async function entriesOf(caseId: string, holidays: HolidayTable | null, now: Date): Promise<CalendarEntry[]> {
  const file = await readCase(caseId);
  const { title, deadlines } = viewOf(file, holidays, now);
  return deadlines
    .filter(({ safe }) => safe !== null)
    .map((deadline) => ({ caseId, title, deadline, revision: file.log.length }));
}
