import type { Text } from './translator';

/** Texts of a chat within the report: what was marked in it, then its messages. */
export const reportChatTexts = {
  marked: ['当事人标记的消息', '當事人標記的訊息', 'Messages marked by the complainant'],
  'marked.note': [
    '标记是当事人在封存之后所加，不在封存的文件里。',
    '標記是當事人在封存之後所加，不在封存的檔案裡。',
    'The marks were added by the complainant after sealing; they are not in the sealed files.',
  ],
  messages: ['全部消息（{n} 条）', '全部訊息（{n} 則）', 'All messages ({n})'],
  'messages.first': [
    '消息（共 {n} 条，列出前 {shown} 条）',
    '訊息（共 {n} 則，列出前 {shown} 則）',
    'Messages ({n}, the first {shown} listed)',
  ],
  rest: ['其余消息见', '其餘訊息見', 'The rest stands in'],
  number: ['序号', '序號', 'No.'],
  time: ['时间', '時間', 'Time'],
  who: ['发送人', '傳送人', 'From'],
  what: ['内容', '內容', 'Message'],
  where: ['图片', '圖片', 'Picture'],
  part: ['第{n}图', '第{n}圖', 'part {n}'],
  'no-part': ['无', '無', 'none'],
  about: ['约 {time}', '約 {time}', 'about {time}'],
  timeless: ['没有时间', '沒有時間', 'no time'],
  during: ['保存期间收到', '儲存期間收到', 'arrived during capture'],
  separator: ['、', '、', ', '],
  cut: ['（全文见文字记录）', '（全文見文字記錄）', '(whole text in the transcript)'],
} as const satisfies Record<string, Text>;
