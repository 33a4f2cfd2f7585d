import type { Text } from './translator';

/** Texts of the options page. */
export const optionsTexts = {
  title: ['设置', '設定', 'Options'],
  saved: ['已保存', '已儲存', 'Saved'],
  language: ['界面语言', '介面語言', 'Language'],
  'language.auto': ['跟随浏览器', '跟隨瀏覽器', 'As the browser'],
  'reminders.title': ['期限提醒', '期限提醒', 'Reminders'],
  'reminders.lead': ['在期限到来前多久提醒', '在期限到來前多久提醒', 'How long before a deadline'],
  'lead.168': ['7 天', '7 天', '7 days'],
  'lead.72': ['3 天', '3 天', '3 days'],
  'lead.24': ['24 小时', '24 小時', '24 hours'],
  'lead.6': ['6 小时', '6 小時', '6 hours'],
  'lead.3': ['3 小时', '3 小時', '3 hours'],
  'reminders.off': [
    '一个都不选就不提醒；期限仍会显示在案件里。',
    '一個都不選就不提醒；期限仍會顯示在案件裡。',
    'With none chosen there are no reminders; deadlines still show in the case.',
  ],
  'quiet.on': ['夜间不打扰', '夜間不打擾', 'Quiet hours'],
  'quiet.from': ['从', '從', 'From'],
  'quiet.to': ['到', '到', 'to'],
  'quiet.hint': ['这段时间里不弹出提醒。', '這段時間裡不跳出提醒。', 'No reminder shows up in these hours.'],
  'holidays.title': ['节假日表', '節假日表', 'Public holidays of China'],
  'holidays.covered': [
    '已知 {from} 到 {to} 年的放假和调休安排；之后的年份按周末和法定节日预估。',
    '已知 {from} 到 {to} 年的放假和調休安排；之後的年份按週末和法定節日預估。',
    'Days off and worked weekend days are known from {from} to {to}; later years are estimated from weekends and the days the law names.',
  ],
  'holidays.imported': [
    '其中 {years} 年来自您导入的“{name}”。',
    '其中 {years} 年來自您匯入的「{name}」。',
    'Of these, {years} come from the file you imported, “{name}”.',
  ],
  'holidays.hint': [
    '国务院公布新一年的放假安排后，可导入按年份列出放假和调休日期的 JSON 文件，不必等扩展更新。文件格式：{"year": 2027, "days": [{"date": "2027-01-01", "isOffDay": true}]}',
    '國務院公布新一年的放假安排後，可匯入按年份列出放假和調休日期的 JSON 檔案，不必等擴充功能更新。檔案格式：{"year": 2027, "days": [{"date": "2027-01-01", "isOffDay": true}]}',
    'Once the State Council publishes a new year you can import it as a JSON file, without waiting for an update. Its form: {"year": 2027, "days": [{"date": "2027-01-01", "isOffDay": true}]}',
  ],
  'holidays.import': ['导入节假日文件', '匯入節假日檔案', 'Import a holiday file'],
  'holidays.reset': [
    '恢复自带的节假日表',
    '恢復內建的節假日表',
    'Back to the table that came with the extension',
  ],
  'capture.title': ['保存页面', '儲存頁面', 'Keeping pages'],
  'pictures.how': ['截图方式', '截圖方式', 'How pictures are made'],
  'pictures.auto': [
    '自动：用浏览器的原始画面，浏览器不允许时才重绘',
    '自動：用瀏覽器的原始畫面，瀏覽器不允許時才重繪',
    'Automatic: the browser’s own pixels, a redraw only where it refuses them',
  ],
  'pictures.pixels': [
    '只用浏览器的原始画面，不允许时不保存',
    '只用瀏覽器的原始畫面，不允許時不儲存',
    'The browser’s own pixels always; where it refuses, nothing is kept',
  ],
  'pictures.redraw': ['重绘页面', '重繪頁面', 'Redraw the page'],
  'pictures.hint': [
    '重绘图会在时间条上注明，证明力不如原始画面，可能缺少其他网站的图片。',
    '重繪圖會在時間條上註明，證明力不如原始畫面，可能缺少其他網站的圖片。',
    'A redraw says so on its strip. It is weaker evidence than the browser’s pixels and may lack pictures of other sites.',
  ],
  'screens.most': [
    '边滚动边变长的页面，最多保存几屏',
    '邊捲動邊變長的頁面，最多儲存幾屏',
    'Most screens of a page that grows while it is scrolled',
  ],
  'screens.hint': [
    '可填 {least} 到 {most}，通常用 {usual}。普通的长页面不受限制；聊天最多保存这个数的 {chats} 倍。',
    '可填 {least} 到 {most}，通常用 {usual}。一般的長頁面不受限制；聊天最多儲存這個數的 {chats} 倍。',
    '{least} to {most}, usually {usual}. Ordinary long pages have no limit; of a chat up to {chats} times as much is kept.',
  ],
  'clock.on': [
    '保存时向该网站询问时间，并记下与本机时钟的差',
    '儲存時向該網站詢問時間，並記下與本機時鐘的差',
    'Ask the kept page’s own site for the time, and record how far this computer’s clock is off',
  ],
  'clock.hint': [
    '打开后，每次保存会向页面所在网站多发一次请求（不带 Cookie，不发往别处）。默认关闭。',
    '開啟後，每次儲存會向頁面所在網站多送一次請求（不帶 Cookie，不送往別處）。預設關閉。',
    'When on, each keep sends one more request to the page’s own site (no cookies, nowhere else). Off by default.',
  ],
  'privacy.title': ['您的数据', '您的資料', 'Your data'],
  'privacy.words': [
    '证据、事实和投诉说明只存在这台电脑的浏览器里，不上传、不统计。卸载扩展会一并删除，请先导出证据包。',
    '證據、事實和投訴說明只存在這台電腦的瀏覽器裡，不上傳、不統計。解除安裝擴充功能會一併刪除，請先匯出證據包。',
    'Exhibits, facts and complaints stay in this browser on this machine; nothing is uploaded or counted. Removing the extension deletes them, so export your packages first.',
  ],
  'nav.cases': ['全部案件', '全部案件', 'All cases'],
} as const satisfies Record<string, Text>;
