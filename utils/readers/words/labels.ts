import type { FactName } from '../../facts';

/**
 * A label as pages write it, and the fact that stands behind it. `fact: null` marks labels of things that are easily
 * taken for a fact and are none: what follows them is never read as one.
 * `rank` 1 is asked first; a later rank speaks only where no earlier one was found on the order.
 * `kind: 'status'` marks words that are a status by themselves and a label only with a time right at them; `'step'` those of a
 * progress bar.
 * Words are compared in lower case and simplified characters, so each stands here once.
 */
export interface Label {
  fact: FactName | null;
  rank?: number;
  kind?: 'status' | 'step';
  /** Parted by `|`. */
  words: string;
}

export const LABELS: readonly Label[] = [
  {
    fact: 'orderNumber',
    words:
      '订单编号|订单号|订单号码|订单编码|订单id|订购编号|购物单号|订单序号|order number|order no.|' +
      'order no|order num|order id|order-id|order #|order#|order nr.|order reference|order ref|' +
      'order code|주문번호|주문 번호|주문 id|注文番号|注文id|ご注文番号|bestellnummer|bestellnr.|' +
      'bestell-nr.|auftragsnummer|bestellung nr.|bestellung #|nº de pedido|n.º de pedido|n° de pedido|' +
      'número de pedido|pedido n.º|pedido nº|n° de commande|nº de commande|numéro de commande|' +
      "n° de la commande|commande n°|commande nº|numero ordine|numero dell'ordine|numero d’ordine|" +
      'n. ordine|ordine n.|ordine n°|bestelnummer',
  },
  {
    fact: null,
    words:
      '支付宝交易号|支付宝交易订单号|支付宝订单号|微信支付单号|微信订单号|交易号|交易编号|交易单号|' +
      '交易流水号|支付流水号|流水号|支付单号|付款单号|商户单号|商户订单号|商家订单号|商户号|支付编号|' +
      '支付订单号|支付交易号|外部订单号|第三方订单号|供应商订单号|采购单号|入库单号|原订单号|原订单编号|' +
      '关联订单号|关联订单编号|父订单号|父订单编号|主订单号|子订单号|子订单编号|换货订单号|补发订单号|' +
      '赠品订单号|发票号|发票号码|发票代码|税号|身份证号|会员号|用户id|工单号|工单编号|投诉单号|投诉编号|' +
      '举报编号|取件码|取货码|提货码|核销码|验证码|券码|商品编号|商品编码|商品id|货号|款号|型号|店铺id|' +
      '店铺编号|出库单号|批次号|退货单号|退货运单号|退货快递单号|退货物流单号|寄回单号|换货单号|' +
      '换货运单号|补发单号|补发运单号|保单号|消息id|快照编号|合同编号|银行卡号|卡号|' +
      'original order number|original order|replacement order|transaction id|transaction number|' +
      'transaction no.|payment id|payment reference|invoice number|invoice no.|invoice #|invoice|' +
      'item number|item id|item #|product id|reference number|member id|customer number|customer id|' +
      'vat number|vat id|seller id|coupon code|return tracking number|confirmation code|' +
      'purchase order number|po number|merchant order id|claim number',
  },

  {
    fact: 'orderedAt',
    words: '下单时间|下单日期|订购时间|订购日期|订单日期|订单时间|订单成立时间|订单成立日期',
  },
  {
    fact: 'orderedAt',
    rank: 2,
    words: '创建时间|订单创建时间|拍下时间|购买时间|购买日期|提交订单时间|订单提交时间',
  },
  { fact: 'orderedAt', rank: 3, words: '成团时间|拼单时间|拼团时间' },
  {
    fact: 'orderedAt',
    words:
      'order placed on|order placed|order date|order time|order created|ordered on|date ordered|' +
      'placed on|order placed:|date placed|time placed|purchase date|purchased on|date of order|order made on|' +
      'bestelldatum|bestellt am|bestellung vom|bestellung aufgegeben|bestellung aufgegeben am|commande effectuée le|' +
      'commandé le|date de commande|pedido realizado|pedido realizado el|fecha del pedido|' +
      'fecha de pedido|data ordine|ordine effettuato il|注文日|注文日时|购入日时|주문일|주문일시|' +
      '주문 날짜|주문일자',
  },
  { fact: 'orderedAt', rank: 4, words: 'ordered|placed|purchased' },
  {
    fact: 'orderedAt',
    rank: 4,
    kind: 'step',
    words: '提交订单|拍下商品|买家下单|下单成功|订单提交|已下单|买家拍下',
  },

  {
    fact: 'paidAt',
    words:
      '付款时间|支付时间|支付完成时间|付款完成时间|支付成功时间|付款日期|支付日期|买家付款时间|paid on|' +
      'payment date|payment time|date paid|payment made on|paid at|time paid|bezahlt am|payé le|结済日|' +
      '支払日|결제일|결제일시',
  },
  { fact: 'paidAt', rank: 3, words: 'paid' },
  {
    fact: 'paidAt',
    rank: 4,
    kind: 'step',
    words: '付款成功|支付成功|买家付款|付款到支付宝|已付款|买家已付款',
  },

  {
    fact: 'shippedAt',
    words:
      '发货时间|发货日期|出货时间|出货日期|出库时间|寄出时间|寄件时间|卖家发货时间|商家发货时间|' +
      'shipped on|dispatched on|ship date|date shipped|dispatch date|shipping date|shipped at|' +
      'date dispatched|versandt am|expédié le|enviado el|発送日|발송일',
  },
  {
    fact: 'shippedAt',
    rank: 3,
    kind: 'status',
    words: '已发货|卖家已发货|商家已发货|已出货|shipped|dispatched',
  },
  { fact: 'shippedAt', rank: 4, kind: 'step', words: '卖家发货|商家发货|商品出库|商品发货' },

  {
    fact: 'receivedAt',
    words:
      '签收时间|签收日期|收货时间|收货日期|妥投时间|送达时间|送达日期|包裹签收时间|delivered on|' +
      'date delivered|received on|signed on|delivered at|delivery completed on|zugestellt am|livré le|' +
      'entregado el|consegnato il|配达完了日|배송완료일',
  },
  {
    fact: 'receivedAt',
    rank: 3,
    kind: 'status',
    words:
      '已签收|已妥投|快件已签收|包裹已签收|delivered|zugestellt|livré|entregado|配达完了|배송완료|' +
      '배송 완료',
  },

  {
    fact: 'completedAt',
    words:
      '成交时间|完成时间|交易完成时间|交易成功时间|订单完成时间|确认收货时间|订单成交时间|交易时间|' +
      'completed on|order completed|completion date|date completed|order completed on|completed time',
  },
  {
    fact: 'completedAt',
    rank: 3,
    kind: 'status',
    words: '交易成功|交易完成|订单完成|已完成|completed',
  },
  { fact: 'completedAt', rank: 4, kind: 'step', words: '确认收货|买家确认收货' },

  {
    fact: 'appliedAt',
    words:
      '申请时间|售后申请时间|退款申请时间|申请日期|申请售后时间|发起时间|申请退款时间|requested on|' +
      'return requested on|return requested|refund requested on|request date|return started on',
  },
  {
    fact: null,
    words:
      '退款时间|退款成功时间|退款完成时间|评价时间|关闭时间|取消时间|打印时间|查询时间|开票时间|接单时间|' +
      '揽收时间|派送时间|更新时间|自动确认时间|发布时间|回复时间|定金支付时间|尾款支付时间|预售时间|' +
      '活动时间|退货签收时间|退货发货时间|商家签收时间|卖家签收时间|审核时间|处理时间|介入时间|驳回时间|' +
      '拒绝时间|同意时间|refunded on|cancelled on|canceled on|return by|last updated|updated on|' +
      'return window closed on|return eligible through|return window closes on|returned on|' +
      'refund issued on',
  },

  {
    fact: 'paid',
    words: '实付款|实付金额|实付总额|实际付款|实际支付|实付|已付金额|付款金额|支付金额|实付合计',
  },
  {
    fact: 'paid',
    words:
      'amount paid|total paid|you paid|paid amount|payment amount|total payment|実支払额|お支払い金额|お支払金额|お支払い総额|支払い金额|결제금액|' +
      '총 결제금액',
  },
  {
    fact: 'paid',
    rank: 2,
    words: '应付总额|应付金额|应付款|应付款额|应付|需付款|待付金额|待支付金额|实付应付|付款总额|结账总金额',
  },
  {
    fact: 'paid',
    rank: 2,
    words:
      'grand total|amount due|total due|gesamtsumme|gesamtbetrag|montant total|montant total ttc|importe total|ご请求额|' +
      '総计',
  },
  {
    fact: 'paid',
    rank: 3,
    words:
      '订单金额|订单总额|订单总价|订单总金额|订单总计|订单合计|订单实付|订单价格|交易金额|交易总额|' +
      'order total|order amount|total amount|total price|total cost|total for this order|注文合计|' +
      '주문금액|총 주문금액',
  },
  {
    fact: 'paid',
    rank: 4,
    words: '合计金额|合计|总计|总额|总价|总金额|共计|total|summe|gesamt|totale|合计|총액|합계',
  },
  {
    fact: 'refundAmount',
    words: '退款金额|申请金额|退款总额|应退金额|实退金额|申请退款金额|退款总金额|实退款|退款总计',
  },
  {
    fact: 'refundAmount',
    words: 'refund amount|refund total|total refund|amount refunded|refund requested amount|estimated refund',
  },
  {
    fact: 'freight',
    words: '运费|含运费|配送费|快递费|邮费|商品运费|含邮费|快递费用|运费总额|运费金额',
  },
  {
    fact: 'freight',
    words:
      'shipping & handling|shipping and handling|postage & packing|shipping fee|delivery fee|' +
      'shipping cost|shipping|postage|delivery',
  },
  {
    fact: 'discount',
    words: '优惠金额|总优惠|优惠合计|共优惠|共减|已优惠|优惠总额|total savings|total discount',
  },
  {
    fact: 'discount',
    rank: 2,
    words:
      '优惠|店铺优惠|平台优惠|优惠券|店铺优惠券|平台优惠券|折扣|满减|立减|discount|item(s) discount|coupon|' +
      'promotion applied',
  },
  { fact: 'deposit', words: '定金|订金|deposit' },
  { fact: 'unitPrice', words: '商品单价|单价|unit price|price each|item price' },
  {
    fact: 'unitPrice',
    rank: 2,
    words: '价格|售价|现价|促销价|淘宝价|天猫价|京东价|拼单价|成交价|价钱|price',
  },
  {
    fact: null,
    words:
      '尾款|原价|商品总价|商品总额|商品金额|商品合计|商品小计|小计|市场价|划线价|券后|券后价|到手价|' +
      '预估到手|预估到手价|吊牌价|专柜价|参考价|活动价|秒杀价|税费|进口税|关税|返现|积分|红包|已省|共省|' +
      '赔付金额|赔偿金额|保证金|余额|礼品卡|补差金额|服务费|手续费|运费险|保险费|包装费|打包费|店铺券|' +
      '平台券|京豆|淘金币|加价|已退款|item(s) subtotal|item(s) total|items subtotal|item subtotal|subtotal|sub-total|' +
      'total before tax|total savings:|estimated tax|estimated tax to be collected|tax|vat|sales tax|' +
      'import fees|import fees deposit|gift card|list price|was|you save|you saved|rrp|typical price|' +
      'store credit|tip|rewards|import charges|insurance',
  },

  {
    fact: 'shop',
    words:
      '店铺名称|店铺名|店铺|商家名称|商家|卖家昵称|卖家名称|卖家|商店名称|商店|卖场名称|卖场|销售商|店名',
  },
  {
    fact: 'shop',
    words:
      'sold by|sold and shipped by|ships from and sold by|dispatched from and sold by|seller name|seller|' +
      'store name|store|shop|shop name|merchant name|merchant|vendor|verkäufer|verkauf durch|vendu par|' +
      'vendido por|venduto da|vendeur|vendedor|venditore|販売|販売者|出品者|판매자|판매자명',
  },
  {
    fact: 'product',
    words:
      '商品名称|商品标题|宝贝名称|宝贝标题|品名|商品名|product name|item title|item name|product title|' +
      '商品明细',
  },
  { fact: 'product', rank: 2, words: '商品|宝贝|product|item' },
  {
    fact: 'quantity',
    words: '购买数量|商品数量|数量|件数|quantity|qty|qty.|menge|anzahl|quantité|cantidad|quantità|个数|수량',
  },

  { fact: 'status', words: '订单状态|交易状态|order status|bestellstatus' },
  { fact: 'status', rank: 2, words: '状态|status' },

  {
    fact: 'trackingNumber',
    words:
      '快递单号|运单号|运单号码|物流单号|货运单号|物流编号|运单编号|快递编号|快递号|包裹单号|物流运单号|' +
      '面单号|宅配单号|配送编号|包裹查询号码|托运单号|寄件编号|货件编号|包裹编号|物流追踪号|追踪编号|' +
      '追踪号码|配送单号|货运编号|tracking number|tracking no.|tracking no|tracking id|tracking #|' +
      'tracking code|tracking|waybill number|waybill no.|waybill|awb|consignment number|sendungsnummer|' +
      'numéro de suivi|número de seguimiento|numero di tracking|追迹番号|お问い合わせ番号|' +
      'お问い合わせ伝票番号|お荷物伝票番号|送り状番号|伝票番号|운송장번호|운송장 번호|송장번호',
  },
  {
    fact: 'courier',
    words:
      '快递公司|物流公司|承运人|承运商|承运公司|配送公司|物流商|快递公司名称|货运公司|宅配公司|物流业者|' +
      '国内承运人|承运方',
  },
  {
    fact: 'courier',
    words:
      'carrier|courier|shipping carrier|shipping company|delivery company|shipped with|shipped via|' +
      'delivery by|versand durch|transporteur|配送业者|택배사',
  },

  {
    fact: 'recipient',
    words:
      '收货人|收件人|收货人姓名|收件人姓名|收货姓名|收件者|领取人|recipient|receiver|consignee|' +
      'recipient name',
  },
  {
    fact: 'recipient',
    rank: 2,
    words:
      'ship to|deliver to|dispatch to|delivered to|liefern an|livraison à|envoyer à|enviar a|spedire a|お届け先|받는 사람|받는분|수령인',
  },
  {
    fact: 'recipientPhone',
    words: '收货电话|收件电话|收货人电话|收件人电话|收货手机|收货人手机|收件人手机|recipient phone',
  },
  {
    fact: 'recipientPhone',
    rank: 2,
    words:
      '手机号码|手机号|联系电话|电话|手机|联系方式|电话号码|phone number|phone|mobile|mobile number|tel|' +
      'telephone|contact number',
  },
  {
    fact: 'recipientAddress',
    words:
      '收货地址|收件地址|配送地址|收货信息|收货人信息|收件信息|收件人信息|送货地址|寄送地址|送达地址|' +
      '收货人地址|收件人地址|shipping address|delivery address|ship-to address|recipient address|' +
      'lieferadresse|versandadresse|adresse de livraison|dirección de envío|dirección de entrega|' +
      'indirizzo di spedizione|お届け先住所|배송지|배송 주소',
  },
  { fact: 'recipientAddress', rank: 2, words: '详细地址|地址|address' },
  {
    fact: null,
    words:
      '退货地址|退货收件人|退货信息|寄回地址|商家地址|店铺地址|发货地址|发货地|账单地址|商家收货地址|' +
      '卖家收货地址|退货收货人|发件人|寄件人|客服电话|商家电话|卖家电话|快递电话|快递员电话|官方电话|' +
      '客服热线|服务热线|订单备注|买家留言|备注|发票抬头|发票类型|发票内容|规格|颜色分类|颜色|尺码|款式|' +
      '服务|配送方式|配送时间|送货时间|买家|买家昵称|return address|billing address|return to|sender|' +
      'size|color|colour|style|condition|buyer|note|customer service|payment|payment information|payment info|' +
      'shipping method|delivery method|contact information|contact info|billing information',
  },

  {
    fact: 'afterSaleNumber',
    words:
      '退款编号|售后编号|售后单号|售后单编号|退货编号|退款单号|服务单号|维权编号|售后服务单号|退换货编号|' +
      '售后申请编号|申请单号|纠纷编号',
  },
  {
    fact: 'afterSaleNumber',
    words:
      'return id|return number|refund id|refund number|case id|case number|request id|rma number|rma|' +
      'dispute id|return request id',
  },
  {
    fact: 'afterSaleType',
    words:
      '售后类型|服务类型|退款类型|申请类型|售后方式|申请售后类型|退换类型|request type|return type|' +
      'refund type',
  },
  {
    fact: 'afterSaleStatus',
    words:
      '售后状态|退款状态|退货状态|服务单状态|处理状态|售后进度|refund status|return status|case status|' +
      'request status',
  },
  {
    fact: 'refusalReason',
    words:
      '拒绝原因|驳回原因|商家拒绝原因|卖家拒绝原因|拒绝理由|驳回理由|拒绝退款原因|拒绝说明|商家驳回原因|' +
      '审核不通过原因',
  },
  {
    fact: 'refusalReason',
    words: 'reason for refusal|decline reason|reason for declining|rejection reason|refusal reason',
  },
  {
    fact: 'promisedDelivery',
    words:
      '预计送达|预计送达时间|预计发货时间|预计到达时间|预计到货时间|承诺发货时间|最晚发货时间|发货时效|' +
      '承诺送达时间|预计收货时间',
  },
  {
    fact: 'promisedDelivery',
    words:
      'estimated delivery|estimated delivery date|expected delivery|expected by|arriving|arrives|' +
      'get it by|est. delivery|delivery estimate',
  },
  {
    fact: 'paymentMethod',
    words:
      '支付方式|付款方式|支付渠道|付款渠道|支付类型|payment method|payment type|paid with|paid by|' +
      'zahlungsart|mode de paiement|método de pago',
  },
  {
    fact: 'operator',
    words:
      '经营者名称|经营者|企业名称|公司名称|主体名称|经营主体|商家主体|经营者姓名|business name|' +
      'company name|legal name|trade name',
  },
  {
    fact: 'licenceNumber',
    words:
      '统一社会信用代码|社会信用代码|营业执照注册号|营业执照号|营业执照号码|注册号|工商注册号|企业注册号|' +
      '证照编号|business registration number|registration number|company registration number|' +
      'trade register number',
  },
];
