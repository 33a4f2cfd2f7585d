import type { LawId } from './laws';

/** Article, paragraph (款) and item (项); paragraph or item 0 when the whole is meant. */
export type ArticleRef = readonly [article: number, paragraph?: number, item?: number];

export interface GroundInfo {
  law: LawId;
  articles: readonly ArticleRef[];
  /** Whom it binds; `trader` holds only between a consumer and a trader, `any` also between private people. */
  binds: 'trader' | 'any' | 'platform' | 'courier';
  /** Cited only when all of these are so, since a law that does not fit weakens a complaint. */
  only?: readonly GroundCondition[];
}

/**
 * - fraud, tenfold: the demand that rests on it is made
 * - ends-contract: money back is demanded
 * - injury: someone was hurt
 * - fifteen-days: more than fifteen days have passed since the refund was asked for
 * - received, not-received: the goods came, or did not
 * - opened-clause, return-clause: the term that is complained of is about opened goods, or about returns
 * - label: what is told of the food is about its label or dates
 * - listed-goods: the person says that the goods are on the list of those with repair, exchange and return by law (三包)
 */
export type GroundCondition =
  | 'fraud'
  | 'tenfold'
  | 'ends-contract'
  | 'injury'
  | 'fifteen-days'
  | 'received'
  | 'not-received'
  | 'opened-clause'
  | 'return-clause'
  | 'label'
  | 'listed-goods';

