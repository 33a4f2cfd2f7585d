/** How an order can stand, as pages say it. A text counts only when it is one of these, alone or with a time or a remark. */
export const ORDER_STATUSES: readonly string[] = (
  '待付款|等待买家付款|等待付款|待支付|待分享|待成团|拼团中|拼单中|待发货|等待卖家发货|等待商家发货|' +
  '待卖家发货|买家已付款|买家已付款,等待卖家发货|已付款|待出库|正在出库|商品出库|等待出库|备货中|已接单|' +
  '已发货|卖家已发货|商家已发货|已出货|部分发货|卖家已发货,等待买家确认收货|已揽收|运输中|派送中|配送中|' +
  '待取件|待收货|等待买家确认收货|等待确认收货|等待收货|等待自提|待自提|待使用|待消费|等待见面交易|' +
  '已签收|已收货|已确认收货|待评价|等待评价|双方已评|交易成功|交易完成|订单完成|已完成|已取消|订单已取消|' +
  '订单取消|交易关闭|交易已关闭|订单关闭|订单已关闭|交易取消|已关闭|已拒收|拒收|未发货,退款成功|' +
  '已退款,交易关闭|处理中|待寄件|充值成功|出票成功|预售中|待付尾款|等待付尾款|定金已付|配送完成|已送达|' +
  '已妥投|待确认收货|尚未付款|尚未出货|配达完了|awaiting payment|payment pending|unpaid|paid|processing|' +
  'preparing|preparing for shipment|preparing for dispatch|not yet shipped|not yet dispatched|to ship|' +
  'to receive|awaiting shipment|awaiting delivery|ready to ship|order received|order placed|ordered|' +
  'shipped|dispatched|in transit|on the way|on its way|out for delivery|delivered|delivered today|' +
  'delivery attempted|completed|finished|cancelled|canceled|order cancelled|order canceled|closed|' +
  'order completed|order closed|your order has been delivered|your package was delivered|' +
  'payment confirmed|awaiting confirmation|running late|delayed|lost|undeliverable|zugestellt|versandt|' +
  'storniert|livré|expédié|annulé|entregado|enviado|cancelado|consegnato|spedito|배송완료|배송중|' +
  '배송 완료|배송 중|결제완료|취소됨|発送済み|お届け済み|配达済み|配达完了|キャンセル済み'
).split('|');

/** How an after-sale case can stand. */
export const AFTER_SALE_STATUSES: readonly string[] = (
  '退款中|退款成功|退款完成|已退款|退款关闭|退款失败|部分退款|部分退款成功|退货退款中|退货退款成功|' +
  '退货中|退货成功|换货中|换货成功|售后中|售后处理中|售后完成|售后成功|售后关闭|售后已关闭|售后已取消|' +
  '售后已撤销|维权中|平台介入|平台介入中|平台处理中|客服介入中|小二介入中|请退货|等待商家处理|' +
  '等待卖家处理|待商家处理|待卖家处理|请等待商家处理|等待商家收货|待商家收货|等待卖家收货|待买家退货|' +
  '等待买家退货|待寄回|商家已拒绝|商家拒绝|商家拒绝退款|商家已拒绝退款|卖家拒绝退款|卖家已拒绝|已驳回|' +
  '商家已驳回|审核中|待审核|审核通过|审核不通过|商家已同意|卖家已同意|商家已同意退款|待举证|已撤销|' +
  '退款申请中|退款处理中|等待平台处理|退款已关闭|退款已取消|退款已撤销|退货退款|仅退款|refunded|' +
  'partially refunded|refund issued|refund pending|refund in progress|refund processing|refund completed|' +
  'refund declined|refund rejected|return started|return requested|return in progress|return in transit|' +
  'return received|return complete|return completed|returned|return closed|return declined|' +
  'return approved|return accepted|return rejected|waiting for seller|waiting for seller response|' +
  'case closed|case open|in dispute|replacement ordered|erstattet|remboursé|reembolsado'
).split('|');

/** Words that stand beside statuses in a row of tabs or a menu. */
export const TAB_WORDS: readonly string[] = (
  '全部|全部订单|所有订单|评价|退款/售后|退款售后|售后|退换/售后|退换货|退款|待写评价|我的订单|' +
  '订单回收站|回收站|商品收藏|待寄出|全部状态|三个月内订单|近三个月订单|售后/退款|退款/退货|待处理|' +
  '待退款|待退货|我买到的|购物车|常购商品|不成立|all|all orders|orders|buy again|returns|' +
  'returns & refunds|refunds|to pay|to review|reviews|cancelled orders|not yet shipped|to return|' +
  'digital orders'
).split('|');

/** Words of a progress bar that are no status. */
export const STEP_WORDS: readonly string[] = (
  '提交订单|拍下商品|买家下单|下单成功|下单|付款|支付|付款成功|支付成功|买家付款|付款到支付宝|卖家发货|' +
  '商家发货|发货|出库|收货|完成|确认收货|买家确认收货|双方互评|互评|评价完成|买家评价|商家处理|卖家处理|' +
  '买家退货|商家退款|买家申请|买家申请退款|买家申请售后|提交申请|寄回商品|卖家退款|申请售后|申请退款|平台审核|退款完成|order confirmed|payment|delivery|arrived|review|' +
  'confirmed'
).split('|');
