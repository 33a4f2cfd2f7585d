import type { Texts } from './translator';

/** What a reminder says. */
export const reminderTexts = {
  title: ['{name}：还剩 {left}', '{name}：還剩 {left}', '{name}: {left} left'],
  over: ['{name}：已到期', '{name}：已到期', '{name}: ended'],
  confirm: ['{name}（待确认）', '{name}（待確認）', '{name} (to confirm)'],
  message: [
    '{title}\n{end} 截止。点击打开案件，看看还要做什么。',
    '{title}\n{end} 截止。按一下開啟案件，看看還要做什麼。',
    '{title}\nEnds {end}. Click to open the case and see what is left to do.',
  ],
  'message-over': [
    '{title}\n{end} 已截止，之前没能提醒到您。请马上点开案件，看看还能做什么。',
    '{title}\n{end} 已截止，之前沒能提醒到您。請馬上點開案件，看看還能做什麼。',
    '{title}\nEnded {end}; no reminder could reach you. Open the case now and see what can still be done.',
  ],
  more: ['本案另有 {n} 项期限临近。', '本案另有 {n} 項期限臨近。', '{n} more in this case.'],
  days: ['{n} 天', '{n} 天', '{n} days'],
  hours: ['{n} 小时', '{n} 小時', '{n} hours'],
  minutes: ['{n} 分钟', '{n} 分鐘', '{n} minutes'],
  open: ['打开案件', '開啟案件', 'Open the case'],
  snooze: ['1 小时后再提醒', '1 小時後再提醒', 'Remind me in 1 hour'],
} as const satisfies Texts;