/** Every legal ground there is; what each says is `groundTexts`. */
export const GROUNDS = {
  'honest-information': { law: 'consumer', articles: [[20, 1]], binds: 'trader' },
  'quality-warranty': { law: 'consumer', articles: [[23]], binds: 'trader' },
  'as-shown': { law: 'consumer', articles: [[23, 2]], binds: 'trader' },
  'quality-return': { law: 'consumer', articles: [[24]], binds: 'trader' },
  'no-reason-return': { law: 'consumer', articles: [[25]], binds: 'trader', only: ['received'] },
  'unfair-terms': { law: 'consumer', articles: [[26]], binds: 'trader' },
  'defect-claim': { law: 'consumer', articles: [[40, 2]], binds: 'trader' },
  'platform-identity': { law: 'consumer', articles: [[44]], binds: 'platform' },
  'false-advertising-claim': { law: 'consumer', articles: [[45, 1]], binds: 'trader' },
  'seller-liability': { law: 'consumer', articles: [[48, 1]], binds: 'trader' },
  'injury-damages': { law: 'consumer', articles: [[49]], binds: 'trader', only: ['injury'] },
  'property-damages': { law: 'consumer', articles: [[52]], binds: 'trader' },
  'fraud-damages': { law: 'consumer', articles: [[55, 1]], binds: 'trader', only: ['fraud'] },
  'keep-promises': { law: 'consumer-rules', articles: [[12]], binds: 'trader' },
  'livestream-duties': { law: 'consumer-rules', articles: [[14]], binds: 'trader' },
  'return-scope': { law: 'consumer-rules', articles: [[19]], binds: 'trader', only: ['return-clause'] },
  'complaint-handling': { law: 'consumer-rules', articles: [[44, 1]], binds: 'trader' },
  'fraud-by-fake': { law: 'consumer-measures', articles: [[5], [16]], binds: 'trader', only: ['fraud'] },
  'fraud-by-advertising': {
    law: 'consumer-measures',
    articles: [[6], [16]],
    binds: 'trader',
    only: ['fraud'],
  },
  'fraud-by-non-delivery': {
    law: 'consumer-measures',
    articles: [[5, 0, 10], [16]],
    binds: 'trader',
    only: ['fraud'],
  },
  'refusal-delay': { law: 'consumer-measures', articles: [[8]], binds: 'trader', only: ['fifteen-days'] },
  'return-delay': {
    law: 'consumer-measures',
    articles: [[9]],
    binds: 'trader',
    only: ['fifteen-days', 'received'],
  },
  'prepaid-delay': {
    law: 'consumer-measures',
    articles: [[10]],
    binds: 'trader',
    only: ['fifteen-days', 'not-received'],
  },
  'terms-forbidden': { law: 'consumer-measures', articles: [[12]], binds: 'trader' },
  disclosure: { law: 'e-commerce', articles: [[17]], binds: 'trader' },
  'delivery-risk': { law: 'e-commerce', articles: [[20]], binds: 'trader' },
  reviews: { law: 'e-commerce', articles: [[39, 2]], binds: 'platform' },
  'platform-liability': { law: 'e-commerce', articles: [[38, 1]], binds: 'platform' },
  'contract-made': { law: 'e-commerce', articles: [[49]], binds: 'trader' },
  'delivery-time': { law: 'e-commerce', articles: [[51, 1]], binds: 'trader' },
  'inspection-at-delivery': { law: 'e-commerce', articles: [[52, 2]], binds: 'courier' },
  'advance-compensation': { law: 'e-commerce', articles: [[58, 3]], binds: 'platform' },
  'complaint-mechanism': { law: 'e-commerce', articles: [[59]], binds: 'trader' },
  'platform-assistance': { law: 'e-commerce', articles: [[61]], binds: 'platform' },
  'trade-records': { law: 'e-commerce', articles: [[62]], binds: 'trader' },
  'standard-terms': { law: 'civil-code', articles: [[496], [497]], binds: 'any' },
  'end-contract': { law: 'civil-code', articles: [[563, 1]], binds: 'any', only: ['ends-contract'] },
  breach: { law: 'civil-code', articles: [[577]], binds: 'any' },
  remedies: { law: 'civil-code', articles: [[582]], binds: 'any' },
  'agreed-quality': { law: 'civil-code', articles: [[615], [617]], binds: 'any' },
  'inspection-notice': { law: 'civil-code', articles: [[620], [621]], binds: 'any' },
  'product-liability': { law: 'civil-code', articles: [[1202], [1203]], binds: 'any' },
  'no-fakes': { law: 'product-quality', articles: [[39]], binds: 'trader' },
  'seller-repairs': { law: 'product-quality', articles: [[40, 1]], binds: 'trader' },
  'defect-damages': { law: 'product-quality', articles: [[43]], binds: 'trader' },
  'misleading-price': { law: 'price', articles: [[14, 0, 4]], binds: 'trader' },
  'price-comparison': { law: 'price-rules', articles: [[16], [17]], binds: 'trader' },
  'price-promises': { law: 'price-rules', articles: [[19], [20]], binds: 'trader' },
  'banned-food': { law: 'food-safety', articles: [[34]], binds: 'trader' },
  'food-label': { law: 'food-safety', articles: [[67]], binds: 'trader', only: ['label'] },
  'food-first-asked': { law: 'food-safety', articles: [[148, 1]], binds: 'trader' },
  'food-tenfold': { law: 'food-safety', articles: [[148, 2]], binds: 'trader', only: ['tenfold'] },
  'agreed-address': { law: 'express', articles: [[26]], binds: 'courier' },
  'parcel-damages': { law: 'express', articles: [[28, 1]], binds: 'courier' },
  'courier-complaint': { law: 'express', articles: [[29]], binds: 'courier' },
  'no-drop-off': { law: 'express-market', articles: [[28]], binds: 'courier' },
  'terms-void': { law: 'online-disputes', articles: [[1]], binds: 'trader' },
  'opened-to-check': { law: 'online-disputes', articles: [[3]], binds: 'trader', only: ['opened-clause'] },
  'livestream-seller': { law: 'online-disputes', articles: [[11], [12]], binds: 'trader' },
  'livestream-platform': { law: 'online-disputes', articles: [[13], [14], [15]], binds: 'platform' },
  'listed-goods': {
    law: 'three-guarantees',
    articles: [[9], [10], [11]],
    binds: 'trader',
    only: ['listed-goods'],
  },
  'human-decision': { law: 'platform-rules', articles: [], binds: 'platform' },
  'human-service': { law: 'service-standard', articles: [], binds: 'trader' },
} as const satisfies Record<string, GroundInfo>;

export type GroundId = keyof typeof GROUNDS;
