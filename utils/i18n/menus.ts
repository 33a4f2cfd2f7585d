import type { Texts } from './translator';

/** Right-click menu and what the browser shows when no popup is open. */
export const menuTexts = {
  'keep-page': ['保存整页为证据', '儲存整頁為證據', 'Keep this page'],
  'keep-visible': ['保存可见部分为证据', '儲存可見部分為證據', 'Keep the visible part'],
  'keep-chat': ['保存整段聊天为证据', '儲存整段聊天為證據', 'Keep this chat'],
  'keep-region': ['框选一块保存为证据…', '框選一塊儲存為證據…', 'Keep an area you drag…'],
  'keep-element': ['选取一块内容保存为证据…', '選取一塊內容儲存為證據…', 'Keep a part you point at…'],
  'kept.title': ['已保存为证据 {number}', '已儲存為證據 {number}', 'Kept as exhibit {number}'],
  'kept.complete': ['{title}', '{title}', '{title}'],
  'kept.partial': [
    '{title}（不完整，点击查看原因）',
    '{title}（不完整，按一下查看原因）',
    '{title} (partial: click to see why)',
  ],
  'failed.rescue': [
    '点一下工具栏上的留证按钮，就能下载这份截图（5 分钟内有效）。',
    '按一下工具列上的留證按鈕，就能下載這份截圖（5 分鐘內有效）。',
    "Click this extension's toolbar button to download the picture (within 5 minutes).",
  ],
  'failed.title': ['没有保存', '沒有儲存', 'Not kept'],
} as const satisfies Texts;
