import type { Text } from '../../i18n';

/** Lines of the list of exhibits. */
export const exhibitTexts = {
  line: [
    '证据{n}：{title}{notes}，于{date}保存，{source}。证明目的：{purpose}',
    '證據{n}：{title}{notes}，於{date}儲存，{source}。證明目的：{purpose}',
    'Exhibit {n}: {title}{notes}, kept on {date}, {source}. Purpose: {purpose}',
  ],
  notes: ['（{list}）', '（{list}）', ' ({list})'],
  source: ['来源 {address}', '來源 {address}', 'source {address}'],
  imported: ['由投诉人提供', '由投訴人提供', 'supplied by me'],
  parts: ['共{n}图', '共{n}圖', '{n} parts'],
  partial: ['内容不完整', '內容不完整', 'incomplete'],
  rendered: ['按页面内容重绘', '依頁面內容重繪', 'redrawn from the page'],
} as const satisfies Record<string, Text>;

/** The section on grounds when no law is cited. */
export const basisTexts = {
  law: ['{law}{articles}：{gist}', '{law}{articles}：{gist}', '{law}, {articles}: {gist}'],
  facts: [
    '以上事实以所列证据和投诉人的陈述为依据',
    '以上事實以所列證據和投訴人的陳述為依據',
    'The facts above rest on the exhibits listed and on my own statement',
  ],
  own: ['以上事实系投诉人陈述', '以上事實係投訴人陳述', 'The facts above are my own statement'],
} as const satisfies Record<string, Text>;
