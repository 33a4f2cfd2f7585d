import type { Demand } from '../../cases/types';
import { DEMANDS } from '../data/demands';
import { type Draft, factOf, gap, numbered, sentence, speaker } from '../draft';
import { dateWords } from '../text/dates';
import { capitalWords, isSum, moneyWords } from '../text/money';
import type { DemandId } from '../types';
import { demandJoints, demandSays } from '../words/demands';

type Made = Demand & { id: DemandId };

/** Demands that we have words for, in the person's order. */
export function demandsOf(draft: Draft): Made[] {
  return draft.input.case.demands.filter((demand): demand is Made => Object.hasOwn(DEMANDS, demand.id));
}

/** The numbered list of demands, and the day until which they should be met. */
export function demandLines(draft: Draft): string[] {
  const { lines, due } = askedLines(draft);
  const say = speaker(draft, demandJoints);
  if (demandsOf(draft).length === 0) return lines;
  return [say('lead'), ...lines, ...(due === undefined ? [] : [say('due-all', { date: due })])];
}

/** The demands, one a line, and the day that holds for all; each has its own where they differ. */
export function askedLines(draft: Draft): { lines: string[]; due: string | undefined } {
  const demands = demandsOf(draft);
  const due = commonDay(draft, demands);
  if (demands.length === 0) return { lines: [gap(draft, 'demands')], due };
  const lines = demands.map((demand) => sentence(draft, demandLine(draft, demand, due === undefined)));
  return { lines: numbered(lines), due };
}

/** A demand as a clause, with its sum: the person's, else the total that was paid where the whole is asked back. */
export function demandClause(draft: Draft, { id, amount }: Made): string {
  const say = speaker(draft, demandSays);
  const withSum = `${id}.sum`;
  if (!isSaid(withSum)) return say(id);
  if (amount !== undefined && isSum(amount)) return say(withSum, { sum: sumWords(draft, amount) });
  if (DEMANDS[id].amount === 'needed') return say(withSum, { sum: gap(draft, 'demands.amount') });
  const paid = DEMANDS[id].suggests === 'paid' ? factOf(draft, 'paid') : undefined;
  if (paid === undefined || !isSum(paid)) return say(id);
  const total = speaker(draft, demandJoints)('paid-total', { sum: sumWords(draft, paid) });
  return `${say(id)}${total}`;
}

/** The day until which a demand should be met; one that is over is none. */
export function dayFor(draft: Draft, { dueBy }: Demand): string | undefined {
  return dueBy === undefined || dueBy < draft.today ? undefined : dateWords(dueBy, draft.language);
}

function demandLine(draft: Draft, demand: Made, isDated: boolean): string {
  const clause = demandClause(draft, demand);
  const date = isDated ? dayFor(draft, demand) : undefined;
  return date === undefined ? clause : speaker(draft, demandJoints)('due-one', { demand: clause, date });
}

/** The one day that holds for all demands, a gap when none has one, undefined when they differ. */
function commonDay(draft: Draft, demands: Made[]): string | undefined {
  const days = demands.map((demand) => dayFor(draft, demand));
  const [first] = days;
  if (days.every((day) => day === undefined)) return gap(draft, 'demands.dueBy');
  return days.every((day) => day === first) ? first : undefined;
}

function sumWords(draft: Draft, sum: { amount: string; currency: string }): string {
  const plainly = moneyWords(sum, draft.language);
  const capital =
    draft.channel === 'court' || draft.channel === 'letter' ? capitalWords(sum, draft.language) : undefined;
  return capital === undefined
    ? plainly
    : speaker(draft, demandJoints)('capital', { sum: plainly, words: capital });
}

function isSaid(key: string): key is keyof typeof demandSays {
  return Object.hasOwn(demandSays, key);
}
