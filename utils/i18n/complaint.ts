import type {
  ChannelId,
  DemandId,
  MissingField,
  ProblemId,
  QuestionId,
  ToneKind,
  WarningId,
} from '../complaint/types';
import type { FactName } from '../facts';
import type { Text } from './translator';

/** What each channel of complaint is called. */
export const channelTexts = {
  full: ['投诉书（完整版）', '投訴書（完整版）', 'The long form'],
  merchant: ['商家客服', '賣家客服', 'the seller’s customer service'],
  platform: ['平台客服', '平台客服', 'the platform’s customer service'],
  intervention: ['平台介入', '平台介入', 'the platform’s dispute procedure'],
  heimao: ['黑猫投诉', '黑貓投訴', 'Heimao (public complaints site)'],
  '12315': ['12315', '12315', '12315 (market regulator)'],
  '12315-report': ['12315（举报）', '12315（舉報）', '12315 (report of a violation)'],
  association: ['消费者协会', '消費者協會', 'the consumer association'],
  courier: ['快递企业', '快遞企業', 'the courier'],
  court: ['人民法院', '人民法院', 'the court'],
  'card-issuer': ['发卡银行', '發卡銀行', 'the card issuer'],
  amazon: ['亚马逊', '亞馬遜', 'Amazon'],
  ebay: ['eBay', 'eBay', 'eBay'],
  letter: ['书面催告', '書面催告', 'a letter before action'],
} as const satisfies Record<ChannelId, Text>;

/** What each problem is called. */
export const problemTexts = {
  quality: ['质量问题、不能用', '品質問題、不能用', 'Faulty or does not work'],
  damaged: ['收到时破损', '收到時破損', 'Arrived damaged'],
  'missing-items': ['少件、漏发、空包', '少件、漏寄、空包裹', 'Items missing or parcel empty'],
  'wrong-item': ['发错货', '寄錯貨', 'Wrong item'],
  'not-as-described': ['与描述不符', '與描述不符', 'Not as described'],
  counterfeit: ['疑似假货', '疑似假貨', 'Suspected counterfeit'],
  'false-advertising': ['宣传不实', '宣傳不實', 'False advertising'],
  'price-fraud': [
    '价格不实、不履行价格承诺',
    '價格不實、不履行價格承諾',
    'Misleading price or broken price promise',
  ],
  'not-shipped': ['未发货、没收到货', '未出貨、沒收到貨', 'Not shipped or never arrived'],
  'delivery-trouble': ['物流异常、丢件', '物流異常、遺失', 'Delivery trouble or lost parcel'],
  'unauthorised-drop-off': [
    '擅自放驿站、虚假签收',
    '擅自放驛站、不實簽收',
    'Left elsewhere or falsely signed for',
  ],
  'refund-delay': ['不退款、拖延退款', '不退款、拖延退款', 'Refund refused or delayed'],
  'service-ignored': ['客服不理、找不到人工', '客服不理、找不到真人', 'Customer service does not answer'],
  'unfair-terms': ['霸王条款', '不公平條款', 'Unfair terms'],
  'food-safety': ['食品问题', '食品問題', 'Food problem'],
  'injury-or-loss': ['商品缺陷造成损害', '商品缺陷造成損害', 'Harm from a defective product'],
  'review-removal': ['删差评、施压改评价', '刪負評、施壓改評價', 'Review removed or pressured'],
  'platform-inaction': ['平台不处理、不给商家信息', '平台不處理、不給賣家資訊', 'The platform does nothing'],
  livestream: ['直播间商品', '直播間商品', 'Bought in a livestream'],
} as const satisfies Record<ProblemId, Text>;

/** What each demand is called. */
export const demandTexts = {
  'return-refund': ['退货退款', '退貨退款', 'Return and refund'],
  'refund-only': ['仅退款（不退货）', '僅退款（不退貨）', 'Refund without return'],
  'partial-refund': ['部分退款', '部分退款', 'Partial refund'],
  exchange: ['换货', '換貨', 'Exchange'],
  repair: ['维修', '維修', 'Repair'],
  resend: ['补发', '補寄', 'Send what is missing'],
  ship: ['发货', '出貨', 'Ship the order'],
  redeliver: ['重新投递', '重新投遞', 'Deliver again'],
  'price-difference': ['退差价', '退差價', 'Refund the difference'],
  freight: ['承担运费', '負擔運費', 'Bear the carriage'],
  compensation: ['赔偿损失', '賠償損失', 'Compensation'],
  triple: ['退一赔三', '退一賠三', 'Three times the price'],
  tenfold: ['食品退一赔十', '食品退一賠十', 'Ten times the price (food)'],
  'correct-advertising': ['更正宣传', '更正宣傳', 'Correct the advertising'],
  'void-clause': ['认定条款无效', '認定條款無效', 'Set the term aside'],
  'restore-review': ['恢复评价', '恢復評價', 'Restore the review'],
  'human-service': ['人工处理', '真人處理', 'Have a person deal with it'],
  'human-review': ['人工复核并说明规则', '人工複核並說明規則', 'Review by a person, with the rule named'],
  'platform-compensation': ['平台先行赔偿', '平台先行賠償', 'Compensation by the platform'],
  'seller-identity': ['提供商家真实信息', '提供賣家真實資訊', 'The seller’s identity'],
  'courier-answer': ['快递公司处理并答复', '快遞公司處理並答覆', 'Answer from the courier'],
} as const satisfies Record<DemandId, Text>;

