import type { Text } from './translator';

/** Words that more than one screen uses. */
export const commonTexts = {
  product: ['留证', '留證', 'KeepProof'],
  copy: ['复制', '複製', 'Copy'],
  copied: ['已复制', '已複製', 'Copied'],
  'copy-failed': [
    '复制没有成功，请选中文字后按 Ctrl+C',
    '複製沒有成功，請選取文字後按 Ctrl+C',
    'Could not copy: select the text and press Ctrl+C',
  ],
  'picture-missing': ['图片无法显示', '圖片無法顯示', 'The picture cannot be shown'],
  'to-confirm': ['待确认', '待確認', 'to confirm'],
  'ring.days': ['{n}天', '{n}天', '{n} d'],
  'ring.hours': ['{n}时', '{n}時', '{n} h'],
  'ring.minutes': ['{n}分', '{n}分', '{n} min'],
  'ring.over': ['已过', '已過', 'over'],
  'left.days': ['还剩 {n} 天 {h} 小时', '還剩 {n} 天 {h} 小時', '{n} days {h} hours left'],
  'left.hours': ['还剩 {n} 小时 {m} 分', '還剩 {n} 小時 {m} 分', '{n} hours {m} minutes left'],
  'left.minutes': ['还剩 {n} 分钟', '還剩 {n} 分鐘', '{n} minutes left'],
  'left.over': ['已经过了', '已經過了', 'This time is over'],
} as const satisfies Record<string, Text>;
