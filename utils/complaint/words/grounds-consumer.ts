import type { Text } from '../../i18n';

/** What each ground of consumer law says, in a clause of our own. */
export const consumerGrounds = {
  'honest-information': [
    '经营者提供的商品信息应当真实、全面，不得作虚假或者引人误解的宣传',
    '經營者提供的商品資訊應當真實、全面，不得作虛假或引人誤解的宣傳',
    'what a seller says about goods must be true and complete, without misleading claims',
  ],
  'quality-warranty': [
    '经营者应当保证商品在正常使用时具有应有的质量和性能',
    '經營者應當保證商品在正常使用時具有應有的品質和性能',
    'a seller warrants that goods have the quality and performance due in normal use',
  ],
  'as-shown': [
    '商品的实际质量应当与经营者以广告、说明等方式表明的相符',
    '商品的實際品質應當與經營者以廣告、說明等方式表明的相符',
    'goods must be of the quality that the seller’s advertising or description stated',
  ],
  'quality-return': [
    '商品不符合质量要求的，消费者可以依法退货，或者要求更换、修理，运输等必要费用由经营者承担',
    '商品不符合品質要求的，消費者可以依法退貨，或要求更換、修理，運送等必要費用由經營者負擔',
    'goods below the required quality may be returned, exchanged or repaired, and the seller bears the carriage',
  ],
  'no-reason-return': [
    '网络购物的消费者可以自收到商品之日起七日内退货（法定例外除外），经营者应当自收到退回商品之日起七日内返还价款',
    '網路購物的消費者可以自收到商品之日起七日內退貨（法定例外除外），經營者應當自收到退回商品之日起七日內返還價款',
    'goods bought online may, with statutory exceptions, be returned within seven days of receipt, and the price is due within seven days of the goods coming back',
  ],
  'unfair-terms': [
    '经营者不得以格式条款排除或者限制消费者权利，含有此类内容的条款无效',
    '經營者不得以定型化條款排除或限制消費者權利，含有此類內容的條款無效',
    'standard terms that exclude or limit consumer rights are void',
  ],
  'defect-claim': [
    '因商品缺陷受到损害的，可以向销售者要求赔偿，也可以向生产者要求赔偿',
    '因商品缺陷受到損害的，可以向銷售者要求賠償，也可以向生產者要求賠償',
    'harm from a defect may be claimed from the seller or from the producer',
  ],
  'platform-identity': [
    '平台不能提供销售者的真实名称、地址和有效联系方式的，消费者也可以向平台要求赔偿',
    '平台不能提供銷售者的真實名稱、地址和有效聯絡方式的，消費者也可以向平台要求賠償',
    'a platform that cannot give the seller’s true name, address and contact details may itself be claimed against',
  ],
  'false-advertising-claim': [
    '因虚假宣传受到损害的，消费者可以向经营者要求赔偿',
    '因虛假宣傳受到損害的，消費者可以向經營者要求賠償',
    'consumers harmed by false advertising may claim compensation from the seller',
  ],
  'seller-liability': [
    '商品存在缺陷、与说明不符或者数量不足等情形的，经营者应当承担民事责任',
    '商品有缺陷、與說明不符或數量不足等情形的，經營者應當承擔民事責任',
    'a seller is liable for goods that are defective, not as stated or short in number',
  ],
  'injury-damages': [
    '造成人身伤害的，应当赔偿医疗费等合理费用和因误工减少的收入',
    '造成人身傷害的，應當賠償醫療費等合理費用和因誤工減少的收入',
    'whoever causes injury pays medical and other reasonable costs and lost income',
  ],
  'property-damages': [
    '造成消费者财产损害的，应当承担修理、更换、退货、补足数量、退还货款或者赔偿损失等责任',
    '造成消費者財產損害的，應當承擔修理、更換、退貨、補足數量、退還貨款或賠償損失等責任',
    'a seller who causes loss must repair, exchange, take back, supply what is missing, refund or compensate',
  ],
  'fraud-damages': [
    '经营者有欺诈行为的，应当按照消费者的要求增加赔偿价款的三倍，不足五百元的为五百元',
    '經營者有欺詐行為的，應當依消費者的要求增加賠償價款的三倍，不足五百元的為五百元',
    'for fraud, a seller owes additional damages of three times the price, CNY 500 at the least',
  ],
  'keep-promises': [
    '经营者对商品的价格、售后服务等作出承诺的，应当履行',
    '經營者對商品的價格、售後服務等作出承諾的，應當履行',
    'a seller must keep what it promised on price, after-sale service and the like',
  ],
  'livestream-duties': [
    '通过网络直播提供商品的，应当依法履行消费者权益保护义务',
    '透過網路直播提供商品的，應當依法履行消費者權益保護義務',
    'those who sell by livestream owe consumers the duties the law sets',
  ],
  'return-scope': [
    '经营者不得擅自扩大不适用无理由退货的商品范围，未经消费者确认不得拒绝无理由退货',
    '經營者不得擅自擴大不適用無理由退貨的商品範圍，未經消費者確認不得拒絕無理由退貨',
    'a seller may not widen the exceptions to the right of return, nor refuse it where the consumer had not confirmed an exception',
  ],
  'complaint-handling': [
    '经营者应当建立便捷、高效的投诉处理机制，及时解决消费争议',
    '經營者應當建立便捷、高效的投訴處理機制，及時解決消費爭議',
    'a seller must handle complaints readily and settle disputes in good time',
  ],
  'fraud-by-fake': [
    '办法对以假充真、侵犯注册商标专用权等情形以及何种情形属于欺诈行为作了规定',
    '辦法對以假充真、侵犯註冊商標專用權等情形以及何種情形屬於欺詐行為作了規定',
    'the measures list fakes and infringing goods, and say when selling them is fraud',
  ],
  'fraud-by-advertising': [
    '办法对虚假或者引人误解的宣传的情形作了规定，并规定其属于欺诈行为',
    '辦法對虛假或引人誤解的宣傳的情形作了規定，並規定其屬於欺詐行為',
    'the measures list forms of false or misleading advertising and count them as fraud',
  ],
  'fraud-by-non-delivery': [
    '办法对骗取价款而不按约定提供商品的情形作了规定，并规定其属于欺诈行为',
    '辦法對騙取價款而不依約定提供商品的情形作了規定，並規定其屬於欺詐行為',
    'the measures count taking the price by deceit without delivering as agreed as fraud',
  ],
  'refusal-delay': [
    '不符合质量要求的，自消费者提出要求之日起超过十五日无正当理由不履行的，视为故意拖延或者无理拒绝',
    '不符合品質要求的，自消費者提出要求之日起超過十五日無正當理由不履行的，視為故意拖延或無理拒絕',
    'where goods fall short, more than fifteen days without a good reason after the demand count as deliberate delay or refusal',
  ],
  'return-delay': [
    '对适用无理由退货的商品，超过十五日未办理退货手续，或者收到退回商品超过十五日未返还价款的，视为故意拖延或者无理拒绝',
    '對適用無理由退貨的商品，超過十五日未辦理退貨手續，或收到退回商品超過十五日未返還價款的，視為故意拖延或無理拒絕',
    'for returnable goods, more than fifteen days without arranging the return or refunding the price count as deliberate delay or refusal',
  ],
  'prepaid-delay': [
    '以预收款方式经营的，自消费者提出合理退款要求之日起超过十五日未退款的，视为故意拖延或者无理拒绝',
    '以預收款方式經營的，自消費者提出合理退款要求之日起超過十五日未退款的，視為故意拖延或無理拒絕',
    'for prepaid goods, more than fifteen days without a refund after a reasonable demand count as deliberate delay or refusal',
  ],
  'terms-forbidden': [
    '经营者使用格式条款不得免除或者减轻自身责任、限制消费者权利，不得规定单方享有解释权',
    '經營者使用定型化條款不得免除或減輕自身責任、限制消費者權利，不得規定單方享有解釋權',
    'standard terms may not cut the seller’s liability or consumer rights, nor reserve the final interpretation',
  ],
} as const satisfies Record<string, Text>;
