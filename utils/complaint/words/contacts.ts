import type { Text } from '../../i18n';

/** How contact with the other side is told. */
export const contactTexts = {
  'by-with': [
    '投诉人通过{channel}联系{who}',
    '投訴人透過{channel}聯絡{who}',
    'I contacted {who} through {channel}',
  ],
  by: [
    '投诉人通过{channel}联系对方',
    '投訴人透過{channel}聯絡對方',
    'I contacted the other side through {channel}',
  ],
  with: ['投诉人联系{who}', '投訴人聯絡{who}', 'I contacted {who}'],
  plain: ['投诉人联系对方', '投訴人聯絡對方', 'I contacted the other side'],
  said: ['{other}表示{words}', '{other}表示{words}', '{other} answered {words}'],
  promised: ['{other}承诺{words}', '{other}承諾{words}', '{other} promised {words}'],
  'other.merchant': ['商家', '賣家', 'the seller'],
  'other.platform': ['平台', '平台', 'the platform'],
  'other.courier': ['快递企业', '快遞企業', 'the courier'],
  'other.rest': ['对方', '對方', 'the other side'],
  due: ['期限为{date}', '期限為{date}', 'by {date}'],
  'due-past': ['期限为{date}，该日期已过', '期限為{date}，該日期已過', 'by {date}, a date that has passed'],
  filed: [
    '投诉人通过{channel}提交投诉',
    '投訴人透過{channel}提出投訴',
    'I filed a complaint through {channel}',
  ],
  reported: [
    '投诉人通过12315提交举报',
    '投訴人透過12315提出舉報',
    'I reported the matter through 12315 (market regulator)',
  ],
  'filed-number': ['编号{number}', '編號{number}', 'number {number}'],
  'filed-status': ['目前状态为{words}', '目前狀態為{words}', 'its status is {words}'],
  chat: [
    '{date}保存的{title}显示了投诉人与对方的沟通内容',
    '{date}儲存的{title}顯示了投訴人與對方的溝通內容',
    'The {title} kept on {date} shows what was said between the two sides',
  ],
} as const satisfies Record<string, Text>;

/** Said only when the last day, holidays counted in, is over. */
export const overdueTexts = {
  other: [
    '{who}应当处理的期限已于{date}届满',
    '{who}應當處理的期限已於{date}屆滿',
    'The time for {who} to act ended on {date}',
  ],
  'cn-refund-after-return': [
    '商家收到退回商品后七日内退款的期限已于{date}届满',
    '賣家收到退回商品後七日內退款的期限已於{date}屆滿',
    'The seller’s seven days for the refund after receiving the returned goods ended on {date}',
  ],
  'cn-courier-answer': [
    '快递企业处理投诉的七日期限已于{date}届满',
    '快遞企業處理投訴的七日期限已於{date}屆滿',
    'The courier’s seven days for dealing with the complaint ended on {date}',
  ],
  'who.merchant': ['商家', '賣家', 'the seller'],
  'who.platform': ['平台', '平台', 'the platform'],
  'who.courier': ['快递企业', '快遞企業', 'the courier'],
} as const satisfies Record<string, Text>;
