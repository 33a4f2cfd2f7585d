import type { Case } from './types';

/** A case with nothing in it yet. */
export function newCase(title: string, now: Date): Case {
  return {
    id: crypto.randomUUID(),
    title,
    createdAt: now.toISOString(),
    typed: {},
    demands: [],
    complainant: {},
    respondent: {},
    contacts: [],
    filings: [],
    texts: [],
    deadlineMarks: {},
  };
}
