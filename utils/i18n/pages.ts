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
