import type { Text } from './translator';

/** Texts of the toolbar popup. */
export const popupTexts = {
  'nav.cases': ['全部案件', '全部案件', 'All cases'],
  'nav.options': ['设置', '設定', 'Options'],
  'page.reading': ['正在读取当前页面…', '正在讀取目前頁面…', 'Reading this page…'],
  'page.nothing-read': [
    '没有读到订单信息，页面照样可以保存。',
    '沒有讀到訂單資訊，頁面照樣可以儲存。',
    'No order was read here. The page can be kept all the same.',
  ],
  'order.choose': ['订单（本页有 {n} 个）', '訂單（本頁有 {n} 個）', 'Order ({n} on this page)'],
  'order.nameless': ['第 {n} 个订单', '第 {n} 個訂單', 'Order {n}'],
  'case.choose': ['存入案件', '存入案件', 'Goes into case'],
  'case.new': ['新建案件', '新增案件', 'A new case'],
  'case.name': ['案件名称', '案件名稱', 'Name of the case'],
  'keep.page': ['保存整个页面', '儲存整個頁面', 'Keep this page'],
  'keep.visible': ['只保存可见部分', '只儲存可見部分', 'Keep the visible part'],
  'keep.region': ['框选一块', '框選一塊', 'Drag an area'],
  'keep.element': ['选取一块内容', '選取一塊內容', 'Point at a part'],
  'keep.again': ['继续保存这个页面', '繼續儲存這個頁面', 'Keep more of this page'],
  'working.title': ['正在留证…', '正在留證…', 'Keeping the page…'],
  'working.progress': [
    '第 {done} 屏，共 {total} 屏',
    '第 {done} 屏，共 {total} 屏',
    'Screen {done} of {total}',
  ],
  'working.hint': [
    '请停在这个页面，不要滚动或切换标签页。',
    '請停在這個頁面，不要捲動或切換分頁。',
    'Stay on this page; do not scroll or change tabs.',
  ],
  'working.cancel': ['取消', '取消', 'Cancel'],
  'working.cancelling': ['正在取消…', '正在取消…', 'Cancelling…'],
  'done.title': ['已存为证据 {n}', '已存為證據 {n}', 'Kept as exhibit {n}'],
  'done.size': ['{width} × {height} 像素', '{width} × {height} 像素', '{width} × {height} pixels'],
  'done.parts': ['分 {n} 张', '分 {n} 張', 'in {n} files'],
  'done.open': ['打开案件', '開啟案件', 'Open the case'],
  'done.picture': ['证据 {n} 的截图', '證據 {n} 的截圖', 'Picture of exhibit {n}'],
  'failed.rescue': ['下载这张截图：{name}', '下載這張截圖：{name}', 'Download this picture: {name}'],
  'next.title': ['最近的期限', '最近的期限', 'Due next'],
} as const satisfies Record<string, Text>;
