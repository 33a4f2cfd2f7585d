import type { Texts } from './translator';

/** Words on the strip of a picture. */
export const stampTexts = {
  title: ['KeepProof 留证  {time} ({zone})', 'KeepProof 留證  {time} ({zone})', 'KeepProof  {time} ({zone})'],
  chat: ['与「{peer}」的聊天', '與「{peer}」的聊天', 'Chat with {peer}'],
  'chat-nameless': ['聊天记录', '聊天記錄', 'Chat'],
  order: ['订单号 {number}', '訂單編號 {number}', 'order {number}'],
  rendered: [
    '此图由扩展按页面内容重绘，不是浏览器显示的原始画面',
    '此圖由擴充功能依頁面內容重繪，不是瀏覽器顯示的原始畫面',
    'Redrawn from the page’s content by the extension; not the browser’s own picture',
  ],
  seal: [
    '第 {part} 部分  页面图像 SHA-256 {hash}',
    '第 {part} 部分  頁面圖像 SHA-256 {hash}',
    'Part {part}  page picture SHA-256 {hash}',
  ],
  'seal-goes-on': [
    '第 {part} 部分，下接第 {next} 部分  页面图像 SHA-256 {hash}',
    '第 {part} 部分，下接第 {next} 部分  頁面圖像 SHA-256 {hash}',
    'Part {part}, continued in part {next}  page picture SHA-256 {hash}',
  ],
} as const satisfies Texts;
