import type { Text } from '../../i18n';
import type { PageKind } from '../../readers/types';

/** What an exhibit of each kind of page usually proves; the list of evidence gives it as its purpose. */
export const proves = {
  'order-list': [
    '证明买家在该平台的下单记录、订单金额及订单状态',
    '證明買家在該平台的下單記錄、訂單金額及訂單狀態',
    'To show the orders placed on the platform, with their amounts and status',
  ],
  'order-detail': [
    '证明双方之间的交易关系，以及订单的商品、金额、时间和状态',
    '證明雙方之間的交易關係，以及訂單的商品、金額、時間和狀態',
    'To show the purchase between the two sides: goods, amount, dates and status of the order',
  ],
  'after-sale': [
    '证明售后申请的提出时间、类型、金额及处理情况',
    '證明售後申請的提出時間、類型、金額及處理情況',
    'To show when after-sale service was asked for, what was asked, and how it was handled',
  ],
  logistics: [
    '证明商品的发货、运输和签收情况',
    '證明商品的出貨、運送和簽收情況',
    'To show when the goods were shipped, how they travelled and when they were delivered',
  ],
  product: [
    '证明商品页面对商品的描述、价格和承诺',
    '證明商品頁面對商品的描述、價格和承諾',
    'To show how the goods were described, priced and promised on the listing',
  ],
  snapshot: [
    '证明下单时商品页面的描述、价格和承诺',
    '證明下單時商品頁面的描述、價格和承諾',
    'To show the description, price and promises of the listing at the time of the order',
  ],
  licence: [
    '证明店铺经营者的名称、地址等主体信息',
    '證明店鋪經營者的名稱、地址等主體資訊',
    'To show who runs the shop: the name, address and registration of the operator',
  ],
  chat: [
    '证明双方沟通的过程及答复的内容',
    '證明雙方溝通的過程及答覆的內容',
    'To show what was said between the two sides and how the other side answered',
  ],
  policy: [
    '证明保存时平台或店铺公布的规则内容',
    '證明儲存時平台或店鋪公布的規則內容',
    'To show the rules that the platform or shop published at the time it was kept',
  ],
  other: [
    '证明该网页在保存时所显示的内容',
    '證明該網頁在儲存時所顯示的內容',
    'To show what the page displayed at the time it was kept',
  ],
} as const satisfies Record<PageKind, Text>;

/** The same for exhibits that are no page. */
export const provesThing = {
  image: ['证明图片所显示的情况', '證明圖片所顯示的情況', 'To show what can be seen in the picture'],
  text: ['证明所选文字的内容', '證明所選文字的內容', 'To show the wording that was selected'],
  file: ['证明该文件所载的内容', '證明該檔案所載的內容', 'To show what the file contains'],
} as const satisfies Record<string, Text>;

/** What was marked in a chat, set after its purpose. */
export const markedTexts = {
  marked: ['（其中{list}）', '（其中{list}）', ' ({list})'],
  separator: ['、', '、', ', '],
  promise: ['承诺{n}条', '承諾{n}則', 'promises: {n}'],
  refusal: ['拒绝{n}条', '拒絕{n}則', 'refusals: {n}'],
  admission: ['承认{n}条', '承認{n}則', 'admissions: {n}'],
  offer: ['提议{n}条', '提議{n}則', 'offers: {n}'],
} as const satisfies Record<string, Text>;
