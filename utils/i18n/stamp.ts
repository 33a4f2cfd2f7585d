import type { Texts } from './translator';

/** Words on the strip of a picture. */
export const stampTexts = {
  title: ['KeepProof 留证  {time} ({zone})', 'KeepProof 留證  {time} ({zone})', 'KeepProof  {time} ({zone})'],
  'goes-on': ['↓ 下接第 {next} 部分', '↓ 下接第 {next} 部分', '↓ Continued in part {next}'],
  seal: [
    '第 {part} 部分  页面像素 SHA-256 {hash}',
    '第 {part} 部分  頁面像素 SHA-256 {hash}',
    'Part {part}  page pixels SHA-256 {hash}',
  ],
} as const satisfies Texts;
