import type {
  Actor,
  Basis,
  Confidence,
  DeadlineNote,
  DeadlineState,
  UnknownReason,
} from '../deadlines/types';
import type { Text } from './translator';

/** Who must act. */
export const actorTexts = {
  buyer: ['您', '您', 'You'],
  merchant: ['商家', '商家', 'The seller'],
  platform: ['平台', '平台', 'The platform'],
  courier: ['快递企业', '快遞業者', 'The courier'],
  regulator: ['市场监管部门', '市場監管部門', 'The regulator'],
  court: ['法院', '法院', 'The court'],
  bank: ['支付机构或发卡行', '支付機構或發卡行', 'The card issuer or payment firm'],
} as const satisfies Record<Actor, Text>;

/** States; the other side's have words of their own where "over" would accuse somebody. */
export const stateTexts = {
  'not-started': ['未开始', '未開始', 'Not started'],
  running: ['进行中', '進行中', 'Running'],
  'due-soon': ['即将到期', '即將到期', 'Due soon'],
  'due-today': ['今天到期', '今天到期', 'Due today'],
  grace: ['可主张顺延', '可主張順延', 'Grace, arguable'],
  passed: ['已过期', '已過期', 'Over'],
  met: ['已办妥', '已辦妥', 'Done in time'],
  void: ['不适用', '不適用', 'Does not apply'],
  unknown: ['待补日期', '待補日期', 'Date needed'],
  'other-grace': ['可能顺延，暂不算逾期', '可能順延，暫不算逾期', 'May be extended, not overdue yet'],
  'other-passed': ['对方已逾期', '對方已逾期', 'Overdue'],
} as const satisfies Record<DeadlineState | 'other-grace' | 'other-passed', Text>;

/** How far a rule can be trusted. */
export const confidenceTexts = {
  high: ['高', '高', 'high'],
  medium: ['中', '中', 'medium'],
  low: ['低，请以平台页面为准', '低，請以平台頁面為準', 'low: trust the platform’s own page first'],
} as const satisfies Record<Confidence, Text>;

/** Where the ends come from when not from a rule. */
export const basisTexts = {
  page: ['页面上的倒计时：{words}', '頁面上的倒數計時：{words}', 'Countdown on the page: {words}'],
  person: ['本人填写的日期', '本人填寫的日期', 'A date entered by hand'],
} as const satisfies Record<Basis, Text>;

/** Why a clock cannot be computed, and what to do. */
export const reasonTexts = {
  missing: [
    '缺少起算日期，请补上。',
    '缺少起算日期，請補上。',
    'The date that starts it is missing: fill it in.',
  ],
  malformed: [
    '起算日期无法识别，请改成“2026-09-24”这样的日期。',
    '起算日期無法辨識，請改成「2026-09-24」這樣的日期。',
    'The date that starts it cannot be read: enter it like 2026-09-24.',
  ],
  implausible: [
    '起算日期不合常理，请核对后改正。',
    '起算日期不合常理，請核對後改正。',
    'The date that starts it cannot be right: check and correct it.',
  ],
  'out-of-order': [
    '起算日期早于下单或发货时间，请核对后改正。',
    '起算日期早於下單或出貨時間，請核對後改正。',
    'The date that starts it lies before the order or the shipping: check and correct it.',
  ],
  'in-notice': [
    '截止日期写在通知书里：打开通知书，把上面的日期填为这个期限的截止时间。',
    '截止日期寫在通知書裡：打開通知書，把上面的日期填為這個期限的截止時間。',
    'The end is written in the notice you received: open it and enter that date as the end of this deadline.',
  ],
} as const satisfies Record<UnknownReason, Text>;

/** Where to find a date that is missing. */
export const whereTexts = {
  orderedAt: [
    '缺少下单时间：打开订单详情，找“下单时间”或“创建时间”，保存该页面或手动填写。',
    '缺少下單時間：打開訂單詳情，找「下單時間」或「建立時間」，儲存該頁面或手動填寫。',
    'The order time is missing: open the order’s details, look for “Order placed”, and keep that page or type it.',
  ],
  paidAt: [
    '缺少付款时间：打开订单详情或支付账单，找“付款时间”，保存该页面或手动填写。',
    '缺少付款時間：打開訂單詳情或支付帳單，找「付款時間」，儲存該頁面或手動填寫。',
    'The payment time is missing: open the order’s details or the payment record, and keep that page or type it.',
  ],
  shippedAt: [
    '缺少发货时间：打开订单详情或物流详情，找“发货时间”或“已揽收”，保存该页面或手动填写。',
    '缺少出貨時間：打開訂單詳情或物流詳情，找「出貨時間」或「已攬收」，儲存該頁面或手動填寫。',
    'The shipping time is missing: open the order’s or the parcel’s details, look for “Shipped”, and keep that page or type it.',
  ],
  receivedAt: [
    '缺少签收时间：打开物流详情，找“已签收”那一行，保存该页面或手动填写；还没收到就不用填。',
    '缺少簽收時間：打開物流詳情，找「已簽收」那一行，儲存該頁面或手動填寫；還沒收到就不用填。',
    'The delivery time is missing: open the parcel’s details, look for “Delivered”, and keep that page or type it. Leave it empty while nothing has come.',
  ],
  completedAt: [
    '缺少成交时间：打开订单详情，找“成交时间”或“交易成功”，保存该页面或手动填写。',
    '缺少成交時間：打開訂單詳情，找「成交時間」或「交易成功」，儲存該頁面或手動填寫。',
    'The completion time is missing: open the order’s details, look for “Completed”, and keep that page or type it.',
  ],
  appliedAt: [
    '缺少申请售后的时间：打开售后或退款详情，找“申请时间”，保存该页面或手动填写。',
    '缺少申請售後的時間：打開售後或退款詳情，找「申請時間」，儲存該頁面或手動填寫。',
    'The time of your request is missing: open the return or refund’s details, look for “Requested”, and keep that page or type it.',
  ],
} as const satisfies Record<string, Text>;