/** What is asked about a problem. */
export const questionTexts = {
  'found-on': ['什么时候发现的', '什麼時候發現的', 'When did you find out?'],
  what: [
    '具体是什么问题（写看得见、查得到的情况）',
    '具體是什麼問題（寫看得見、查得到的情況）',
    'What exactly is wrong? Write what can be seen and checked.',
  ],
  expected: ['应该收到什么', '應該收到什麼', 'What should you have received?'],
  received: ['实际收到什么', '實際收到什麼', 'What did you receive?'],
  described: [
    '页面、宣传或主播是怎么说的',
    '頁面、宣傳或主播是怎麼說的',
    'What did the page, the advertising or the host say?',
  ],
  actual: ['实际情况是什么', '實際情況是什麼', 'What is the case?'],
  why: [
    '您凭什么这样判断（如鉴定、对比、标签）',
    '您憑什麼這樣判斷（如鑑定、對比、標籤）',
    'Why do you think so? (an appraisal, a comparison, a label)',
  ],
  promised: ['标示或承诺的价格', '標示或承諾的價格', 'Which price was shown or promised?'],
  charged: ['实际收取的价格', '實際收取的價格', 'Which price was charged?'],
  'promised-by': ['约定或承诺的时间', '約定或承諾的時間', 'For when was it agreed or promised?'],
  place: ['快件被放在哪里', '包裹被放在哪裡', 'Where was the parcel left?'],
  'requested-on': ['您哪天提出要求的', '您哪天提出要求的', 'When did you ask?'],
  clause: ['条款原文', '條款原文', 'The words of the term'],
  'best-before': ['标注的保质期到哪天', '標示的有效日期', 'The best-before date shown'],
  loss: ['造成了什么损失', '造成了什麼損失', 'What loss was caused?'],
  injury: ['有人受伤吗', '有人受傷嗎', 'Was someone hurt?'],
  room: ['哪个直播间', '哪個直播間', 'Which livestream?'],
  answer: ['对方怎么答复的', '對方怎麼答覆的', 'What was the answer?'],
  'refund-agreed': [
    '商家同意过不退货直接退款吗',
    '賣家同意過不退貨直接退款嗎',
    'Did the seller agree to a refund without a return?',
  ],
  'has-goods': [
    '商品拿到了吗（空包裹算没拿到）',
    '商品拿到了嗎（空包裹算沒拿到）',
    'Do you have the goods? (an empty parcel counts as no)',
  ],
  'decided-by-machine': [
    '结果是系统自动判的、没有人工看过吗',
    '結果是系統自動判的、沒有真人看過嗎',
    'Was it decided by a machine alone, with no person looking?',
  ],
  'listed-goods': [
    '是手机、电脑、家电等有“三包”的商品吗',
    '是手機、電腦、家電等有「三包」的商品嗎',
    'Is it a phone, computer, appliance or the like, with repair and return by law (三包)?',
  ],
  'shown-in': [
    '哪几份证据拍到了这个问题（填编号，第3份的第2图写 3-2）',
    '哪幾份證據拍到了這個問題（填編號，第3份的第2圖寫 3-2）',
    'Which exhibits show it? (their numbers; 3-2 is the second picture of exhibit 3)',
  ],
  'personal-use': [
    '是自己生活使用而购买的吗',
    '是自己生活使用而購買的嗎',
    'Did you buy it for personal use?',
  ],
  'seller-is-trader': [
    '卖家是长期做生意的吗（二手平台）',
    '賣家是長期做生意的嗎（二手平台）',
    'Does the seller sell as a business? (second-hand sites)',
  ],
} as const satisfies Record<QuestionId, Text>;

/** What to know before a demand is chosen. */
export const warningTexts = {
  'one-chance': [
    '不少平台的售后类型只能选一次，撤销后不能再申请。先想清楚，再去平台提交。',
    '不少平台的售後類型只能選一次，撤銷後不能再申請。先想清楚，再去平台送出。',
    'On many platforms the after-sale type can be chosen once, and a withdrawn request not be made again. Decide before you submit it there.',
  ],
  'refund-only-after-receipt': [
    '已经收到货时，平台一般不再强制“仅退款”。除非商家同意，建议选退货退款。',
    '已經收到貨時，平台一般不再強制「僅退款」。除非賣家同意，建議選退貨退款。',
    'Once goods have arrived, platforms as a rule no longer force a refund without return. Unless the seller agrees, choose return and refund.',
  ],
  'fraud-to-prove': [
    '需要能证明商家欺诈（如鉴定结论、自认的聊天记录）。请先留好这些证据。',
    '需要能證明賣家欺詐（如鑑定結論、自認的聊天記錄）。請先留好這些證據。',
    'You need proof of fraud, such as an appraisal or the seller’s own words. Keep that evidence first.',
  ],
  'food-to-prove': [
    '限于不符合食品安全标准的食品、生活消费需要的数量；标签小瑕疵不算。请先留好标签和实物照片。',
    '限於不符合食品安全標準的食品、生活消費需要的數量；標籤小瑕疵不算。請先留好標籤和實物照片。',
    'It needs food below the safety standard, bought for a household’s needs; small label flaws do not count. Keep photos of label and food first.',
  ],
  'either-punitive': [
    '“赔三”和“赔十”一般只能选一种。',
    '「賠三」和「賠十」一般只能選一種。',
    'Three times and ten times the price usually exclude each other: choose one.',
  ],
} as const satisfies Record<WarningId, Text>;

