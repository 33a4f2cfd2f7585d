import type { Sender } from '../../chat/types';
import type { Text } from '../../i18n';

/** How a message of a chat is told, by who wrote it, and its time: `about` where the time was carried from a separator. */
export const markTexts = {
  dated: ['{date}，{text}', '{date}，{text}', 'On {date}, {text}'],
  about: ['{date}左右，{text}', '{date}左右，{text}', 'Around {date}, {text}'],
  merchant: [
    '商家在聊天中表示：{words}',
    '賣家在聊天中表示：{words}',
    'the seller wrote in the chat: {words}',
  ],
  platform: [
    '平台客服在聊天中表示：{words}',
    '平台客服在聊天中表示：{words}',
    'the platform’s service wrote in the chat: {words}',
  ],
  robot: [
    '聊天中的自动回复为：{words}',
    '聊天中的自動回覆為：{words}',
    'the automatic answer in the chat read: {words}',
  ],
  buyer: ['投诉人在聊天中表示：{words}', '投訴人在聊天中表示：{words}', 'I wrote in the chat: {words}'],
  system: [
    '聊天中的系统提示为：{words}',
    '聊天中的系統提示為：{words}',
    'a notice in the chat read: {words}',
  ],
  unknown: ['聊天中写有：{words}', '聊天中寫有：{words}', 'the chat reads: {words}'],
} as const satisfies Record<Sender | 'dated' | 'about', Text>;
