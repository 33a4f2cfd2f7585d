import type { Text } from '../../i18n';

/** Sentences of the texts that go into a form's box. */
export const shortTexts = {
  bought: ['投诉人{where}购买{product}', '投訴人{where}購買{product}', 'I bought {product}{where}'],
  goods: ['商品', '商品', 'goods'],
  number: ['订单编号{n}', '訂單編號{n}', 'order number {n}'],
  paid: ['实付{sum}', '實付{sum}', 'total paid {sum}'],
  'after-sale': ['售后编号{n}', '售後編號{n}', 'after-sale number {n}'],
  tracking: ['快递单号{n}', '快遞單號{n}', 'tracking number {n}'],
  courier: ['快递公司{name}', '快遞公司{name}', 'courier {name}'],
  'courier-complaint': [
    '向快递公司投诉的编号{n}',
    '向快遞公司投訴的編號{n}',
    'my complaint to the courier has the number {n}',
  ],
  refused: [
    '商家在售后中写明的拒绝原因为{words}',
    '賣家在售後中寫明的拒絕原因為{words}',
    'the reason given for refusing was {words}',
  ],
  ask: ['请求：{list}', '請求：{list}', 'My demands: {list}'],
  'ask.one': ['请求：{list}', '請求：{list}', 'My demand: {list}'],
  exhibits: ['所附证据：{list}', '所附證據：{list}', 'Exhibits: {list}'],
  'exhibits.kept': ['已保存的证据：{list}', '已儲存的證據：{list}', 'Evidence kept: {list}'],
  'exhibits.titled': ['证据{n}（{title}）', '證據{n}（{title}）', '{n} ({title})'],
  'exhibits.range': ['证据{first}至证据{last}', '證據{first}至證據{last}', '{first} to {last}'],
  'exhibits.count': ['证据{first}等{n}份', '證據{first}等{n}份', '{first} and others, {n} in all'],
} as const satisfies Record<string, Text>;

/** What opens and closes the text of each channel. */
export const channelSays = {
  'merchant.hello': ['您好，', '您好，', 'Hello. '],
  'merchant.ask': ['请贵店：', '請貴店：', 'Please:'],
  'merchant.answer': [
    '请于{date}前答复并办理，谢谢。',
    '請於{date}前答覆並辦理，謝謝。',
    'Please answer and do so by {date}. Thank you.',
  ],
  'merchant.thanks': ['请尽快答复，谢谢。', '請盡快答覆，謝謝。', 'Please answer soon. Thank you.'],
  'merchant.exhibits': [
    '相关页面和图片已保存，可以提供。',
    '相關頁面和圖片已儲存，可以提供。',
    'I have kept the pages and pictures and can send them.',
  ],
  'platform.ask': [
    '请平台协助处理：',
    '請平台協助處理：',
    'Please help so that the seller does the following:',
  ],
  'intervention.ask': [
    '投诉人申请平台介入，请求如下：',
    '投訴人申請平台介入，請求如下：',
    'I ask the platform to step in and to have the following done:',
  ],
  'intervention.facts': ['事实和依据：', '事實和依據：', 'Facts, each with its exhibit:'],
  'heimao.ask': ['投诉要求：', '投訴要求：', 'What I ask for:'],
  'association.ask': [
    '投诉人请求消费者协会调解，要求如下：',
    '投訴人請求消費者協會調解，要求如下：',
    'I ask the consumer association to mediate so that the following is done:',
  ],
  'list.grounds': ['依据：', '依據：', 'Grounds:'],
  'courier.ask': ['投诉人请求：', '投訴人請求：', 'I ask for the following:'],
  'list.exhibits': ['证据清单：', '證據清單：', 'Exhibits:'],
  'court.title': ['民事起诉状', '民事起訴狀', 'Statement of claim'],
  'court.complainant': ['原告', '原告', 'Plaintiff'],
  'court.respondent': ['被告', '被告', 'Defendant'],
  'court.identity': ['性别、出生日期、民族', '性別、出生日期、民族', 'Sex, date of birth, ethnicity'],
  'court.claims': ['诉讼请求', '訴訟請求', 'Claims'],
  'court.elements': ['主要事实要素', '主要事實要素', 'Key facts'],
  'court.claims-lead': [
    '请求判令被告：',
    '請求判令被告：',
    'I ask the court to order the defendant to do the following:',
  ],
  'court.facts': ['事实与理由', '事實與理由', 'Facts and reasons'],
  'court.exhibits': ['证据目录', '證據目錄', 'List of exhibits'],
  'court.to': ['此致', '此致', 'To the court:'],
  'court.name': ['{name}人民法院', '{name}人民法院', '{name}'],
  'court.signer': ['具状人', '具狀人', 'Signed'],
  'letter.title': ['催告函', '催告函', 'Letter before action'],
  'letter.to': ['致：{name}', '致：{name}', 'To: {name}'],
  'letter.ask': ['现请贵方：', '現請貴方：', 'I now ask you to do the following:'],
  'letter.signer': ['发函人', '發函人', 'Signed'],
  'letter.due': [
    '请于{date}前办理并书面答复。逾期未办理的，本人将依法通过投诉、诉讼等途径解决。',
    '請於{date}前辦理並書面答覆。逾期未辦理的，本人將依法透過投訴、訴訟等途徑解決。',
    'Please do so and answer in writing by {date}. If it is not done by then, I will take the lawful next step, such as a complaint to the authorities or court.',
  ],
  'card.title': ['交易争议说明', '交易爭議說明', 'Disputed card transaction'],
  'card.holder': ['持卡人', '持卡人', 'Cardholder'],
  'card.merchant': ['商户', '商戶', 'Merchant'],
  'card.sum': ['交易金额', '交易金額', 'Amount of the transaction'],
  'card.date': ['交易日期', '交易日期', 'Date of the transaction'],
  'card.why': ['争议原因', '爭議原因', 'Why I dispute it'],
  'card.tried': ['与商户的沟通', '與商戶的溝通', 'What I did to settle it with the merchant'],
  'card.ask': [
    '本人对上述交易提出争议，请贵行依照卡组织规则处理，并告知结果。',
    '本人對上述交易提出爭議，請貴行依卡組織規則處理，並告知結果。',
    'I dispute this transaction. Please handle it under the card scheme’s rules and tell me the result.',
  ],
  'card.exhibits': ['所附证据', '所附證據', 'Enclosed exhibits'],
  'abroad.contacts': ['沟通情况：', '溝通情況：', 'Contact so far:'],
  'abroad.ask': ['请求如下：', '請求如下：', 'What I ask for:'],
} as const satisfies Record<string, Text>;

/** What a report of a violation says of its own. */
export const reportSays = {
  'report.duties': ['上述情况可能涉及{list}', '上述情況可能涉及{list}', 'Provisions that may apply: {list}'],
  'report.ask': [
    '请依法核查处理，并告知结果。',
    '請依法核查處理，並告知結果。',
    'Please look into this as the law provides and tell me the result.',
  ],
} as const satisfies Record<string, Text>;

/** What a form's own fields hold beside facts. */
export const fieldSays = {
  online: ['网购', '網購', 'Online'],
  title: ['{about}：{problem}', '{about}：{problem}', '{about}: {problem}'],
  'title.asks': ['{claim}，要求{demand}', '{claim}，要求{demand}', '{claim} – {demand}'],
} as const satisfies Record<string, Text>;