/** What one should know about the ends. */
export const noteTexts = {
  'date-only': [
    '只知道日期、不知道几点，按最早的截止时间提醒。补上时间会更准。',
    '只知道日期、不知道幾點，依最早的截止時間提醒。補上時間會更準。',
    'Only the date is known, so the earliest possible end is used. Add the time to make it exact.',
  ],
  'double-hour': [
    '起算时间正好在夏令时结束、同一钟点出现两次的一小时里：稳妥截止按第一次算，法定截止按第二次算。',
    '起算時間正好在夏令時間結束、同一鐘點出現兩次的一小時裡：穩妥截止按第一次算，法定截止按第二次算。',
    'It began in the hour that clocks show twice when summer time ends: the safe end counts from the first, the legal end from the second.',
  ],
  'disputed-start': [
    '几份证据写的起算时间不一样，先按对您最稳妥的一个计算。核对后在事实表里选定一个。',
    '幾份證據寫的起算時間不一樣，先按對您最穩妥的一個計算。核對後在事實表裡選定一個。',
    'Exhibits name different starts; the one that is safest for you is used. Check them and choose one among the facts.',
  ],
  confirm: [
    '这是根据非官方说法给出的建议，请先在平台的规则或订单页面上确认，再把确认的日期填进来。',
    '這是根據非官方說法給出的建議，請先在平台的規則或訂單頁面上確認，再把確認的日期填進來。',
    'A suggestion from unofficial sources: confirm it on the platform’s own rule or order page, then enter the date you find.',
  ],
  'earliest-start': [
    '真正的起算日可能更晚，这里从最早的日子算起。',
    '真正的起算日可能更晚，這裡從最早的日子算起。',
    'It may really start later; it is counted from the earliest day possible.',
  ],
  'local-holidays': [
    '只算了周末，当地的公共假日没有计入，请自行核对。',
    '只算了週末，當地的公共假日沒有計入，請自行核對。',
    'Only weekends are counted; check the public holidays of the country.',
  ],
  'trader-only': [
    '只有卖家属于经营者时才适用，个人转卖不一定适用。',
    '只有賣家屬於經營者時才適用，個人轉賣不一定適用。',
    'Holds only if the seller is a trader; a private sale may fall outside it.',
  ],
  'excluded-goods': [
    '这类商品可能不适用无理由退货（定制、鲜活易腐、拆封的数字化商品、报纸期刊，或商家写明不支持）。查看商品页有没有“七天无理由”的承诺，有就保存；有质量问题仍可退。',
    '這類商品可能不適用無理由退貨（訂製、鮮活易腐、拆封的數位化商品、報紙期刊，或商家寫明不支援）。查看商品頁有沒有「七天無理由」的承諾，有就儲存；有品質問題仍可退。',
    'Such goods may not come back without a reason (made to order, perishable, opened digital goods, papers, or the shop says so). Look for a promise of it on the product page and keep it; faulty goods can still go back.',
  ],
  'excluded-if-confirmed': [
    '这类商品在您下单时确认过不退的，可能不适用无理由退货。回看下单页有没有单独的确认步骤，没有就仍可退；为检查而拆封不影响。',
    '這類商品在您下單時確認過不退的，可能不適用無理由退貨。回看下單頁有沒有單獨的確認步驟，沒有就仍可退；為檢查而拆封不影響。',
    'If you confirmed when buying that such goods do not come back, this may not apply. See whether the checkout asked for it; if not, it holds, and opening them to check is fine.',
  ],
  'override-unreadable': [
    '您填写的截止时间无法识别，暂按规则计算。请重新填写。',
    '您填寫的截止時間無法辨識，暫依規則計算。請重新填寫。',
    'The end you entered cannot be read, so the rule is used. Enter it again.',
  ],
} as const satisfies Record<DeadlineNote, Text>;

/** The same clock from another exhibit's start. */
export const otherResultTexts = {
  one: [
    '按证据 {n} 写的 {start} 起算：{end} 截止。',
    '依證據 {n} 寫的 {start} 起算：{end} 截止。',
    'Counted from {start}, as exhibit {n} says: it ends {end}.',
  ],
  extended: [
    '按证据 {n} 写的 {start} 起算：稳妥截止 {end}，法定截止 {legal}。',
    '依證據 {n} 寫的 {start} 起算：穩妥截止 {end}，法定截止 {legal}。',
    'Counted from {start}, as exhibit {n} says: the safe end is {end}, the legal end {legal}.',
  ],
} as const satisfies Record<string, Text>;

/** Why the legal end is not known. */
export const legalReasonTexts = {
  'start-later': [
    '真正的起算日不知道，实际截止可能更晚',
    '真正的起算日不知道，實際截止可能更晚',
    'The true start is not known; the end may be later',
  ],
} as const satisfies Record<string, Text>;

/** Said of every clock whose holidays had to be guessed. */
export const estimateTexts = {
  estimated: [
    '预估：{year} 年之后的放假安排尚未公布，请以正式通知为准。',
    '預估：{year} 年之後的放假安排尚未公布，請以正式通知為準。',
    'Estimated: the holidays after {year} are not published yet; go by the official notice.',
  ],
} as const satisfies Record<string, Text>;
