import type { Text } from './translator';

/** How an exhibit's picture was put together and when, in the words of the report. */
export const reportCaptureTexts = {
  order: ['保存次序', '儲存次序', 'Order of keeping'],
  'order.words': [
    '本机第 {n} 次保存（按次数递增，与时钟无关）',
    '本機第 {n} 次儲存（依次數遞增，與時鐘無關）',
    'number {n} of all captures on this installation (counted up, whatever the clock says)',
  ],
  clock: ['与网站时钟核对', '與網站時鐘核對', 'Clock check'],
  'clock.ahead': [
    '网站服务器时间 {date}；本机时钟慢 {seconds} 秒（误差 ±{precision} 秒，服务器时间只精确到秒）',
    '網站伺服器時間 {date}；本機時鐘慢 {seconds} 秒（誤差 ±{precision} 秒，伺服器時間只精確到秒）',
    'The site’s server said {date}; this computer’s clock was {seconds} s slow (±{precision} s; the server’s time has whole seconds)',
  ],
  'clock.behind': [
    '网站服务器时间 {date}；本机时钟快 {seconds} 秒（误差 ±{precision} 秒，服务器时间只精确到秒）',
    '網站伺服器時間 {date}；本機時鐘快 {seconds} 秒（誤差 ±{precision} 秒，伺服器時間只精確到秒）',
    'The site’s server said {date}; this computer’s clock was {seconds} s fast (±{precision} s; the server’s time has whole seconds)',
  ],
  'clock.none': [
    '已向网站询问时间，没有得到可用的回答',
    '已向網站詢問時間，沒有得到可用的回答',
    'The site was asked for the time and gave none that counts',
  ],
  assembly: ['截图拼接', '截圖拼接', 'How the picture was put together'],
  tiles: ['由 {n} 次截取组成', '由 {n} 次擷取組成', 'pieces: {n}'],
  seams: [
    '核对接缝 {n} 处，吻合 {matching} 处',
    '核對接縫 {n} 處，吻合 {matching} 處',
    'joints checked: {n}, matching: {matching}',
  ],
  blankBands: ['空白 {n} 段', '空白 {n} 段', 'blank stretches: {n}'],
  retried: ['重新截取 {n} 次', '重新擷取 {n} 次', 'taken again: {n}'],
  hiddenElements: [
    '悬浮或固定的元素 {n} 个，只在原位出现一次',
    '懸浮或固定的元素 {n} 個，只在原位出現一次',
    'fixed or sticky elements shown once, in their place: {n}',
  ],
  picturesLoading: ['未加载完的图片 {n} 张', '未載入完的圖片 {n} 張', 'pictures still loading: {n}'],
  picturesMissing: [
    '未能重绘的图片或嵌入页 {n} 个',
    '無法重繪的圖片或嵌入頁 {n} 個',
    'pictures or frames that could not be redrawn: {n}',
  ],
  quotaWaits: ['因浏览器限速等待 {n} 次', '因瀏覽器限速等待 {n} 次', 'waits for the browser’s limit: {n}'],
  separator: ['；', '；', '; '],
} as const satisfies Record<string, Text>;