/** What a text still needs; a fact that is missing goes by its own name. */
export const missingTexts = {
  'complainant.name': ['您的姓名', '您的姓名', 'Your name'],
  'complainant.phone': ['您的电话', '您的電話', 'Your phone'],
  'complainant.address': ['您的地址', '您的地址', 'Your address'],
  'complainant.identity': [
    '您的身份信息（性别、出生日期等）',
    '您的身分資訊（性別、出生日期等）',
    'Your particulars (sex, date of birth)',
  ],
  'respondent.name': ['商家名称（营业执照上的）', '賣家名稱（營業執照上的）', 'The seller’s legal name'],
  'respondent.address': ['商家地址', '賣家地址', 'The seller’s address'],
  problem: ['遇到的问题', '遇到的問題', 'What went wrong'],
  'problem.what': ['问题的具体情况', '問題的具體情況', 'What exactly is wrong'],
  contacts: ['与对方的沟通', '與對方的溝通', 'Contact with the other side'],
  demands: ['要求对方做什么', '要求對方做什麼', 'What the other side should do'],
  'demands.amount': ['要求的金额', '要求的金額', 'The sum you ask for'],
  'demands.dueBy': ['希望办理的日期', '希望辦理的日期', 'The date by which it should be done'],
  exhibits: ['证据', '證據', 'An exhibit'],
  'court.name': ['法院名称', '法院名稱', 'The court'],
} as const satisfies Record<Exclude<MissingField, FactName>, Text>;

/** Why words were marked, and what to do instead. */
export const toneTexts = {
  insult: [
    '“{word}”带有贬损，可能被认为侮辱。改写成看得见的事实。',
    '「{word}」帶有貶損，可能被認為侮辱。改寫成看得見的事實。',
    '“{word}” runs someone down and may count as an insult. Say what can be seen instead.',
  ],
  threat: [
    '“{word}”像是威胁。写“将依法投诉”就够了。',
    '「{word}」像是威脅。寫「將依法投訴」就夠了。',
    '“{word}” reads as a threat. It is enough to say that you will take the lawful next step.',
  ],
  accusation: [
    '“{word}”是要由机关认定的结论。写您看到的情况，并加“投诉人认为”。',
    '「{word}」是要由機關認定的結論。寫您看到的情況，並加「投訴人認為」。',
    '“{word}” is for others to decide. Say what you saw, and that you believe it.',
  ],
  guess: [
    '“{word}”把猜测写成了事实。写您看到的，或加“投诉人认为”。',
    '「{word}」把猜測寫成了事實。寫您看到的，或加「投訴人認為」。',
    '“{word}” tells a guess as a fact. Say what you saw, or that you believe it.',
  ],
  shouting: [
    '“{word}”读起来像在喊。用平常的标点和写法就好。',
    '「{word}」讀起來像在喊。用平常的標點和寫法就好。',
    '“{word}” reads like shouting. Write it in the usual way.',
  ],
  'money-demand': [
    '“{word}”是投诉的内容。举报只反映违法行为，退款和赔偿请另用投诉表单提交。',
    '「{word}」是投訴的內容。舉報只反映違法行為，退款和賠償請另用投訴表單提出。',
    '“{word}” belongs into a complaint. A report asks for an inquiry only; ask for money in the other form.',
  ],
  exaggeration: [
    '“{word}”不容易证明。写出具体的次数、日期或金额。',
    '「{word}」不容易證明。寫出具體的次數、日期或金額。',
    '“{word}” is hard to prove. Give the number, date or sum instead.',
  ],
  report: [
    '“{word}”属于举报的内容。投诉是要求解决纠纷，举报请另外提交。',
    '「{word}」屬於檢舉的內容。投訴是要求解決糾紛，檢舉請另外提出。',
    '“{word}” belongs into a report of a violation. A complaint asks for the dispute to be settled; file the report separately.',
  ],
} as const satisfies Record<ToneKind, Text>;

/** What to write instead of marked words. */
export const calmerTexts = {
  instead: ['可以改为“{calmer}”', '可以改為「{calmer}」', 'Write “{calmer}” instead'],
  'leave-out': ['建议删去', '建議刪去', 'Better left out'],
} as const satisfies Record<string, Text>;
