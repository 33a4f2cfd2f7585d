import type { Text } from '../../i18n';

/** What each ground of other laws says, in a clause of our own. */
export const otherGrounds = {
  disclosure: [
    '经营者应当全面、真实、准确、及时地披露商品信息，不得以编造用户评价等方式误导消费者',
    '經營者應當全面、真實、準確、及時地揭露商品資訊，不得以編造使用者評價等方式誤導消費者',
    'sellers must disclose goods fully, truly and in time, and may not mislead by made-up reviews',
  ],
  'delivery-risk': [
    '经营者应当按照承诺或者约定的方式、时限交付商品，并承担运输中的风险和责任',
    '經營者應當依承諾或約定的方式、時限交付商品，並承擔運送中的風險和責任',
    'the seller must deliver in the way and time promised or agreed and bears the risk of carriage',
  ],
  reviews: [
    '平台不得删除消费者对商品或者服务的评价',
    '平台不得刪除消費者對商品或服務的評價',
    'a platform may not remove consumers’ reviews of goods or services',
  ],
  'platform-liability': [
    '平台知道或者应当知道平台内经营者侵害消费者合法权益而未采取必要措施的，依法承担连带责任',
    '平台知道或應當知道平台內經營者侵害消費者合法權益而未採取必要措施的，依法承擔連帶責任',
    'a platform that knows or should know of harm to consumers and takes no steps is jointly liable',
  ],
  'contract-made': [
    '用户提交订单成功的，合同成立；不得约定付款后合同不成立',
    '使用者送出訂單成功的，合約成立；不得約定付款後合約不成立',
    'a contract is made when the order goes through, and may not be denied after payment',
  ],
  'delivery-time': [
    '采用快递物流方式交付的，收货人签收时间为交付时间',
    '採用快遞物流方式交付的，收件人簽收時間為交付時間',
    'goods sent by courier are delivered when the recipient signs for them',
  ],
  'inspection-at-delivery': [
    '快递交付商品时应当提示收货人当面查验，交由他人代收应当经收货人同意',
    '快遞交付商品時應當提示收件人當面查驗，交由他人代收應當經收件人同意',
    'couriers must invite inspection on delivery and need the recipient’s consent to hand goods to others',
  ],
  'advance-compensation': [
    '消费者可以依照消费者权益保护法的有关规定要求平台承担先行赔偿责任',
    '消費者可以依消費者權益保護法的有關規定要求平台承擔先行賠償責任',
    'consumers may ask the platform to compensate first, as consumer law provides',
  ],
  'complaint-mechanism': [
    '经营者应当建立便捷、有效的投诉机制，及时受理并处理投诉',
    '經營者應當建立便捷、有效的投訴機制，及時受理並處理投訴',
    'sellers must keep an easy and working way to complain and deal with complaints in time',
  ],
  'platform-assistance': [
    '消费者与平台内经营者发生争议时，平台应当积极协助消费者维护合法权益',
    '消費者與平台內經營者發生爭議時，平台應當積極協助消費者維護合法權益',
    'in a dispute with a seller, the platform must actively help the consumer',
  ],
  'trade-records': [
    '处理争议时，经营者应当提供原始合同和交易记录',
    '處理爭議時，經營者應當提供原始合約和交易記錄',
    'in a dispute, the original contract and records of the trade must be produced',
  ],
  'standard-terms': [
    '提供格式条款的一方不合理地免除或者减轻己方责任、限制对方主要权利的，该条款无效',
    '提供定型化條款的一方不合理地免除或減輕己方責任、限制對方主要權利的，該條款無效',
    'a standard term that unreasonably cuts its user’s liability or the other side’s main rights is void',
  ],
  'end-contract': [
    '对方迟延履行主要债务经催告仍不履行，或者违约致使合同目的不能实现的，可以解除合同',
    '對方遲延履行主要債務經催告仍不履行，或違約致使合約目的不能實現的，可以解除合約',
    'a contract may be ended where the main duty stays unperformed after a reminder or its purpose is defeated',
  ],
  breach: [
    '履行合同义务不符合约定的，应当承担继续履行、采取补救措施或者赔偿损失等违约责任',
    '履行合約義務不符合約定的，應當承擔繼續履行、採取補救措施或賠償損失等違約責任',
    'whoever does not perform as agreed must perform, remedy or compensate',
  ],
  remedies: [
    '履行不符合约定的，受损害方可以合理选择请求修理、更换、退货、减少价款等',
    '履行不符合約定的，受損害方可以合理選擇請求修理、更換、退貨、減少價款等',
    'where performance falls short, the injured side may reasonably choose repair, exchange, return or a lower price',
  ],
  'agreed-quality': [
    '出卖人交付的商品应当符合约定或者说明的质量要求，不符合的应当承担违约责任',
    '出賣人交付的商品應當符合約定或說明的品質要求，不符合的應當承擔違約責任',
    'the seller must deliver the agreed or stated quality and is liable where it does not',
  ],
  'inspection-notice': [
    '买受人收货后应当及时检验，并在合理期限内将数量或者质量不符的情形通知出卖人',
    '買受人收貨後應當及時檢驗，並在合理期限內將數量或品質不符的情形通知出賣人',
    'the buyer inspects on receipt and tells the seller of shortfalls within a reasonable time',
  ],
  'product-liability': [
    '因产品缺陷造成损害的，可以向生产者请求赔偿，也可以向销售者请求赔偿',
    '因產品缺陷造成損害的，可以向生產者請求賠償，也可以向銷售者請求賠償',
    'harm from a defective product may be claimed from producer or seller',
  ],
  'no-fakes': [
    '销售者不得掺杂、掺假，不得以假充真、以次充好',
    '銷售者不得摻雜、摻假，不得以假充真、以次充好',
    'sellers may not adulterate goods or pass off fakes or inferior goods',
  ],
  'seller-repairs': [
    '产品不具备应有的使用性能而未说明，或者与说明不符的，销售者应当修理、更换、退货，造成损失的应当赔偿',
    '產品不具備應有的使用性能而未說明，或與說明不符的，銷售者應當修理、更換、退貨，造成損失的應當賠償',
    'for products that do not perform as they should or as stated, the seller repairs, exchanges or takes back, and compensates loss',
  ],
  'defect-damages': [
    '因产品存在缺陷造成人身、他人财产损害的，受害人可以向生产者要求赔偿，也可以向销售者要求赔偿',
    '因產品存在缺陷造成人身、他人財產損害的，受害人可以向生產者要求賠償，也可以向銷售者要求賠償',
    'harm from a defect to persons or to the property of others may be claimed from producer or seller',
  ],
  'misleading-price': [
    '经营者不得利用虚假或者使人误解的价格手段诱骗消费者进行交易',
    '經營者不得利用虛假或使人誤解的價格手段誘騙消費者進行交易',
    'sellers may not lure consumers with false or misleading prices',
  ],
  'price-comparison': [
    '标明的被比较价格应当真实准确，不得无合理理由在折价前临时显著提高标价',
    '標明的被比較價格應當真實準確，不得無合理理由在折價前臨時顯著提高標價',
    'prices given for comparison must be true, and may not be raised shortly before a discount without good reason',
  ],
  'price-promises': [
    '规定列明了不履行或者不完全履行价格承诺、以虚假折价销售等不得实施的行为',
    '規定列明了不履行或不完全履行價格承諾、以虛假折價銷售等不得實施的行為',
    'the provisions forbid breaking price promises, sham discounts and the like',
  ],
  'banned-food': [
    '禁止经营腐败变质、混有异物、超过保质期、无标签等不符合规定的食品',
    '禁止經營腐敗變質、混有異物、超過保存期限、無標籤等不符合規定的食品',
    'food that is spoiled, contaminated with foreign matter, expired or without a label may not be sold',
  ],
  'food-label': [
    '预包装食品应当有标签，并标明生产日期、保质期等事项',
    '預包裝食品應當有標籤，並標明生產日期、保存期限等事項',
    'packaged food must carry a label with its date of production, shelf life and other particulars',
  ],
  'food-first-asked': [
    '接到消费者赔偿要求的生产经营者应当实行首负责任制，先行赔付，不得推诿',
    '接到消費者賠償要求的生產經營者應當實行首負責任制，先行賠付，不得推諉',
    'whichever of producer and seller is asked first must pay first and may not pass the claim on',
  ],
  'food-tenfold': [
    '经营明知是不符合食品安全标准的食品的，消费者还可以要求支付价款十倍的赔偿金，不足一千元的为一千元',
    '經營明知是不符合食品安全標準的食品的，消費者還可以要求支付價款十倍的賠償金，不足一千元的為一千元',
    'for food knowingly sold below the safety standard, consumers may claim ten times the price, CNY 1000 at the least',
  ],
  'agreed-address': [
    '快件应当投递到约定的收件地址、收件人或者其指定的代收人，收件人有权当面验收',
    '快件應當投遞到約定的收件地址、收件人或其指定的代收人，收件人有權當面驗收',
    'parcels go to the agreed address, the recipient or the person named by the recipient, who may inspect them',
  ],
  'parcel-damages': [
    '快件延误、丢失、损毁或者内件短少的，依保价规则或者民事法律确定赔偿责任',
    '快件延誤、遺失、損毀或內件短少的，依保價規則或民事法律確定賠償責任',
    'delay, loss, damage or shortage of a parcel is compensated by its declared value or by civil law',
  ],
  'courier-complaint': [
    '快递企业应当自接到投诉之日起七日内予以处理并告知用户',
    '快遞企業應當自接到投訴之日起七日內予以處理並告知使用者',
    'a courier must deal with a complaint and tell the user within seven days',
  ],
  'no-drop-off': [
    '未经用户同意，不得代为确认收到快件，不得擅自将快件投递到智能快件箱、快递服务站等处',
    '未經使用者同意，不得代為確認收到快件，不得擅自將快件投遞到智慧快件箱、快遞服務站等處',
    'without the user’s consent a courier may not confirm receipt or leave a parcel in a locker or service point',
  ],
  'terms-void': [
    '“签收即视为认可质量”、单方享有最终解释权等格式条款，人民法院应当认定无效',
    '「簽收即視為認可品質」、單方享有最終解釋權等定型化條款，人民法院應當認定無效',
    'terms such as “signing for goods accepts their quality” or a sole right of final interpretation are void',
  ],
  'opened-to-check': [
    '消费者因检查商品的必要拆封且不影响商品完好的，经营者不得以已拆封为由拒绝无理由退货，法律另有规定的除外',
    '消費者因檢查商品的必要拆封且不影響商品完好的，經營者不得以已拆封為由拒絕無理由退貨，法律另有規定的除外',
    'opening goods to check them, without harm to them, does not by itself end the right of return',
  ],
  'livestream-seller': [
    '直播间工作人员虚假宣传造成损害的由经营者赔偿，运营者未标明实际销售者的承担销售者责任',
    '直播間工作人員虛假宣傳造成損害的由經營者賠償，營運者未標明實際銷售者的承擔銷售者責任',
    'the seller answers for false claims by livestream staff, and a host who does not name the true seller answers as one',
  ],
  'livestream-platform': [
    '直播营销平台在自营、不能提供直播间运营者真实信息等情形下承担相应责任',
    '直播營銷平台在自營、不能提供直播間營運者真實資訊等情形下承擔相應責任',
    'a livestream platform is liable where it sells itself or cannot identify the host, and in similar cases',
  ],
  'listed-goods': [
    '列入目录的商品自售出之日起七日内发生性能故障的可以退货、换货或者修理，十五日内的可以换货或者修理，有效期内修理两次仍不能正常使用的可以换货或者依规定退货',
    '列入目錄的商品自售出之日起七日內發生性能故障的可以退貨、換貨或修理，十五日內的可以換貨或修理，有效期內修理兩次仍不能正常使用的可以換貨或依規定退貨',
    'listed goods that fail within seven days of sale may be returned, exchanged or repaired, within fifteen days exchanged or repaired, and exchanged or returned after two repairs in vain',
  ],
  'human-decision': [
    '平台仅由系统自动作出的决定，消费者可以要求人工复核',
    '平台僅由系統自動作出的決定，消費者可以要求人工複核',
    'a decision that a platform took by machine alone may be put before a person',
  ],
  'human-service': [
    '客户服务的推荐性标准',
    '客戶服務的推薦性標準',
    'a recommended standard for customer service',
  ],
} as const satisfies Record<string, Text>;
