import { type FactName, setFact } from '../../facts';
import { pickAll, pickText } from '../labels/pick';
import { readQuantity, readText } from '../values/read';
import type { FactReader } from './context';

type WordFact = Extract<
  FactName,
  | 'shop'
  | 'product'
  | 'trackingNumber'
  | 'courier'
  | 'afterSaleNumber'
  | 'afterSaleType'
  | 'refusalReason'
  | 'promisedDelivery'
  | 'recipient'
  | 'recipientPhone'
  | 'recipientAddress'
  | 'paymentMethod'
  | 'operator'
  | 'licenceNumber'
>;

/** Facts in words that stand behind a label, and how long each can be. */
const WORDS: readonly (readonly [WordFact, longest: number])[] = [
  ['shop', 60],
  ['product', 200],
  ['trackingNumber', 40],
  ['courier', 30],
  ['afterSaleNumber', 40],
  ['afterSaleType', 20],
  ['refusalReason', 300],
  ['promisedDelivery', 60],
  ['recipient', 40],
  ['recipientPhone', 30],
  ['recipientAddress', 200],
  ['paymentMethod', 40],
  ['operator', 80],
  ['licenceNumber', 30],
];

/** Everything that stands in words behind its label, and how many pieces. */
export const readWords: FactReader = ({ scope }, _page, facts) => {
  for (const [name, longest] of WORDS) {
    const found = pickText(scope, name, (spot) => readText(name, spot, longest))[0];
    if (found !== undefined) setFact(facts, name, { value: found.value, raw: found.raw, from: 'text' });
  }
  const pieces = pickAll(scope, 'quantity', readQuantity)[0];
  if (pieces !== undefined)
    setFact(facts, 'quantity', { value: pieces.value, raw: pieces.raw, from: 'text' });
};
