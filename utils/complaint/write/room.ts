import type { Draft } from '../draft';
import { fitPassages, joined } from '../text/fit';
import type { MissingField } from '../types';

type Wording = (draft: Draft) => string | undefined;

/** A passage with its wordings, fullest first; the lower its rank, the sooner it gets room. */
export interface Offer {
  rank: number;
  /** Set where it must always be said. */
  isNeeded?: true;
  wordings: readonly Wording[];
}

/** Writes the offers that fit into a number of characters; only gaps that the text shows count as missing. */
export function writeWithin(draft: Draft, offers: readonly Offer[], join: string, limit: number): string {
  const tried = offers.map(({ wordings, ...offer }) => ({
    ...offer,
    written: wordings.map((wording) => tryOut(draft, wording)),
  }));
  const passages = tried.map(({ written, ...offer }) => ({
    ...offer,
    wordings: written.map(({ text }) => text),
  }));
  const chosen = fitPassages(passages, join, limit);
  for (const [index, { written }] of tried.entries()) {
    for (const field of written[chosen[index] ?? -1]?.missing ?? []) draft.missing.add(field);
  }
  return joined(passages, chosen, join);
}

function tryOut(draft: Draft, wording: Wording): { text: string; missing: Set<MissingField> } {
  const missing = new Set<MissingField>();
  return { text: wording({ ...draft, missing }) ?? '', missing };
}
