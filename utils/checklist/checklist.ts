import type { CaseFile } from '../cases/types';
import type { Facts } from '../facts';
import type { ChecklistItem, UsualExhibit } from './types';
import { ALWAYS, NEEDED, SERVES } from './usual-exhibits';
import { whereToFind } from './where';

/** The usual exhibits for a case's problem: which are there, which are missing and where to find them. */
export function checklistOf({ case: about, exhibits }: Omit<CaseFile, 'log'>, facts: Facts): ChecklistItem[] {
  const needed = new Set<UsualExhibit>([...ALWAYS, ...neededFor(about.problem?.id)]);
  const ids = (Object.keys(SERVES) as UsualExhibit[]).filter((id) => needed.has(id));
  return ids.map((id) => ({
    id,
    exhibits: exhibits.filter(SERVES[id]).map(({ number }) => number),
    where: whereToFind(id, facts.platform?.value),
  }));
}

/** A problem of a newer version needs nothing that is known here. */
function neededFor(problem: string | undefined): readonly UsualExhibit[] {
  const entry = Object.entries(NEEDED).find(([id]) => id === problem);
  return entry?.[1] ?? [];
}
