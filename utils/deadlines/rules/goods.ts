const ACCESSORY = '(?!.{0,4}(?:配件|支架|壳|殼|贴膜|保護|保护|罩|套|包|带|帶|遥控|遙控|清洁|清潔))';

const DURABLE_WORDS = `(?:电脑|電腦|笔记本|筆記本|电视|電視|冰箱|空调|空調|冷氣|洗衣机|洗衣機|汽车|汽車|摩托车|摩托車)${ACCESSORY}|\\b(?:laptop|television|fridge|refrigerator|washing machine)\\b`;

/** Durable goods the law names (电脑、电视、冰箱、空调、洗衣机、机动车); accessories are none. */
export const DURABLE = { fact: 'product', words: new RegExp(DURABLE_WORDS, 'i') } as const;

/** Goods of the 三包 catalogue a shopper meets: the durable ones, phones, cameras, watches, bicycles. */
export const GUARANTEED = {
  fact: 'product',
  words: new RegExp(
    `${DURABLE_WORDS}|(?:手机|手機|相机|相機|手表|手錶|自行车|自行車|电饭|電鍋|微波炉|微波爐|热水器|熱水器)${ACCESSORY}`,
    'i',
  ),
} as const;

/** Household appliances, which a marketplace's price protection counts longer. */
export const APPLIANCE = {
  fact: 'product',
  words: new RegExp(
    `(?:电视|電視|冰箱|空调|空調|冷氣|洗衣机|洗衣機|热水器|熱水器|油烟机|油煙機|洗碗机|洗碗機)${ACCESSORY}`,
  ),
} as const;

export const FRESH = { fact: 'product', words: /生鲜|生鮮|水果|海鲜|海鮮|鲜肉|鮮肉|蔬菜|鲜花|鮮花/ } as const;

/** Goods that are delivered as a code or a credit. */
export const VIRTUAL = {
  fact: 'product',
  words: /充值|儲值|话费|話費|点卡|點卡|卡密|兑换码|兌換碼|激活码|啟用碼|游戏币|遊戲幣/,
} as const;

/** Goods that never come back without a reason: made to order, perishable, digital, papers (消法 25). */
export const NEVER_RETURNED = {
  fact: 'product',
  words: new RegExp(
    `定制|訂製|定做|訂做|刻字|来图|來圖|软件|軟體|电子书|電子書|光盘|光碟|报纸|報紙|期刊|杂志|雜誌|${FRESH.words.source}|${VIRTUAL.words.source}`,
  ),
} as const;

/** Goods that do not come back where the buyer confirmed so when buying: opened, activated, or sold as flawed. */
export const RETURNED_UNLESS_CONFIRMED = {
  fact: 'product',
  words:
    /内衣|內衣|内裤|內褲|泳衣|袜|襪|食品|零食|面膜|口红|口紅|护肤|護膚|化妆|化妝|保健|手机|手機|电脑|電腦|平板|临期|臨期|瑕疵|尾货|尾貨/,
} as const;

/** What a shop says where it takes nothing back without a reason. */
export const NOT_PROMISED = { fact: 'sevenDayReturn', words: /不支持|不支援|不适用|不適用|不可/ } as const;
export const PROMISED = {
  fact: 'sevenDayReturn',
  words: /^(?!.*(?:不支持|不支援|不适用|不適用|不可)).*(?:7|七)/,
} as const;

/** A request that gives notice of a return, in the page's own words. */
export const RETURN = {
  fact: 'afterSaleType',
  words: /(?<!无需|無需|不用|不必|不|免)(?:退货|退貨)|withdraw|(?<!without |no )return|widerruf/i,
} as const;

/** The money is back, in the page's own words. */
export const REFUNDED = {
  fact: 'afterSaleStatus',
  words: /(?<!部分|未|待)(?:退款成功|退款完成|已退款)|\brefunded\b|refund (?:issued|complete)/i,
} as const;

export const BY_SURFACE_MAIL = { fact: 'courier', words: /平邮|平郵/ } as const;

export const FROM_ABROAD = {
  fact: 'courier',
  words: /国际|國際|\b(?:international|DHL|FedEx|UPS)\b/i,
} as const;

export const FOR_PICKUP = { fact: 'status', words: /自提|自取/ } as const;

export const NOT_SHIPPED = {
  fact: 'status',
  words: /待发货|待出貨|等待卖家发货|等待賣家出貨|买家已付款|買家已付款/,
} as const;

export const SHIPPED = {
  fact: 'status',
  words: /已发货|已出貨|待收货|待收貨|已签收|已簽收|交易成功|待评价|待評價/,
} as const;
