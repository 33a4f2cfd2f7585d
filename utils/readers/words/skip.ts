import type { FactName } from '../../facts';

/** Headings of what a shop recommends: not of the order. */
export const FEED_HEADINGS: readonly string[] = (
  '猜你喜欢|常买常逛|精选推荐|为你推荐|看了又看|你可能还喜欢|你可能喜欢|大家都在买|热门推荐|好物推荐|' +
  '店铺推荐|相似推荐|相关推荐|推荐商品|买了还买|更多推荐|掌柜推荐|最近浏览|浏览记录|我的足迹|我的关注|' +
  '商品推荐|根据浏览猜你喜欢|购买此商品的顾客也同时购买|同店好物|逛逛更多|根据您的浏览推荐|为您推荐|' +
  '买过的人还买了|您可能感兴趣|你可能感兴趣|人气推荐|recommended for you|recommended|recommendations|' +
  'recommended products|you may also like|you might also like|more to love|buy it again|' +
  'customers who bought this item also bought|customers who viewed this item also viewed|' +
  'customers also bought|recently viewed|recently viewed items|your browsing history|' +
  'inspired by your browsing history|related products|related items|similar items|similar products|' +
  'explore your interests|frequently bought together|sponsored|sponsored products|' +
  'sponsored products related to this item|keep shopping for|top picks for you|best sellers|' +
  'people also bought|explore related items|kunden kauften auch|das könnte ihnen auch gefallen|' +
  'recommandé pour vous|vous aimerez aussi|recomendado para ti|おすすめ商品|あなたへのおすすめ|추천 상품'
).split('|');

/** Begins of headings of the same kind. */
export const FEED_STARTS: readonly string[] =
  'customers who|based on your|recommended based on|products related to|inspired by'.split('|');

/** Words that only stand on a card of a feed. */
export const FEED_CARD =
  /^(?:券后|本店已拼|已拼|已售|全店已拼|总售|\d+人付款|\d+\+?人(?:付款|收货|想要))|(?:人付款|人想要)$|^[\d.]+万?\+?\s*sold$/m;

/** Words on things to press and other words that are no value of anything. */
export const BUTTON_WORDS: readonly string[] = (
  '复制|复制单号|复制订单号|点击复制|查看|查看全部|详情|订单详情|查看详情|查看订单|查看物流|物流详情|' +
  '查看更多|更多|展开|收起|展开全部|修改|修改地址|编辑|联系卖家|联系商家|联系客服|在线客服|客服|官方客服|' +
  '平台客服|进店|进店逛逛|进入店铺|关注|关注店铺|收藏店铺|申请售后|申请退款|退款|退换货|退货/退款|' +
  '退款/退货|确认收货|延长收货|提醒发货|催发货|取消订单|删除订单|再次购买|再买一单|再次拼单|立即购买|' +
  '加入购物车|评价|追加评价|立即评价|写评价|晒单|申请开票|查看发票|开发票|发票|投诉|投诉卖家|投诉商家|' +
  '举报|去支付|立即付款|去付款|付款|直接免拼|邀请好友拼单|分享|返回|首页|购物车|搜索|交易快照|打印|保存|' +
  '确定|取消|和我联系|给我留言|旺旺在线|撤销申请|修改申请|我要退货|申请平台介入|申请介入|卖了换钱|加购|' +
  '降价补差|查看退款|查看售后|退款详情|闲鱼转卖|一键转卖|找相似|更多操作|订单操作|备注|下一页|上一页|' +
  '帮助|登录|退出|包邮|七天无理由退换|7天无理由退换|7天无理由退货|七天无理由退货|退货包运费|极速退款|' +
  '假一赔十|正品保证|运费险|先用后付|copy|copy number|details|view|view details|view order|' +
  'view order details|order details|view invoice|invoice|edit|change|more|see more|show more|see all|' +
  'track|track package|track order|track parcel|contact seller|message seller|contact us|return|returns|' +
  'return or replace items|return items|return item|return this item|buy it again|buy again|' +
  'write a product review|write a review|leave seller feedback|leave feedback|leave a review|' +
  'view your item|view item|add to cart|archive order|problem with order|get product support|' +
  'share gift receipt|get help|ask product question|cancel order|cancel items|confirm receipt|' +
  'confirm delivery|visit store|view store|follow|save seller|help|print|sign in|search|home|next|' +
  'previous|back|request a refund|request refund|report|remove|download|add review|additional review|' +
  'refund|share|view similar items|sell similar|pay now|order again|chat|chat now|view similar|' +
  'open dispute'
).split('|');

/** What stands after a value on the same line and does not belong to it. */
export const TAIL =
  /\s*(?:[[【(]?交易快照[\]】)]?|和我联系|给我留言|联系(?:卖家|商家|客服)|进店(?:逛逛)?|复制单号|复制订单号|点击复制|复制|查看详情|查看物流|查看|详情|copy)\s*[>›»]?\s*$/;

/** The last letters of what `TAIL` finds: most values end in another and need not be searched. */
export const TAIL_END = /[照\]】)系言家商服店逛号制情流看y>›»\s]/;

/** What may stand right before a Chinese label and leaves it the same label. */
export const LABEL_PREFIXES: readonly string[] =
  '您的|当前|你的|我的|本次|本|该|此|平台|淘宝|天猫|京东|拼多多|抖音|快手|闲鱼|唯品会|阿里|网上|购物'.split(
    '|',
  );

/** What makes another label of some labels behind it, though it stands in a box of its own: `预计` before `送达时间`. */
export const LABEL_QUALIFIERS: readonly { words: string; facts: readonly FactName[] }[] = [
  {
    words:
      '预计|预约|预估|期望|希望|最晚|最迟|最早|承诺|约定|计划|自动|系统|超时|estimated|expected|scheduled|latest|planned|' +
      'promised',
    facts: ['paidAt', 'shippedAt', 'receivedAt', 'completedAt'],
  },
  {
    words: '退货|换货|补发|寄回|return|replacement',
    facts: [
      ...(['shippedAt', 'receivedAt', 'completedAt'] as const),
      ...(['trackingNumber', 'courier', 'recipient', 'recipientPhone', 'recipientAddress'] as const),
    ],
  },
  { words: '原|上次|关联|previous|original', facts: ['orderNumber', 'trackingNumber', 'paid'] },
];

export const LATIN_LABEL_PREFIXES: readonly string[] = 'your|the|this|amazon|ebay|temu|aliexpress|my'.split(
  '|',
);
