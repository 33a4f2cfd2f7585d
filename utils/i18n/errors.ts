import type { ErrorCode } from '../errors';
import type { Text } from './translator';

/** What went wrong, and what to do next. */
export const errorTexts = {
  'page-not-allowed': [
    '浏览器不允许保存这种页面（浏览器自带页面、应用商店、PDF 等）。请打开订单或聊天网页后再试。',
    '瀏覽器不允許儲存這種頁面（瀏覽器內建頁面、應用程式商店、PDF 等）。請開啟訂單或聊天網頁後再試。',
    'The browser does not let this kind of page be kept (browser pages, the store, PDF). Open the order or chat page and try again.',
  ],
  'page-gone': [
    '页面在保存途中被关闭，这次没有保存。请重新打开页面再试；之前的证据没有受影响。',
    '頁面在儲存途中被關閉，這次沒有儲存。請重新開啟頁面再試；之前的證據不受影響。',
    'The page was closed while it was being kept, so nothing was stored. Open it again and retry; earlier exhibits are untouched.',
  ],
  'page-navigated': [
    '页面在保存途中跳转了，这次没有保存。请等页面稳定后再点一次。',
    '頁面在儲存途中跳轉了，這次沒有儲存。請等頁面穩定後再按一次。',
    'The page went to another address while it was being kept, so nothing was stored. Wait until it has settled and click again.',
  ],
  'page-empty': [
    '这个页面没有可以保存的内容（高度为零）。请等页面显示出来后再试。',
    '這個頁面沒有可以儲存的內容（高度為零）。請等頁面顯示出來後再試。',
    'This page has nothing to keep (its height is zero). Wait until it shows something and try again.',
  ],
  'tab-switched': [
    '保存途中切换到了别的标签页，为避免截错页面已停止。请回到该页面再点一次。',
    '儲存途中切換到了別的分頁，為避免截錯頁面已停止。請回到該頁面再按一次。',
    'Another tab came to the front while the page was being kept; it stopped so as not to picture the wrong page. Go back to the page and click again.',
  ],
  'window-resized': [
    '保存途中窗口大小变了，已停止。请保持窗口不动再点一次。',
    '儲存途中視窗大小變了，已停止。請保持視窗不動再按一次。',
    'The window changed its size while the page was being kept, so it stopped. Leave the window as it is and click again.',
  ],
  'zoom-changed': [
    '保存途中页面缩放变了，已停止。请保持缩放不变再点一次。',
    '儲存途中頁面縮放變了，已停止。請保持縮放不變再按一次。',
    'The zoom changed while the page was being kept, so it stopped. Leave the zoom as it is and click again.',
  ],
  'storage-full': [
    '磁盘空间不足，证据没有存进案件。请先下载这份截图，再清理磁盘空间后重试。',
    '磁碟空間不足，證據沒有存進案件。請先下載這份截圖，再清理磁碟空間後重試。',
    'The disk is full, so the exhibit was not stored. Download this picture first, then free some space and try again.',
  ],
  cancelled: ['已取消，没有保存。', '已取消，沒有儲存。', 'Cancelled; nothing was stored.'],
  busy: [
    '正在保存另一个页面，请等它完成后再点。',
    '正在儲存另一個頁面，請等它完成後再按。',
    'Another page is being kept. Wait until it is done, then click again.',
  ],
  'no-progress': [
    '页面 30 秒没有反应，已停止保存。请刷新页面后再试。',
    '頁面 30 秒沒有反應，已停止儲存。請重新整理頁面後再試。',
    'The page did not answer for 30 seconds, so keeping it was stopped. Reload the page and try again.',
  ],
  'no-chat': [
    '这个页面上没有找到聊天窗口。请打开与商家的聊天页面，或指出聊天的位置，也可以改用“保存整页”。',
    '這個頁面上沒有找到聊天視窗。請開啟與商家的聊天頁面，或指出聊天的位置，也可以改用「儲存整頁」。',
    'No chat was found on this page. Open the chat with the shop, point at the chat, or keep the whole page instead.',
  ],
  'chat-in-frame': [
    '聊天在另一个网站的框架里，需要您允许读取它。请点工具栏上的留证按钮，按提示允许后会接着保存。',
    '聊天在另一個網站的框架裡，需要您允許讀取它。請按工具列上的留證按鈕，依提示允許後會接著儲存。',
    'The chat stands in a frame of another site, which you have to allow to be read. Open the toolbar popup and allow it there; it is kept then.',
  ],
  'chat-too-old': [
    '这段聊天在所选的天数里没有消息，没有保存。请把“聊天从哪里开始”改为“最早的消息”，再点一次。',
    '這段聊天在所選的天數裡沒有訊息，沒有儲存。請把「聊天從哪裡開始」改為「最早的訊息」，再按一次。',
    'This chat has no message within the days you chose, so nothing was stored. Set “Where the chat begins” to the oldest message, then click again.',
  ],
  'capture-failed': [
    '截图没有成功。请刷新页面后再点一次。',
    '截圖沒有成功。請重新整理頁面後再按一次。',
    'The picture could not be taken. Reload the page and click again.',
  ],
  'pixels-refused': [
    '浏览器不允许对这个页面截图。请在设置的“截图方式”里改为“自动”或“重绘页面”，再点一次。',
    '瀏覽器不允許對這個頁面截圖。請在設定的「截圖方式」改為「自動」或「重繪頁面」，再按一次。',
    'The browser refused a picture of this page. In the options set “How pictures are made” to automatic or redraw, and click again.',
  ],
  'redraw-failed': [
    '浏览器不允许对这个页面截图，也没能按内容重绘，这次没有保存。请用手机拍下屏幕，或换一个浏览器打开该页面再试。',
    '瀏覽器不允許對這個頁面截圖，也無法依內容重繪，這次沒有儲存。請用手機拍下螢幕，或換一個瀏覽器開啟該頁面再試。',
    'The page could not be redrawn, so nothing was stored. Take a photo of the screen, or open the page in another browser and try again.',
  ],
  'export-failed': [
    '证据包没有导出成功，案件里的证据不受影响。请再试一次。',
    '證據包沒有匯出成功，案件裡的證據不受影響。請再試一次。',
    'The evidence package could not be made; the exhibits in the case are untouched. Try again.',
  ],
  'holiday-file-broken': [
    '这个文件不是完整的放假安排，没有导入，原来的节假日表不变。请换一个按年份列出放假和调休日期的 JSON 文件再试。',
    '這個檔案不是完整的放假安排，沒有匯入，原來的節假日表不變。請換一個按年份列出放假和調休日期的 JSON 檔案再試。',
    'This file is not a whole holiday table, so nothing was imported and the table is as it was. Choose a JSON file that lists days off and worked weekend days by year.',
  ],
  'case-missing': [
    '找不到这个案件，可能已被删除。请在案件列表里重新选择。',
    '找不到這個案件，可能已被刪除。請在案件清單裡重新選擇。',
    'This case cannot be found; it may have been deleted. Choose another one from the list.',
  ],
  unknown: [
    '出了意外的问题，没有保存。请刷新页面再试；之前的证据不受影响。',
    '出了意外的問題，沒有儲存。請重新整理頁面再試；之前的證據不受影響。',
    'Something unexpected went wrong and nothing was stored. Reload the page and try again; earlier exhibits are untouched.',
  ],
} as const satisfies Record<ErrorCode, Text>;
