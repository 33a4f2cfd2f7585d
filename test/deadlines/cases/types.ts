import type { Contact, Filing } from '../../../utils/cases/types';
import type { Deadline, DeadlineInput, DeadlineNote, DeadlineState } from '../../../utils/deadlines/types';
import type { FactName } from '../../../utils/facts';

/** What a case knows, as short as it can be written. */
export interface Known extends Omit<Partial<DeadlineInput>, 'facts'> {
  facts?: Partial<Record<FactName, unknown>>;
}

/** One clock worked out by hand, from the text of its source and a printed calendar. */
export interface DatedCase {
  name: string;
  rule: string;
  known: Known;
  now: string;
  /** ISO 8601 with offset. */
  safe: string | null;
  legal: string | null;
  state: DeadlineState;
  /** The law article, the rule's page, or the notice of the year's holidays. */
  source: string;
  /** Further members that count in this case. */
  also?: Partial<Deadline> & { notes?: DeadlineNote[] };
}

/**
 * A row of a table in Beijing time: name, start, now, safe end, legal end, state, source. An end `YYYY-MM-DD` is 24:00 of
 * that day; a legal end `=` is the safe one.
 */
export type ChinaRow = readonly [
  name: string,
  start: string,
  now: string,
  safe: string,
  legal: string,
  state: DeadlineState,
  source: string,
  also?: DatedCase['also'],
];

/** The rows of one rule in China; `known` tells how the start is known. */
export function china(rule: string, known: (start: string) => Known, rows: readonly ChinaRow[]): DatedCase[] {
  return rows.map(([name, start, now, safe, legal, state, source, also]) => ({
    name,
    rule,
    known: known(start),
    now: beijing(now),
    safe: beijing(safe),
    legal: beijing(legal === '=' ? safe : legal),
    state,
    source,
    ...(also === undefined ? {} : { also }),
  }));
}

/** `YYYY-MM-DD` (its last second) or `YYYY-MM-DD HH:mm[:ss]` as ISO 8601 in Beijing. */
function beijing(text: string): string {
  const [day, clock = '23:59:59'] = text.split(' ');
  return `${day}T${clock.length === 5 ? `${clock}:00` : clock}+08:00`;
}

/** A row abroad: name, start, now, safe end, legal end, state, source; times as ISO 8601 with offset. */
export type AbroadRow = readonly [
  name: string,
  start: string,
  now: string,
  safe: string,
  legal: string | null,
  state: DeadlineState,
  source: string,
  also?: DatedCase['also'],
];

/** The rows of one rule abroad. */
export function abroad(
  rule: string,
  known: (start: string) => Known,
  rows: readonly AbroadRow[],
): DatedCase[] {
  return rows.map(([name, start, now, safe, legal, state, source, also]) => ({
    name,
    rule,
    known: known(start),
    now,
    safe,
    legal: legal === '=' ? safe : legal,
    state,
    source,
    ...(also === undefined ? {} : { also }),
  }));
}

/** A complaint filed then, with what its log says at that time. */
export function filed(channel: string, filedAt: string, text?: string): { filings: Filing[] } {
  const log = text === undefined ? [] : [{ at: filedAt, text }];
  return { filings: [{ channel, number: '1', filedAt, status: '', log }] };
}

/** A contact then, which may tell of a step. */
export function contacted(at: string, more: Partial<Contact> = {}): { contacts: Contact[] } {
  return { contacts: [{ at, channel: 'merchant', who: 'merchant', said: '', ...more }] };
}
