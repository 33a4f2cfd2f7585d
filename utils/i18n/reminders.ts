import type { Texts } from './translator';

/** What a reminder says. */
export const reminderTexts = {
  title: ['{name}：还剩 {left}', '{name}：還剩 {left}', '{name}: {left} left'],
  message: [
    '{title}\n{end} 截止。点击打开案件，看看还要做什么。',
    '{title}\n{end} 截止。按一下開啟案件，看看還要做什麼。',
    '{title}\nEnds {end}. Click to open the case and see what is left to do.',
  ],
  days: ['{n} 天', '{n} 天', '{n} days'],
  hours: ['{n} 小时', '{n} 小時', '{n} hours'],
} as const satisfies Texts;
