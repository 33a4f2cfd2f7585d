import { type FactName, type Facts, setFact } from '../../facts';
import type { PageKind } from '../types';
import type { FactReader, OrderBlock, PageContext } from './context';
import { readCountdown } from './countdown';
import { readItems } from './items';
import { readSums } from './paid';
import { readParcel } from './parcel';
import { readParcels } from './parcels';
import { readPromises } from './promises';
import { readRecipient } from './recipient';
import { readShop } from './shop';
import { readStatus } from './status';
import { readTexts } from './texts';
import { readTimes } from './times';

/** Readers of one subject each, in the order in which one may build on another: a bare total needs the items. */
const READERS: readonly FactReader[] = [
  readTimes,
  readItems,
  readSums,
  readStatus,
  readShop,
  readParcel,
  readParcels,
  readRecipient,
  readTexts,
  readCountdown,
  readPromises,
];

/** The facts of one order; a name is absent when the page does not tell it for sure. */
export function readOrder(block: OrderBlock, page: PageContext): Facts {
  const facts: Facts = {};
  setFact(facts, 'platform', { value: page.site.platform, raw: page.url.hostname, from: 'address' });
  const { number } = block;
  if (number !== undefined) setFact(facts, 'orderNumber', number);
  for (const read of READERS) read(block, page, facts);
  return facts;
}

/** Facts that only an order has; the more of them, the surer it is one. */
const TELLING: readonly FactName[] = [
  ...(['paid', 'orderedAt', 'paidAt', 'shippedAt', 'receivedAt', 'completedAt'] as const),
  ...(['trackingNumber', 'afterSaleNumber', 'refundAmount', 'appliedAt', 'recipientAddress'] as const),
];
const ORDER_KINDS: readonly PageKind[] = ['order-list', 'order-detail', 'after-sale', 'logistics'];

/** Whether facts without an order number are an order: on a page of orders one telling fact will do, else two. */
export function isOrder(facts: Facts, kind: PageKind): boolean {
  if (facts.orderNumber !== undefined) return true;
  const telling = TELLING.filter((name) => facts[name] !== undefined).length;
  return telling >= (ORDER_KINDS.includes(kind) ? 1 : 2) && kind !== 'product';
}
