import { type CaseFile, differencesOfCase, type Exhibit } from '../cases';
import type { DeadlineInput } from '../deadlines/types';
import type { Facts } from '../facts';

/** Pages that stand on the shop's own address and so tell its country, the best first. */
const TELLING = ['order-detail', 'order-list', 'after-sale'];

/** What the deadlines of a case are computed from. */
export function deadlineInputOf(file: Omit<CaseFile, 'log'>, facts: Facts): DeadlineInput {
  const { case: about, exhibits } = file;
  const url = orderAddress(exhibits);
  return {
    facts,
    marks: about.deadlineMarks,
    contacts: about.contacts,
    filings: about.filings,
    demands: about.demands,
    differences: differencesOfCase(file),
    ...(about.problem !== undefined && { problem: about.problem.id }),
    ...(about.chatMarks !== undefined && { chatMarks: about.chatMarks }),
    ...(url !== undefined && { url }),
  };
}

function orderAddress(exhibits: Exhibit[]): string | undefined {
  for (const kind of TELLING) {
    const found = exhibits.findLast(({ pageKind }) => pageKind === kind);
    if (found !== undefined) return found.url;
  }
  return exhibits.at(-1)?.url;
}
