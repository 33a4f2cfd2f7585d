import { READ } from './grades';
import type { Rule } from './rule';

const US = { ...READ, places: ['us'], extension: 'none' } as const satisfies Partial<Rule>;

/** Cards issued in the United States. */
export const CARD_RULES: readonly Rule[] = [
  {
    ...US,
    id: 'us-billing-error',
    who: 'buyer',
    starts: [{ step: 'billedAt' }],
    length: 60,
    unit: 'day',
    metBy: [{ filing: 'card-issuer' }],
    source: 'US card billing-error notice (consumer-action.org)',
  },
  {
    ...US,
    id: 'us-issuer-acknowledges',
    who: 'bank',
    starts: [{ filing: 'card-issuer' }],
    length: 30,
    unit: 'day',
    source: 'US card billing-error notice (consumer-action.org)',
  },
  {
    ...US,
    id: 'us-issuer-resolves',
    who: 'bank',
    starts: [{ filing: 'card-issuer' }],
    length: 90,
    unit: 'day',
    source: 'US card billing-error notice (consumer-action.org, accountinginsights.org)',
  },
  {
    ...US,
    id: 'us-chargeback',
    who: 'buyer',
    starts: [{ fact: 'paidAt' }, { fact: 'orderedAt' }],
    isEarliest: true,
    length: 120,
    unit: 'day',
    metBy: [{ filing: 'card-issuer' }],
    source: 'Card network chargeback, about 120 days (told, not verified)',
    confidence: 'low',
  },
];
