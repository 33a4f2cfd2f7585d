import type { CaseView, ListedCase } from '../../components/cases/ports';
import { type CaseFile, differencesOfCase, factsOfCase, titleOfCase } from '../../utils/cases';
import { checklistOf } from '../../utils/checklist';
import { clocksOf } from '../../utils/clocks';
import type { ComplaintInput } from '../../utils/complaint/types';
import { type HolidayTable, nearestDeadline } from '../../utils/deadlines';

/** A case with all that follows from it at `now`; `holidays` as `readHolidays` gives them. */
export function viewOf(file: CaseFile, holidays: HolidayTable | null, now: Date): CaseView {
  const facts = factsOfCase(file);
  const deadlines = clocksOf(file, facts, holidays, now);
  const title = titleOfCase(file.case, facts);
  const differences = differencesOfCase(file);
  const checklist = checklistOf(file, facts);
  const next = nearestDeadline(deadlines, now);
  return { file, title, facts, differences, checklist, deadlines, holidays, next };
}

/** A case as the list shows it. */
export function listedOf(file: Omit<CaseFile, 'log'>, holidays: HolidayTable | null, now: Date): ListedCase {
  const { facts, title, next } = viewOf({ ...file, log: [] }, holidays, now);
  const pictures = file.exhibits.flatMap(({ files }) => files.filter(({ role }) => role === 'picture'));
  const words = [title, ...Object.values(facts).map(({ raw, value }) => `${raw} ${JSON.stringify(value)}`)];
  return {
    id: file.case.id,
    title,
    words: words.join(' '),
    platform: facts.platform?.value,
    createdAt: file.case.createdAt,
    exhibits: file.exhibits.length,
    picture: pictures.at(-1)?.sha256,
    next,
  };
}

/** What a complaint is written from. */
export function complaintInputOf({ file, facts, deadlines }: CaseView): ComplaintInput {
  return { case: file.case, exhibits: file.exhibits, facts, deadlines };
}
