/** Shapes by which the kind of a message is told, in folded words. */

/** A voice message's length, with or without the sign to play it, as a whole. */
export const VOICE = /^[▶►▷🔊🎤🎙\s]*(?:\d{1,2}['′:])?\d{1,3}\s?(?:″|"|''|”|′′|秒|s)(?:[)\s▶►▷🔊]*)$/u;
/** A film's length, as a whole. */
export const DURATION = /^[▶►▷\s]*\d{1,2}:\d{2}$/u;
export const FILE_NAME = /^[^\n]{1,200}\.[a-z0-9]{2,5}$/i;
export const FILE_SIZE = /^\d+(?:\.\d+)?\s?(?:b|k|m|g|kb|mb|gb|bytes)\b/;

/** A sum of money, anywhere in a cell of a card. */
export const AMOUNT = /(?:[¥￥$€£₩]|\b(?:us|cny|usd|gbp|eur|rmb)\s?\$?)\s?\d|\d\s?元/;
/** An order's number, anywhere in a cell. */
export const ORDER_CELL =
  /订单(?:号|编号)|訂單(?:編號|號碼)|order\s?(?:#|no\b|number|id)|order (?:[a-z]{2}-)?\d{3}-\d{7}|(?<!\d)\d{6}-\d{15}(?!\d)/;
/** A card's first line that is about money that goes back, and about an order. */
export const REFUND_CELL = /退款|退货|退貨|退换|售后|售後|refund|return request/;
export const ORDER_STEP =
  /^(?:我|买家|你)?已(?:拍下|付款|发货|收货|确认收货)[,，]?(?:待付款|等待|请|待发货|交易|$)|^(?:等待(?:你|您|买家|卖家)?(?:付款|发货|收货|确认)|交易成功|交易关闭)/;
/** A cell that names what stands in it. */
export const LABELLED_CELL =
  /^(?:理由|原因|说明|(?:退款|申请|订单|实付|应付)?(?:金额|款)|状态|reason|amount|status)\s?:/;
