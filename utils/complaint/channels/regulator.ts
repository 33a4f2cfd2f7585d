import { CHANNELS } from '../data/channels';
import { type Draft, factOf, gap, numbered, quoted, sentence, speaker, withoutFacts } from '../draft';
import type { ChannelId } from '../types';
import { shortTexts } from '../words/short';
import { toldContact } from '../write/contacts';
import { demandClause, demandsOf } from '../write/demands';
import { toldLastStep } from '../write/events';
import { ranked, toldMark } from '../write/marks';
import { toldOverdue } from '../write/overdue';
import { exhibitSentence, orderOnly, purchase } from '../write/passages';
import { problemText } from '../write/problem';
import { type Offer, writeWithin } from '../write/room';
import { personalUse } from '../write/story';

const NUMBERS = ['orderNumber', 'paid'] as const;

/** There is room for few messages of a chat. */
const MOST_MARKS = 5;

/**
 * The complaint for the market regulator's form. Order number, demand and exhibits are always in it, the rest as far as there
 * is room, demands and problem first. It asks for mediation only: a report of a violation is `writeReport` (Order 121, art. 9).
 */
export function writeRegulator(draft: Draft): string {
  return writeWithin(draft, offersOf(draft), draft.say('space'), limitOf('12315'));
}

/** How long the text may be; a channel without a limit is bounded by its passages. */
export function limitOf(channel: ChannelId): number {
  return CHANNELS[channel].limit?.characters ?? Number.POSITIVE_INFINITY;
}

/** The purchase, with the order number at least. */
export function purchaseOffer(rank: number): Offer {
  return {
    rank,
    isNeeded: true,
    wordings: [
      (it) => purchase(it, NUMBERS),
      (it) => purchase(it, NUMBERS, 20),
      (it) => purchase(withoutFacts(it, ['platform', 'shop']), NUMBERS, 20),
      (it) => purchase(withoutFacts(it, ['platform', 'shop']), ['orderNumber'], 20),
      orderOnly,
    ],
  };
}

/** The problem, with as much of the answers as there is room for. */
export function problemOffer(rank: number): Offer {
  return {
    rank,
    isNeeded: true,
    wordings: [240, 160, 80, 0].map((room) => (it: Draft) => problemText(it, room)),
  };
}

/** The exhibits: with titles, as numbers, or as their count. */
export function exhibitOffer(rank: number): Offer {
  const forms = ['titled', 'numbers', 'count'] as const;
  return { rank, isNeeded: true, wordings: forms.map((form) => (it: Draft) => exhibitSentence(it, form)) };
}

function offersOf(draft: Draft): Offer[] {
  const contacts = draft.input.case.contacts.toSorted((a, b) => a.at.localeCompare(b.at));
  const last = contacts.filter(({ channel }) => channel === 'merchant').at(-1) ?? contacts.at(-1);
  const marks = ranked(draft, MOST_MARKS).map(({ mark, rank }) => ({
    // After the refusal on the page, in their own order.
    rank: 40 + (rank + 1) / 10,
    wordings: [undefined, 40].map((room) => (it: Draft) => toldMark(it, mark, room)?.text),
  }));
  const contact = (room: number) => (it: Draft) => last && toldContact(it, last, room).text;
  return [
    purchaseOffer(20),
    { rank: 60, wordings: [(it) => toldLastStep(it)?.text] },
    problemOffer(10),
    { rank: 40, wordings: [refusal] },
    { rank: 30, wordings: [contact(100), contact(0)] },
    ...marks,
    { rank: 50, wordings: [(it) => personalUse(it)[0]] },
    { rank: 70, wordings: [(it) => toldOverdue(it)[0]?.text] },
    { rank: 0, isNeeded: true, wordings: [99, 3, 1].map((most) => (it: Draft) => asked(it, most)) },
    exhibitOffer(80),
  ];
}

/** Why the seller refused, as the after-sale page puts it. */
function refusal(draft: Draft): string | undefined {
  const words = quoted(draft, factOf(draft, 'refusalReason'), 100);
  return words === undefined ? undefined : sentence(draft, speaker(draft, shortTexts)('refused', { words }));
}

/** The demands in one sentence. */
function asked(draft: Draft, most: number): string {
  const demands = demandsOf(draft).slice(0, most);
  const clauses = demands.map((demand) => demandClause(draft, demand));
  const list = clauses.length > 1 ? numbered(clauses) : clauses;
  const words = list.length === 0 ? gap(draft, 'demands') : list.join(draft.say('also'));
  return sentence(draft, speaker(draft, shortTexts)(list.length > 1 ? 'ask' : 'ask.one', { list: words }));
}
