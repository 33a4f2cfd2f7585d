import type { PageKind } from '../readers/types';
import type { Text } from './translator';

/** What each kind of page is called. */
export const pageTexts = {
  'order-list': ['订单列表', '訂單列表', 'Order list'],
  'order-detail': ['订单详情', '訂單詳情', 'Order details'],
  'after-sale': ['售后/退款页面', '售後/退款頁面', 'After-sale or refund page'],
  logistics: ['物流信息', '物流資訊', 'Logistics'],
  product: ['商品页面', '商品頁面', 'Product page'],
  snapshot: ['交易快照', '交易快照', 'Transaction snapshot'],
  licence: ['店铺资质/营业执照', '店鋪資質/營業執照', 'Shop licence'],
  chat: ['聊天记录', '聊天記錄', 'Chat'],
  policy: ['规则/政策页面', '規則/政策頁面', 'Policy page'],
  other: ['网页', '網頁', 'Web page'],
} as const satisfies Record<PageKind, Text>;

/** What each kind of page is good for as evidence. */
export const pageUseTexts = {
  'order-list': [
    '证明买过什么、付了多少；再保存订单详情会更完整。',
    '證明買過什麼、付了多少；再儲存訂單詳情會更完整。',
    'Proves what was bought and paid; the order’s own page proves more.',
  ],
  'order-detail': [
    '证明交易本身：订单号、商品、金额和时间。',
    '證明交易本身：訂單號、商品、金額和時間。',
    'Proves the purchase: order number, goods, amount, times.',
  ],
  'after-sale': [
    '证明何时申请售后、商家如何答复。',
    '證明何時申請售後、商家如何答覆。',
    'Proves when you asked for a remedy, and what the seller answered.',
  ],
  logistics: [
    '证明何时发货、何时签收。',
    '證明何時出貨、何時簽收。',
    'Proves when it was shipped and signed for.',
  ],
  product: [
    '证明商家现在的描述和承诺；页面以后可能会改。',
    '證明商家現在的描述和承諾；頁面以後可能會改。',
    'Proves what the seller says and promises now; it may change later.',
  ],
  snapshot: [
    '证明下单那一刻的描述和承诺。',
    '證明下單那一刻的描述和承諾。',
    'Proves what was said and promised when you ordered.',
  ],
  licence: [
    '证明商家是谁：名称、地址和执照号。',
    '證明商家是誰：名稱、地址和執照號。',
    'Proves who the seller is: name, address, licence number.',
  ],
  chat: [
    '证明双方说过什么：承诺、答复和拒绝。',
    '證明雙方說過什麼：承諾、答覆和拒絕。',
    'Proves what was said: promises, answers, refusals.',
  ],
  policy: ['证明当时写明的规则。', '證明當時寫明的規則。', 'Proves the rules as written at the time.'],
  other: ['可以作为补充证据保存。', '可以作為補充證據儲存。', 'Can be kept as supporting evidence.'],
} as const satisfies Record<PageKind, Text>;
