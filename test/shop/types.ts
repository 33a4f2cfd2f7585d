/** Instants are what a clock in China shows, `YYYY-MM-DD HH:mm:ss`; money is a decimal string in yuan. */
export interface Product {
  id: string;
  title: string;
  price: string;
  was: string;
  sold: string;
  drawing: string;
  hue: number;
}

export interface OrderLine {
  product: Product;
  sku: string;
  quantity: number;
}

export interface Step {
  name: string;
  label: string;
  at: string;
}

export interface Order {
  number: string;
  tradeNumber: string;
  shop: string;
  status: string;
  lines: OrderLine[];
  goodsTotal: string;
  discount: string;
  freight: string;
  paid: string;
  payment: string;
  /** Every time the order knows, in the order in which things happened. */
  steps: Step[];
  courier: string;
  trackingNumber: string;
}

export interface Trace {
  at: string;
  status: string;
  text: string;
}

export interface AfterSale {
  number: string;
  type: string;
  status: string;
  reason: string;
  description: string;
  amount: string;
  appliedAt: string;
  refusedAt: string;
  refusal: string;
  hoursLeft: number;
}

export type Sender = 'buyer' | 'merchant' | 'robot' | 'system';

export type MessageKind = 'text' | 'picture' | 'goods' | 'order' | 'refund' | 'withdrawn' | 'system';

export interface Message {
  from: Sender;
  at: string;
  kind: MessageKind;
  /** The words; of a picture the number of the photo, of goods that of the order's line. */
  text: string;
}

export interface Contact {
  name: string;
  last: string;
  at: string;
  hue: number;
}

export interface ShopData {
  mall: string;
  today: string;
  buyer: { nick: string; name: string; phone: string; address: string };
  /** The order that went wrong comes first. */
  orders: Order[];
  traces: Trace[];
  afterSale: AfterSale;
  /** The whole chat with the merchant of the first order, oldest first. */
  messages: Message[];
  contacts: Contact[];
  recommended: Product[];
  /** What the buyer's photos show; photo 1 is the first. */
  photos: string[];
}
