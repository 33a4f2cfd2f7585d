import { type FactName, type Facts, setFact } from '../../facts';
import { pickText } from '../labels/pick';
import type { Scope } from '../labels/spots';
import { afterSaleInAddress } from '../values/address';
import { readText } from '../values/read';
import type { FactReader } from './context';

type TextName = Extract<
  FactName,
  | 'afterSaleNumber'
  | 'afterSaleType'
  | 'refusalReason'
  | 'promisedDelivery'
  | 'paymentMethod'
  | 'operator'
  | 'licenceNumber'
>;

/** Facts that are plain words or numbers behind their label, with the most characters they may have. */
const ORDER_TEXTS: readonly (readonly [name: TextName, longest: number])[] = [
  ['afterSaleNumber', 40],
  ['afterSaleType', 30],
  ['refusalReason', 300],
  ['promisedDelivery', 60],
  ['paymentMethod', 60],
];

const SELLER_TEXTS: readonly (readonly [name: TextName, longest: number])[] = [
  ['operator', 80],
  ['licenceNumber', 30],
];

export const readTexts: FactReader = ({ scope }, page, facts) => {
  readListed(scope, ORDER_TEXTS, facts);
  const named = page.kind === 'after-sale' ? afterSaleInAddress(page.url) : undefined;
  if (facts.afterSaleNumber === undefined && named !== undefined) {
    setFact(facts, 'afterSaleNumber', { value: named.number, raw: named.raw, from: 'address' });
  }
};

/** What a page says of the business behind a shop: belongs to no order. */
export function readSeller(scope: Scope, facts: Facts): void {
  readListed(scope, SELLER_TEXTS, facts);
}

function readListed(scope: Scope, list: typeof ORDER_TEXTS, facts: Facts): void {
  for (const [name, longest] of list) {
    const found = pickText(scope, name, (spot) => readText(name, spot, longest))[0];
    if (found !== undefined) setFact(facts, name, { value: found.value, raw: found.raw, from: 'text' });
  }
}
