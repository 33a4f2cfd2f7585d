import type { ProblemCode } from '../capture/types';
import type { ExhibitKind } from '../cases/types';
import type { Text } from './translator';

/** What each kind of exhibit is called. */
export const exhibitKindTexts = {
  page: ['整页截图', '整頁截圖', 'Whole page'],
  visible: ['可见部分截图', '可見部分截圖', 'Visible part'],
  region: ['局部截图', '局部截圖', 'Part of a page'],
  chat: ['聊天记录', '聊天記錄', 'Chat'],
  image: ['图片', '圖片', 'Picture'],
  file: ['文件', '檔案', 'File'],
  text: ['文字', '文字', 'Text'],
} as const satisfies Record<ExhibitKind, Text>;

/** Whether an exhibit shows all of what was to be kept. */
export const exhibitStateTexts = {
  complete: ['完整', '完整', 'Complete'],
  partial: ['不完整', '不完整', 'Partial'],
} as const satisfies Record<string, Text>;

/** What is not right with a capture, and what can be done about it. */
export const captureProblemTexts = {
  limit: [
    '页面太长，只保存到一定长度。需要更后面的内容时，请滚动过去再保存可见部分。',
    '頁面太長，只儲存到一定長度。需要更後面的內容時，請捲動過去再儲存可見部分。',
    'The page is too long and was kept up to a limit. To keep what lies below, scroll there and keep the visible part.',
  ],
  seam: [
    '拼接处有一小段对不上（页面当时在变动）。请核对图片，必要时再保存一次。',
    '拼接處有一小段對不上（頁面當時在變動）。請核對圖片，必要時再儲存一次。',
    'At a joint the pieces do not match, since the page was changing. Look at the picture and keep it again if needed.',
  ],
  blank: [
    '有一段是空白的（图片没有显示出来）。请等页面加载完再保存一次。',
    '有一段是空白的（圖片沒有顯示出來）。請等頁面載入完再儲存一次。',
    'A stretch is blank, since something had not been drawn. Wait until the page has loaded and keep it again.',
  ],
  loading: [
    '保存时还有图片没加载完。请等页面加载完再保存一次。',
    '儲存時還有圖片沒載入完。請等頁面載入完再儲存一次。',
    'Some pictures were still loading. Wait until the page has loaded and keep it again.',
  ],
  moving: [
    '页面上有一直在动的内容，不同位置的截图可能来自不同时刻。',
    '頁面上有一直在動的內容，不同位置的截圖可能來自不同時刻。',
    'Something on the page kept moving, so parts of the picture may show different moments.',
  ],
  'tab-switched': [
    '途中切换到了别的标签页，只保存了切换之前的部分。请停在该页面再保存一次。',
    '途中切換到了別的分頁，只儲存了切換之前的部分。請停在該頁面再儲存一次。',
    'Another tab came to the front, so only what came before is kept. Stay on the page and keep it again.',
  ],
  navigated: [
    '途中页面跳转了，只保存了跳转之前的部分。请打开原来的页面再保存一次。',
    '途中頁面跳轉了，只儲存了跳轉之前的部分。請開啟原來的頁面再儲存一次。',
    'The page went to another address, so only what came before is kept. Open the page again and keep it once more.',
  ],
  resized: [
    '途中窗口大小变了，只保存了变化之前的部分。请保持窗口不动再保存一次。',
    '途中視窗大小變了，只儲存了變化之前的部分。請保持視窗不動再儲存一次。',
    'The window changed its size, so only what came before is kept. Leave the window as it is and keep it again.',
  ],
  zoomed: [
    '途中页面缩放变了，只保存了变化之前的部分。请保持缩放不变再保存一次。',
    '途中頁面縮放變了，只儲存了變化之前的部分。請保持縮放不變再儲存一次。',
    'The zoom changed, so only what came before is kept. Leave the zoom as it is and keep it again.',
  ],
  closed: [
    '途中页面被关掉了，只保存了关掉之前的部分。请重新打开页面再保存一次。',
    '途中頁面被關掉了，只儲存了關掉之前的部分。請重新打開頁面再儲存一次。',
    'The page was closed, so only what came before is kept. Open it again and keep it again.',
  ],
  cancelled: [
    '您中途取消了，只保存了取消之前的部分。',
    '您中途取消了，只儲存了取消之前的部分。',
    'You cancelled, so only what came before is kept.',
  ],
  rendered: [
    '这张图是按页面内容重绘的，不是浏览器显示的原始画面，可能与显示有差别。请另用手机拍下屏幕作为佐证。',
    '這張圖是依頁面內容重繪的，不是瀏覽器顯示的原始畫面，可能與顯示有差別。請另用手機拍下螢幕作為佐證。',
    'This picture was redrawn from the page’s content. It is not the browser’s own picture and may differ from it; take a photo of the screen as well.',
  ],
  unpictured: [
    '有些消息只有文字记录，图片里没有。请核对图片，必要时再保存一次聊天。',
    '有些訊息只有文字記錄，圖片裡沒有。請核對圖片，必要時再儲存一次聊天。',
    'Some messages stand in the transcript but not in the pictures. Look at the pictures and keep the chat again if needed.',
  ],
} as const satisfies Record<ProblemCode, Text>;
