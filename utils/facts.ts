/**
 * A fact is one thing read from a page or typed by the person.
 * These shapes are shared by every room from `readers/` to `package/` and match `facts` in case.json.
 */

/** Amount as a decimal string ("12.30") with an ISO 4217 code. */
export interface Money {
  amount: string;
  currency: string;
}

/** Where on a page a fact was found; `typed` means the person wrote it. */
export type FactOrigin = 'text' | 'attribute' | 'address' | 'link' | 'json' | 'typed';

export interface Fact<Value> {
  value: Value;
  /** Label and words as the page showed them. */
  raw: string;
  from: FactOrigin;
  /** Number of the exhibit it was read from; absent for typed facts and before the page is kept. */
  exhibit?: number;
}

/** One line of an order. */
export interface OrderItem {
  title: string;
  sku?: string;
  unitPrice?: Money;
  quantity?: number;
}

/** One of several parcels of an order. */
export interface Parcel {
  trackingNumber: string;
  courier?: string;
  receivedAt?: string;
}

/** What a fact's value looks like, by name. Times are ISO 8601 with offset; a date shown without time stays a date. */
export interface FactValues {
  platform: string;
  orderNumber: string;
  shop: string;
  product: string;
  quantity: number;
  paid: Money;
  orderedAt: string;
  paidAt: string;
  shippedAt: string;
  receivedAt: string;
  completedAt: string;
  /** The page's own words, such as 交易成功. */
  status: string;
  /** The first, where there are several. */
  trackingNumber: string;
  courier: string;
  /** Every parcel, in page order; only where the page clearly shows several. */
  parcels: Parcel[];
  afterSaleNumber: string;
  afterSaleType: string;
  afterSaleStatus: string;
  appliedAt: string;
  refundAmount: Money;
  refusalReason: string;
  /** The instant at which the page's own countdown ends. */
  countdown: string;
  promisedDelivery: string;
  /** The badge of a return without a reason, in the page's own words. */
  sevenDayReturn: string;
  recipient: string;
  recipientPhone: string;
  recipientAddress: string;
  items: OrderItem[];
  unitPrice: Money;
  discount: Money;
  freight: Money;
  deposit: Money;
  paymentMethod: string;
  operator: string;
  licenceNumber: string;
}

export type FactName = keyof FactValues;

/** Facts by name; a name is absent when the thing is unknown. */
export type Facts = { [Name in FactName]?: Fact<FactValues[Name]> };

export type ValueKind = 'text' | 'number' | 'money' | 'time' | 'items' | 'parcels';

interface FactInfo {
  kind: ValueKind;
  /** True when it tells who or where the person is, or names the order: public texts leave it out. */
  personal: boolean;
  /** True when the case page offers it for typing. */
  editable: boolean;
}

/** Every fact there is, in the order in which screens and lists show them. */
export const FACTS: { [Name in FactName]: FactInfo } = {
  platform: { kind: 'text', personal: false, editable: true },
  orderNumber: { kind: 'text', personal: true, editable: true },
  shop: { kind: 'text', personal: false, editable: true },
  product: { kind: 'text', personal: false, editable: true },
  quantity: { kind: 'number', personal: false, editable: true },
  paid: { kind: 'money', personal: false, editable: true },
  orderedAt: { kind: 'time', personal: false, editable: true },
  paidAt: { kind: 'time', personal: false, editable: true },
  shippedAt: { kind: 'time', personal: false, editable: true },
  receivedAt: { kind: 'time', personal: false, editable: true },
  completedAt: { kind: 'time', personal: false, editable: true },
  status: { kind: 'text', personal: false, editable: true },
  courier: { kind: 'text', personal: false, editable: true },
  trackingNumber: { kind: 'text', personal: true, editable: true },
  parcels: { kind: 'parcels', personal: true, editable: false },
  afterSaleNumber: { kind: 'text', personal: true, editable: true },
  afterSaleType: { kind: 'text', personal: false, editable: true },
  afterSaleStatus: { kind: 'text', personal: false, editable: true },
  appliedAt: { kind: 'time', personal: false, editable: true },
  refundAmount: { kind: 'money', personal: false, editable: true },
  refusalReason: { kind: 'text', personal: false, editable: true },
  countdown: { kind: 'time', personal: false, editable: true },
  promisedDelivery: { kind: 'text', personal: false, editable: true },
  sevenDayReturn: { kind: 'text', personal: false, editable: true },
  recipient: { kind: 'text', personal: true, editable: true },
  recipientPhone: { kind: 'text', personal: true, editable: true },
  recipientAddress: { kind: 'text', personal: true, editable: true },
  items: { kind: 'items', personal: false, editable: false },
  unitPrice: { kind: 'money', personal: false, editable: false },
  discount: { kind: 'money', personal: false, editable: false },
  freight: { kind: 'money', personal: false, editable: true },
  deposit: { kind: 'money', personal: false, editable: false },
  paymentMethod: { kind: 'text', personal: false, editable: true },
  operator: { kind: 'text', personal: false, editable: true },
  licenceNumber: { kind: 'text', personal: false, editable: true },
};

export const FACT_NAMES = Object.keys(FACTS) as FactName[];

/** Sets one fact on a plain object; keeps name and value type together. */
export function setFact<Name extends FactName>(facts: Facts, name: Name, fact: Fact<FactValues[Name]>): void {
  (facts as Record<Name, Fact<FactValues[Name]>>)[name] = fact;
}
