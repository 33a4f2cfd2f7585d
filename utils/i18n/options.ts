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
  'privacy.title': ['您的数据', '您的資料', 'Your data'],
  'privacy.words': [
    '证据、事实和投诉说明只存在这台电脑的浏览器里，不上传、不统计。卸载扩展会一并删除，请先导出证据包。',
    '證據、事實和投訴說明只存在這台電腦的瀏覽器裡，不上傳、不統計。解除安裝擴充功能會一併刪除，請先匯出證據包。',
    'Exhibits, facts and complaints stay in this browser on this machine; nothing is uploaded or counted. Removing the extension deletes them, so export your packages first.',
  ],
  'nav.cases': ['全部案件', '全部案件', 'All cases'],
} as const satisfies Record<string, Text>;

/** Each language under its own name. */
export const LANGUAGE_NAMES = { 'zh-CN': '简体中文', 'zh-TW': '繁體中文', en: 'English' } as const;
