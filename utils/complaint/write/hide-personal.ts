import { FACTS, type FactName, type Facts, type FactValues } from '../../facts';
import type { Language } from '../../i18n';
import { placeOf } from '../text/quote';
import type { ComplaintInput } from '../types';
import { findPersonal, soughtIn } from './find-personal';

const HIDDEN = ['〔已隐去〕', '〔已隱去〕', '[withheld]'] as const;

/** Shorter words would hide half of the text; a name of one character says nothing. */
const SHORTEST_NAME = 2;

/** What must not be told: words to hide wherever they stand, and places of which no part may show. */
export interface Secrets {
  words: string[];
  places: string[];
}

/** Takes every personal word of a case, and what looks like one, out of words that everyone will read. */
export function hiderOf(input: ComplaintInput, language: Language): (words: string) => string {
  const sought = soughtIn(secretsOf(input));
  const mark = HIDDEN[placeOf(language)] ?? HIDDEN[0];
  return (words) =>
    findPersonal(words, sought).reduceRight(
      (text, { start, end }) => `${text.slice(0, start)}${mark}${text.slice(end)}`,
      words,
    );
}

/** Every personal word of the case, in each form in which it was read or typed. */
export function secretsOf({ case: about, exhibits, facts }: ComplaintInput): Secrets {
  const sources = [facts, about.typed, ...exhibits.flatMap(({ orders, facts: own }) => [own, ...orders])];
  const read = sources.flatMap(personalIn);
  const { name, phone, address } = about.complainant;
  const numbers = about.filings.map(({ number }) => number);
  const words = [...read.map(({ words }) => words), name, phone, about.orderNumber, ...numbers];
  const places = [...read.filter(({ isPlace }) => isPlace).map((each) => each.words), address];
  return { words: told(words), places: told(places) };
}

function personalIn(facts: Facts): { words: string; isPlace: boolean }[] {
  return Object.entries(facts)
    .filter(([name]) => Object.hasOwn(FACTS, name) && FACTS[name as FactName].personal)
    .flatMap(([name, fact]) =>
      [...wordsOf(fact.value), withoutLabel(fact.raw)].map((words) => ({
        words,
        isPlace: name === 'recipientAddress',
      })),
    );
}

/** A value as words; of several parcels the number of each: couriers and days are not personal. */
function wordsOf(value: FactValues[FactName]): string[] {
  if (!Array.isArray(value)) return [String(value)];
  return value.flatMap((line) => ('trackingNumber' in line ? [line.trackingNumber] : []));
}

/** What a page showed stands behind its label. */
function withoutLabel(raw: string): string {
  return raw.replace(/^[^:：]{1,12}[:：]\s*/u, '');
}

function told(words: readonly (string | undefined)[]): string[] {
  return [...new Set(words.map((word) => word?.trim() ?? ''))].filter(
    (word) => Array.from(word).length >= SHORTEST_NAME,
  );
}
