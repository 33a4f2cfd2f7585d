import type { Text } from './translator';

/** What happened to a case, by the event's code in the custody log. */
export const custodyTexts = {
  'case-created': ['建立案件', '建立案件', 'Case opened'],
  'case-renamed': ['修改案件名称', '修改案件名稱', 'Case renamed'],
  'exhibit-kept': ['保存并封存证据', '儲存並封存證據', 'Exhibit kept and sealed'],
  'exhibit-described': [
    '修改证据的名称或证明目的',
    '修改證據的名稱或證明目的',
    'Exhibit’s title or purpose changed',
  ],
  'fact-typed': ['填写事实', '填寫事實', 'Fact typed'],
  'fact-reset': ['恢复读到的事实', '復原讀到的事實', 'Typed fact taken back'],
  'fact-differs': ['新证据与之前读到的不同', '新證據與之前讀到的不同', 'A new exhibit says something else'],
  'reading-chosen': ['选定以哪份证据为准', '選定以哪份證據為準', 'Chosen which exhibit to go by'],
  'problem-chosen': ['选择问题', '選擇問題', 'Problem chosen'],
  'question-answered': ['填写补充说明', '填寫補充說明', 'Question answered'],
  'demands-changed': ['修改诉求', '修改訴求', 'Demands changed'],
  'party-changed': ['修改双方信息', '修改雙方資訊', 'Details of the two sides changed'],
  'deadline-marked': ['处理期限', '處理期限', 'Deadline settled'],
  'chat-marked': ['标记聊天消息', '標記聊天訊息', 'Message of a chat marked'],
  'chat-unmarked': ['取消聊天消息的标记', '取消聊天訊息的標記', 'Mark of a message taken back'],
  'deadline-overridden': ['修改期限的截止时间', '修改期限的截止時間', 'Deadline’s end changed'],
  'deadline-snoozed': ['推迟期限提醒', '延後期限提醒', 'Reminder put off'],
  'text-edited': ['修改投诉文字', '修改投訴文字', 'Text of a complaint edited'],
  'text-reset': ['用回自动生成的投诉文字', '用回自動產生的投訴文字', 'Edit of a text taken back'],
  'text-sent': ['提交投诉并封存文字', '提出投訴並封存文字', 'Complaint sent, its text frozen'],
  'filing-changed': ['更新办理进度', '更新辦理進度', 'Progress of a filing noted'],
  'attachments-picked': ['选择附件', '選擇附件', 'Attachments chosen'],
  'contact-noted': ['记录沟通', '記錄溝通', 'Contact noted'],
  'contact-removed': ['删除沟通记录', '刪除溝通記錄', 'Contact removed'],
  exported: ['导出证据包', '匯出證據包', 'Evidence package exported'],
} as const satisfies Record<string, Text>;

/** True for an event these texts name; a newer version may log others. */
export function isCustodyEvent(event: string): event is keyof typeof custodyTexts {
  return Object.hasOwn(custodyTexts, event);
}
