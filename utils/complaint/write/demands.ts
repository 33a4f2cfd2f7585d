import type { Demand } from '../../cases/types';
import type { Money } from '../../facts';
import { CHANNELS } from '../data/channels';
import { DEMANDS } from '../data/demands';
import { type Draft, factOf, gap, numbered, sentence, speaker } from '../draft';
import { dateWords } from '../text/dates';
import { capitalWords, isOwed, moneyWords } from '../text/money';
import type { DemandId } from '../types';
import { demandJoints, demandSays } from '../words/demands';

type Made = Demand & { id: DemandId };

/** Demands that we have words for and that the channel's reader can meet, in the person's order. */
export function demandsOf(draft: Draft): Made[] {
  const { asks } = CHANNELS[draft.channel];
  return draft.input.case.demands
    .filter((demand): demand is Made => Object.hasOwn(DEMANDS, demand.id))
    .filter(({ id }) => asks === undefined || asks.includes(DEMANDS[id].of) || id === 'compensation');
}

/** The numbered list of demands, and the day until which they should be met. */
export function demandLines(draft: Draft): string[] {
  if (demandsOf(draft).length === 0) return [gap(draft, 'demands')];
  const say = speaker(draft, demandJoints);
  const due = commonDay(draft);
  const end = due === undefined ? [] : [say('due-all', { date: due })];
  return [say('lead'), ...askedLines(draft, due === undefined), ...end];
}

/** The demands, one a line, each with its day when it has one and `isDated`. */
export function askedLines(draft: Draft, isDated = true): string[] {
  const demands = demandsOf(draft);
  if (demands.length === 0) return [gap(draft, 'demands')];
  return numbered(demands.map((demand) => sentence(draft, demandLine(draft, demand, isDated))));
}

/** The one day that holds for all demands, a gap when none has one, undefined when they differ. */
export function commonDay(draft: Draft): string | undefined {
  const days = demandsOf(draft).map((demand) => dayFor(draft, demand));
  const [first] = days;
  if (days.every((day) => day === undefined)) return gap(draft, 'demands.dueBy');
  return days.every((day) => day === first) ? first : undefined;
}

/** A demand as a clause, with its sum: the person's, else the total that was paid where the whole is asked back. */
export function demandClause(draft: Draft, { id, amount }: Made): string {
  const say = speaker(draft, demandSays);
  const withSum = `${id}.sum`;
  if (!isSaid(withSum)) return say(id);
  if (amount !== undefined && isOwed(amount)) return say(withSum, { sum: sumWords(draft, amount) });
  if (DEMANDS[id].amount === 'needed') return say(withSum, { sum: gap(draft, 'demands.amount') });
  const paid = DEMANDS[id].suggests === 'paid' ? factOf(draft, 'paid') : undefined;
  if (paid === undefined || !isOwed(paid)) return say(id);
  const sum = moneyWords(paid, draft.language);
  const capital = capitalOf(draft, paid);
  const joint = speaker(draft, demandJoints);
  const total =
    capital === undefined
      ? joint('paid-total', { sum })
      : joint('paid-total.capital', { sum, words: capital });
  return `${say(id)}${total}`;
}

/** The day until which a demand should be met; one that is over is none. */
function dayFor(draft: Draft, { dueBy }: Demand): string | undefined {
  return dueBy === undefined || dueBy < draft.today ? undefined : dateWords(dueBy, draft.language);
}

function demandLine(draft: Draft, demand: Made, isDated: boolean): string {
  const clause = demandClause(draft, demand);
  const date = isDated ? dayFor(draft, demand) : undefined;
  return date === undefined ? clause : speaker(draft, demandJoints)('due-one', { demand: clause, date });
}

function sumWords(draft: Draft, sum: Money): string {
  const plainly = moneyWords(sum, draft.language);
  const capital = capitalOf(draft, sum);
  return capital === undefined
    ? plainly
    : speaker(draft, demandJoints)('capital', { sum: plainly, words: capital });
}

/** The sum in capital numerals, where a text of this channel gives them. */
function capitalOf(draft: Draft, sum: Money): string | undefined {
  const isFormal = draft.channel === 'court' || draft.channel === 'letter';
  return isFormal ? capitalWords(sum, draft.language) : undefined;
}

function isSaid(key: string): key is keyof typeof demandSays {
  return Object.hasOwn(demandSays, key);
}
