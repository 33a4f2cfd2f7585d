import type { UsualExhibit } from '../checklist/types';
import type { Text } from './translator';

/** The usual exhibits, by name. */
export const checklistTexts = {
  title: ['常用证据清点', '常用證據清點', 'The usual exhibits'],
  complete: ['常用的证据都有了。', '常用的證據都有了。', 'All the usual exhibits are there.'],
  missing: [
    '这类问题通常还需要下面这些，缺了也能导出：',
    '這類問題通常還需要下面這些，缺了也能匯出：',
    'Disputes like this usually need these as well; you can export without them:',
  ],
  'name.order': ['订单页面', '訂單頁面', 'Order page'],
  'name.payment': ['付款记录', '付款記錄', 'Payment'],
  'name.product': ['商品页面或交易快照', '商品頁面或交易快照', 'Product page or snapshot'],
  'name.chat': ['聊天记录', '聊天記錄', 'Chat with the seller'],
  'name.logistics': ['物流记录', '物流記錄', 'Logistics'],
  'name.photos': ['实物照片', '實物照片', 'Photos of the goods'],
  'name.licence': ['店铺营业执照', '店鋪營業執照', 'Shop licence'],
  'name.after-sale': ['售后/退款记录', '售後/退款記錄', 'After-sale record'],
} as const satisfies Record<string, Text>;

/**
 * Where to find each: in general, and `<exhibit>.<platform>` where the words on that platform's pages are known
 * (button and page names as public tools read them in 2025 and 2026).
 */
export const checklistWhereTexts = {
  order: [
    '打开“我的订单”，进入这一单的订单详情后保存。',
    '開啟「我的訂單」，進入這一單的訂單詳情後儲存。',
    'Open your orders, go to the details of this one, and keep that page.',
  ],
  'order.pinduoduo': [
    '打开“个人中心 → 我的订单”，点进这一单后保存。',
    '開啟「個人中心 → 我的訂單」，點進這一單後儲存。',
    'Open 个人中心 → 我的订单, go into this order, and keep that page.',
  ],
  'order.amazon': [
    '打开 Your Orders，点 View order details 后保存。',
    '開啟 Your Orders，按 View order details 後儲存。',
    'Open Your Orders, then the details of this order, and keep that page.',
  ],
  payment: [
    '订单详情里展开实付款和付款时间后保存；或保存支付账单页面。',
    '訂單詳情裡展開實付款和付款時間後儲存；或儲存支付帳單頁面。',
    'Unfold the amount and time paid in the order details and keep the page; or keep the page of your payment service.',
  ],
  product: [
    '从订单点进商品页面，把描述和承诺一起保存；页面以后可能会改。',
    '從訂單點進商品頁面，把描述和承諾一起儲存；頁面以後可能會改。',
    'Follow the link from the order to the product page and keep its description and promises: it may change later.',
  ],
  'product.taobao': [
    '在订单的商品标题后点“交易快照”，保存下单时的页面。',
    '在訂單的商品標題後按「交易快照」，儲存下單時的頁面。',
    'Click 交易快照 after the product title in the order and keep the page as it was when you bought.',
  ],
  'product.tmall': [
    '在订单的商品标题后点“交易快照”，保存下单时的页面。',
    '在訂單的商品標題後按「交易快照」，儲存下單時的頁面。',
    'Click 交易快照 after the product title in the order and keep the page as it was when you bought.',
  ],
  chat: [
    '打开与商家的聊天窗口后保存，承诺和拒绝的话都要在里面。',
    '開啟與商家的對話視窗後儲存，承諾和拒絕的話都要在裡面。',
    'Open the chat with the seller and keep it, with every promise and refusal in it.',
  ],
  'chat.pinduoduo': [
    '在订单里点“联系商家”，打开聊天后保存。',
    '在訂單裡按「联系商家」，開啟對話後儲存。',
    'Click 联系商家 in the order and keep the chat that opens.',
  ],
  'chat.taobao': [
    '点订单上卖家的旺旺图标，打开聊天后保存。',
    '按訂單上賣家的旺旺圖示，開啟對話後儲存。',
    'Click the seller’s Wangwang icon at the order and keep the chat that opens.',
  ],
  'chat.tmall': [
    '点订单上卖家的旺旺图标，打开聊天后保存。',
    '按訂單上賣家的旺旺圖示，開啟對話後儲存。',
    'Click the seller’s Wangwang icon at the order and keep the chat that opens.',
  ],
  logistics: [
    '在订单里打开物流页面，把签收时间一起保存。',
    '在訂單裡開啟物流頁面，把簽收時間一起儲存。',
    'Open the tracking page from the order and keep it, with the time of delivery.',
  ],
  'logistics.pinduoduo': [
    '在订单里点“查看物流”后保存。',
    '在訂單裡按「查看物流」後儲存。',
    'Click 查看物流 in the order and keep that page.',
  ],
  'logistics.taobao': [
    '在订单里点“查看物流”后保存。',
    '在訂單裡按「查看物流」後儲存。',
    'Click 查看物流 in the order and keep that page.',
  ],
  'logistics.tmall': [
    '在订单里点“查看物流”后保存。',
    '在訂單裡按「查看物流」後儲存。',
    'Click 查看物流 in the order and keep that page.',
  ],
  photos: [
    '拍下实物、问题部位、包装和快递面单，保留原图。',
    '拍下實物、問題部位、包裝和快遞面單，保留原圖。',
    'Photograph the goods, the fault, the packaging and the parcel’s label; keep the original files.',
  ],
  licence: [
    '店铺首页应当公示营业执照（《电子商务法》第十五条），打开后保存。',
    '店鋪首頁應當公示營業執照（《電子商務法》第十五條），開啟後儲存。',
    'A shop in China has to show its licence on its front page (E-Commerce Law art. 15): open it and keep it.',
  ],
  'after-sale': [
    '打开这一单的退款/售后详情后保存，包括申请时间和商家答复。',
    '開啟這一單的退款/售後詳情後儲存，包括申請時間和商家答覆。',
    'Open the refund or return page of this order and keep it, with the date of your request and the answer.',
  ],
} as const satisfies Record<UsualExhibit, Text> & Record<string, Text>;

/** A usual exhibit anywhere, or on one platform. */
export type WhereKey = keyof typeof checklistWhereTexts;
