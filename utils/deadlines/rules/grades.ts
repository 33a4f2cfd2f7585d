import type { Rule } from './rule';

/** Statutes of China, read in full as of 2025-04. */
export const STATUTE = {
  places: ['cn'],
  extension: 'rest-days',
  checked: '2025-04-01',
  confidence: 'high',
} as const satisfies Partial<Rule>;

/** China, known through quotations or forms only. */
export const QUOTED = {
  ...STATUTE,
  checked: '2026-11-01',
  confidence: 'medium',
} as const satisfies Partial<Rule>;

/** China, retold by unofficial pages, or by a text that no longer holds. */
export const RETOLD = { ...QUOTED, confidence: 'low' } as const satisfies Partial<Rule>;

/** Abroad: read on official or consumer-advice pages in 2026-11. */
export const READ = { checked: '2026-11-01', confidence: 'medium' } as const satisfies Partial<Rule>;
