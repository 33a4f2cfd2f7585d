import type { Exhibit } from '../../cases/types';
import type { FactName } from '../../facts';
import { citation, cited, type Draft, factOf, isExhibit, quoted, sentence, speaker } from '../draft';
import { exhibitTitle } from '../exhibit-words';
import { cite } from '../text/cite';
import { dateWords } from '../text/dates';
import { isSum, moneyWords } from '../text/money';
import { eventTexts } from '../words/events';
import { whereWords } from './where';

/** Something that happened: a whole sentence, when it was, and the exhibits it cites. */
export interface Told {
  at?: string | undefined;
  text: string;
  exhibits: number[];
}

type Key = keyof typeof eventTexts;
type StepFact = Extract<
  FactName,
  'orderedAt' | 'paidAt' | 'shippedAt' | 'receivedAt' | 'completedAt' | 'appliedAt'
>;

/** Steps until the goods are there, and those after. */
const DELIVERY: readonly [StepFact, Key][] = [
  ['orderedAt', 'ordered'],
  ['paidAt', 'paid'],
  ['shippedAt', 'shipped'],
  ['receivedAt', 'received'],
];
const AFTERWARDS: readonly [StepFact, Key][] = [
  ['completedAt', 'completed'],
  ['appliedAt', 'applied'],
];

const SHOWN: readonly [FactName, Key][] = [
  ['promisedDelivery', 'promise'],
  ['status', 'status'],
  ['afterSaleStatus', 'after-sale-status'],
  ['refusalReason', 'refusal'],
];

const LONGEST_PRODUCT = 100;
const LONGEST_SHOWN = 200;

/** The steps of the order until the goods were there, in their usual order. */
export function toldDelivery(draft: Draft): (Told | undefined)[] {
  return DELIVERY.map(([name, key]) => toldStep(draft, name, key));
}

/** The last that is known of the goods: delivered, else shipped. */
export function toldLastStep(draft: Draft): Told | undefined {
  return toldStep(draft, 'receivedAt', 'received') ?? toldStep(draft, 'shippedAt', 'shipped');
}

/** The steps that follow. */
export function toldAfterwards(draft: Draft): (Told | undefined)[] {
  return AFTERWARDS.map(([name, key]) => toldStep(draft, name, key));
}

/** What the pages showed, at the time they were kept. */
export function toldByPages(draft: Draft): (Told | undefined)[] {
  return SHOWN.map(([name, key]) => toldShown(draft, name, key));
}

/** That an exhibit was kept: for exhibits that nothing else cites. */
export function toldKeeping(draft: Draft, exhibit: Exhibit): Told {
  const say = speaker(draft, eventTexts);
  const title = quoted(draft, exhibitTitle(exhibit, draft.language), LONGEST_SHOWN) ?? '';
  const at = exhibit.capturedAt.local;
  const text = dated(draft, at, say('kept-exhibit', { title }));
  const source = cited(draft, cite(exhibit.number, undefined, draft.language));
  return { at, text: sentence(draft, text, source), exhibits: [exhibit.number] };
}

/** A clause with its date before it, or alone when the date is unknown or unreadable. */
export function dated(draft: Draft, at: string | undefined, text: string): string {
  const date = at === undefined ? undefined : dateWords(at, draft.language);
  return date === undefined ? text : speaker(draft, eventTexts)('dated', { date, text });
}

function toldStep(draft: Draft, name: StepFact, key: Key): Told | undefined {
  const at = factOf(draft, name);
  if (at === undefined || dateWords(at, draft.language) === undefined) return undefined;
  const { text, names } = stepClause(draft, name, key);
  return told(draft, at, dated(draft, at, text), [name, ...names]);
}

function stepClause(draft: Draft, name: StepFact, key: Key): { text: string; names: FactName[] } {
  const say = speaker(draft, eventTexts);
  const product = quoted(draft, factOf(draft, 'product'), LONGEST_PRODUCT);
  const type = quoted(draft, factOf(draft, 'afterSaleType'), LONGEST_PRODUCT);
  const paid = factOf(draft, 'paid');
  if (name === 'orderedAt') {
    const where = whereWords(draft);
    return product === undefined
      ? { text: say('ordered', { where }), names: ['platform', 'shop'] }
      : { text: say('ordered.product', { where, product }), names: ['platform', 'shop', 'product'] };
  }
  if (name === 'paidAt' && paid !== undefined && isSum(paid)) {
    return { text: say('paid.sum', { sum: moneyWords(paid, draft.language) }), names: ['paid'] };
  }
  if (name === 'appliedAt' && type !== undefined) {
    return { text: say('applied.type', { type }), names: ['afterSaleType'] };
  }
  const isOwnWord = !isExhibit(draft, draft.facts[name]?.exhibit);
  if (isOwnWord && name === 'shippedAt') return { text: say('shipped.own'), names: [] };
  if (isOwnWord && name === 'receivedAt') return { text: say('received.own'), names: [] };
  return { text: say(key), names: [] };
}

function toldShown(draft: Draft, name: FactName, key: Key): Told | undefined {
  const value = factOf(draft, name);
  const shown = typeof value === 'string' ? quoted(draft, value, LONGEST_SHOWN) : undefined;
  if (shown === undefined) return undefined;
  const say = speaker(draft, eventTexts);
  const text = say(key, { words: shown });
  const page = draft.exhibits.find(({ number }) => number === draft.facts[name]?.exhibit);
  const at = page?.capturedAt.local;
  const date = at === undefined ? undefined : dateWords(at, draft.language);
  return told(draft, at, date === undefined ? text : say('kept', { date, text }), [name]);
}

function told(draft: Draft, at: string | undefined, text: string, names: FactName[]): Told {
  const exhibits = names
    .map((name) => draft.facts[name]?.exhibit)
    .filter((number) => isExhibit(draft, number));
  return { at, text: sentence(draft, text, citation(draft, names)), exhibits };
}
