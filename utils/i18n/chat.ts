import type { MessageKind, Sender } from '../chat/types';
import type { Text } from './translator';

/** Parts of the line that says whether a chat's log is whole. */
export const completenessTexts = {
  separator: ['；', '；', '; '],
  'top.reached': ['已到最早一条', '已到最早一則', 'top reached'],
  'top.limit': [
    '达到上限，更早的消息没有保存',
    '達到上限，更早的訊息沒有儲存',
    'limit met, older messages not kept',
  ],
  'top.unknown': [
    '不能确定是否已到最早一条',
    '不能確定是否已到最早一則',
    'unknown whether the top was reached',
  ],
  'start.here': [
    '按所选，从当时可见的消息开始',
    '依所選，從當時可見的訊息開始',
    'begins where chosen, at the message then in view',
  ],
  'start.days.one': ['按所选，从1天前开始', '依所選，從1天前開始', 'begins where chosen, 1 day back'],
  'start.days.many': ['按所选，从{n}天前开始', '依所選，從{n}天前開始', 'begins where chosen, {n} days back'],
  'start.limit': [
    '达到上限，没有到所选的开始处',
    '達到上限，沒有到所選的開始處',
    'limit met before the chosen start',
  ],
  'messages.one': ['共1条消息', '共1則訊息', '1 message'],
  'messages.many': ['共{n}条消息', '共{n}則訊息', '{n} messages'],
  between: ['{count}，{from} 至 {to}', '{count}，{from} 至 {to}', '{count}, {from} to {to}'],
  at: ['{count}，{from}', '{count}，{from}', '{count}, {from}'],
  'gaps.one': ['有1处缺口', '有1處缺口', '1 gap'],
  'gaps.many': ['缺口{n}处', '缺口{n}處', '{n} gaps'],
  'timeless.one': ['1条消息没有时间', '1則訊息沒有時間', '1 message had no time'],
  'timeless.many': ['{n}条消息没有时间', '{n}則訊息沒有時間', '{n} messages had no time'],
  'during.one': ['1条在保存期间收到', '1則在儲存期間收到', '1 message arrived during capture'],
  'during.many': ['{n}条在保存期间收到', '{n}則在儲存期間收到', '{n} messages arrived during capture'],
} as const satisfies Record<string, Text>;

/** Labels of the readable transcript, NN-chat.txt. */
export const transcriptTexts = {
  title: ['聊天文字记录', '聊天文字記錄', 'Chat transcript'],
  colon: ['：', '：', ': '],
  peer: ['对方', '對方', 'With'],
  order: ['订单编号', '訂單編號', 'Order'],
  address: ['网址', '網址', 'Address'],
  captured: ['保存时间（本机时钟）', '儲存時間（本機時鐘）', 'Kept at (this computer’s clock)'],
  times: ['消息时间', '訊息時間', 'Times of messages'],
  'zone.read': ['按 {zone} 读取', '依 {zone} 讀取', 'read as {zone}'],
  'zone.assumed': [
    '按 {zone} 读取（页面没有写明时区，此为推定）',
    '依 {zone} 讀取（頁面沒有寫明時區，此為推定）',
    'read as {zone} (assumed: the page names no zone)',
  ],
  whole: ['完整性', '完整性', 'Completeness'],
  'time.about': ['约 {time}', '約 {time}', 'about {time}'],
  'time.raw': ['页面显示“{raw}”', '頁面顯示「{raw}」', 'shown as “{raw}”'],
  timeless: ['没有时间', '沒有時間', 'no time'],
  named: ['{side}（{name}）', '{side}（{name}）', '{side} ({name})'],
  part: ['第{n}图', '第{n}圖', 'part {n}'],
  during: ['保存期间收到', '儲存期間收到', 'arrived during capture'],
  image: ['图片', '圖片', 'Picture'],
  link: ['链接', '連結', 'Link'],
  'gap.unconnected': [
    '此处有缺口：前后消息没有接上',
    '此處有缺口：前後訊息沒有接上',
    'Gap: the messages before and after could not be joined',
  ],
  'gap.unloaded': [
    '此处有缺口：有消息没有显示出内容',
    '此處有缺口：有訊息沒有顯示出內容',
    'Gap: a message never showed its words',
  ],
  'gap.ended': [
    '此处有缺口：页面在保存完成前关闭或跳转，之后的消息可能没有保存',
    '此處有缺口：頁面在儲存完成前關閉或跳轉，之後的訊息可能沒有儲存',
    'Gap: the page was closed or left before all was kept; messages after this one may be missing',
  ],
} as const satisfies Record<string, Text>;

/** Who wrote a message. */
export const senderTexts = {
  buyer: ['买家', '買家', 'Buyer'],
  merchant: ['商家', '賣家', 'Seller'],
  platform: ['平台客服', '平台客服', 'Platform'],
  robot: ['自动回复', '自動回覆', 'Robot'],
  system: ['系统', '系統', 'System'],
  unknown: ['发送人不明', '傳送人不明', 'Unknown sender'],
} as const satisfies Record<Sender, Text>;

/** What a message is. */
export const messageKindTexts = {
  text: ['文字', '文字', 'text'],
  picture: ['图片', '圖片', 'picture'],
  video: ['视频', '影片', 'video'],
  voice: ['语音', '語音', 'voice'],
  file: ['文件', '檔案', 'file'],
  order: ['订单卡片', '訂單卡片', 'order card'],
  goods: ['商品卡片', '商品卡片', 'goods card'],
  refund: ['退款卡片', '退款卡片', 'refund card'],
  card: ['卡片', '卡片', 'card'],
  withdrawn: ['已撤回', '已收回', 'withdrawn'],
  system: ['系统提示', '系統提示', 'notice'],
} as const satisfies Record<MessageKind, Text>;
