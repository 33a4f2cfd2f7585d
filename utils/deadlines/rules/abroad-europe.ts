import { REFUNDED, RETURN } from './goods';
import { READ } from './grades';
import type { Rule } from './rule';

/** Ends on a Saturday, Sunday or public holiday move to the next working day: Regulation 1182/71 art. 3(4). */
const EU = { ...READ, places: ['eu'], extension: 'rest-days' } as const satisfies Partial<Rule>;
const UK = { ...READ, places: ['uk'], extension: 'none' } as const satisfies Partial<Rule>;

const RECEIVED = [{ fact: 'receivedAt' }] as const;

/** The European Union and the United Kingdom. */
export const EUROPE_RULES: readonly Rule[] = [
  {
    ...EU,
    id: 'eu-withdrawal',
    who: 'buyer',
    starts: RECEIVED,
    until: 'applied',
    length: 14,
    unit: 'day',
    asks: true,
    traderOnly: true,
    metBy: [{ fact: 'appliedAt', when: RETURN }],
    source: 'EU right of withdrawal (eccgreece.gr, eccireland.ie); Regulation 1182/71 art. 3',
  },
  {
    ...EU,
    id: 'eu-withdrawal-uninformed',
    who: 'buyer',
    starts: RECEIVED,
    leadDays: 14,
    length: 12,
    unit: 'month',
    traderOnly: true,
    metBy: [{ fact: 'appliedAt', when: RETURN }],
    source:
      'EU right of withdrawal, seller gave no notice of it: 12 months more (eccgreece.gr, eccireland.ie)',
  },
  {
    ...EU,
    id: 'eu-refund',
    who: 'merchant',
    starts: [{ fact: 'appliedAt' }],
    when: RETURN,
    length: 14,
    unit: 'day',
    traderOnly: true,
    metBy: [{ says: REFUNDED }],
    source: 'EU refund after withdrawal (eccgreece.gr, eccireland.ie); Regulation 1182/71 art. 3',
  },
  {
    ...EU,
    id: 'eu-guarantee',
    who: 'buyer',
    starts: RECEIVED,
    length: 2,
    unit: 'year',
    traderOnly: true,
    source: 'EU legal guarantee (eccgreece.gr, eccireland.ie)',
  },
  {
    ...EU,
    id: 'eu-presumed-fault',
    who: 'buyer',
    starts: RECEIVED,
    length: 1,
    unit: 'year',
    traderOnly: true,
    source: 'EU legal guarantee, fault presumed for 1 year (told, not verified)',
    confidence: 'low',
  },
  {
    ...UK,
    id: 'uk-cancel',
    who: 'buyer',
    starts: RECEIVED,
    until: 'applied',
    length: 14,
    unit: 'day',
    asks: true,
    traderOnly: true,
    metBy: [{ fact: 'appliedAt', when: RETURN }],
    source: 'UK online cancellation (legaldocuments.co.uk, June 2026)',
  },
  {
    ...UK,
    id: 'uk-reject',
    who: 'buyer',
    starts: RECEIVED,
    until: 'applied',
    length: 30,
    unit: 'day',
    traderOnly: true,
    source: 'UK short-term right to reject (legaldocuments.co.uk, June 2026)',
  },
  {
    ...UK,
    id: 'uk-presumed-fault',
    who: 'buyer',
    starts: RECEIVED,
    length: 6,
    unit: 'month',
    traderOnly: true,
    source: 'UK repair or replacement, fault presumed (legaldocuments.co.uk, June 2026)',
  },
  {
    ...UK,
    id: 'uk-limitation',
    who: 'buyer',
    starts: RECEIVED,
    length: 6,
    unit: 'year',
    source: 'UK claims, up to 6 years (restless.co.uk)',
  },
];
