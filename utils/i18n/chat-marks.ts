import type { MarkKind } from '../chat/types';
import type { Text } from './translator';

/** What a message is marked as. */
export const markTexts = {
  promise: ['承诺', '承諾', 'Promise'],
  refusal: ['拒绝', '拒絕', 'Refusal'],
  admission: ['承认', '承認', 'Admission'],
  offer: ['提议', '提議', 'Offer'],
  other: ['其他', '其他', 'Other'],
} as const satisfies Record<MarkKind, Text>;

/** Texts of a chat exhibit on the cases page: its messages, their marks and the way to their pictures. */
export const chatViewTexts = {
  title: ['聊天文字记录', '聊天文字記錄', 'Chat transcript'],
  loading: ['正在打开聊天记录…', '正在開啟聊天記錄…', 'Opening the transcript…'],
  unreadable: [
    '这份聊天的文字记录打不开，请看图片；需要时再保存一次聊天。',
    '這份聊天的文字記錄打不開，請看圖片；需要時再儲存一次聊天。',
    'The transcript of this chat cannot be opened. Look at the pictures, or keep the chat again.',
  ],
  open: ['查看聊天并标记', '檢視聊天並標記', 'Read the chat and mark it'],
  'open.marked': [
    '查看聊天并标记（已标 {n} 处）',
    '檢視聊天並標記（已標 {n} 處）',
    'Read the chat and mark it ({n} marks so far)',
  ],
  lead: [
    '标出商家的承诺、拒绝、承认和提议，它们会写进投诉说明和报告。标记可随时增减，封存的文件不变。',
    '標出賣家的承諾、拒絕、承認和提議，它們會寫進投訴說明和報告。標記可隨時增減，封存的檔案不變。',
    'Mark what the seller promised, refused, admitted or offered: it goes into the complaint and the report. Marks can change; the sealed files stay.',
  ],
  suggested: ['建议标记（{n} 条）', '建議標記（{n} 則）', 'Suggested marks ({n})'],
  'suggested.note': [
    '按用词猜测，请核对原话后再标。',
    '依用詞猜測，請核對原話後再標。',
    'Guessed from the wording: read the words before you mark them.',
  ],
  'suggested.more': ['显示其余 {n} 条建议', '顯示其餘 {n} 則建議', 'Show {n} more suggestions'],
  'mark.as': ['标为“{mark}”', '標為「{mark}」', 'Mark as “{mark}”'],
  'mark.open': ['标记', '標記', 'Mark'],
  'mark.open-of': ['标记第 {n} 条消息', '標記第 {n} 則訊息', 'Mark message {n}'],
  'mark.group': ['第 {n} 条消息的标记', '第 {n} 則訊息的標記', 'Marks of message {n}'],
  only: ['只看已标记的', '只看已標記的', 'Marked only'],
  'only.none': [
    '还没有标记。取消“只看已标记的”，在消息旁点“标记”。',
    '還沒有標記。取消「只看已標記的」，在訊息旁點「標記」。',
    'Nothing is marked yet. Show all messages and use “Mark” beside one.',
  ],
  message: ['第 {n} 条消息', '第 {n} 則訊息', 'Message {n}'],
  during: ['保存期间收到', '儲存期間收到', 'arrived during capture'],
  'no-picture': ['图片中没有', '圖片中沒有', 'in no picture'],
  messages: ['聊天消息', '聊天訊息', 'Messages'],
  more: ['显示更多（还有 {n} 条）', '顯示更多（還有 {n} 則）', 'Show more ({n} left)'],
  picture: ['看图片', '看圖片', 'Picture'],
  'picture-of': [
    '在第 {part} 张图片中查看第 {n} 条消息',
    '在第 {part} 張圖片中檢視第 {n} 則訊息',
    'See message {n} in picture {part}',
  ],
  pictures: ['聊天图片', '聊天圖片', 'Pictures of the chat'],
  cut: [
    '（内容过长，全文见证据包内的文字记录）',
    '（內容過長，全文見證據包內的文字記錄）',
    '(too long to show here; the whole text stands in the package)',
  ],
} as const satisfies Record<string, Text>;
