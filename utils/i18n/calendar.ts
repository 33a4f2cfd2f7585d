import type { Texts } from './translator';

/** What a calendar shows of a deadline. */
export const calendarTexts = {
  summary: ['{name}截止：{title}', '{name}截止：{title}', '{name} ends: {title}'],
  description: [
    '依据：{source}（核对日期 {checked}）。请提前处理，并以平台页面为准。',
    '依據：{source}（核對日期 {checked}）。請提前處理，並以平台頁面為準。',
    'Source: {source} (checked {checked}). Act in time, and trust the platform’s own page first.',
  ],
} as const satisfies Texts;
