import { expect, it } from 'vitest';
import { markTexts as told } from '../../utils/complaint/words/marks';
import { markedTexts } from '../../utils/complaint/words/purposes';
import type { Text, Texts } from '../../utils/i18n';
import * as chat from '../../utils/i18n/chat';
import * as marks from '../../utils/i18n/chat-marks';
import * as report from '../../utils/i18n/report-chat';

const LISTS: Record<string, Texts> = { ...chat, ...marks, ...report, told, markedTexts };
const texts = Object.entries(LISTS).flatMap(([list, all]) =>
  Object.entries(all).map(([key, text]): [name: string, text: Text] => [`${list}.${key}`, text]),
);

it.each(texts)('%s is said in each language, with the same values', (_, text) => {
  const values = text.map((words) => (words.match(/\{\w+\}/g) ?? []).toSorted());
  expect(text.every((words) => words !== '')).toBe(true);
  expect(values[1]).toEqual(values[0]);
  expect(values[2]).toEqual(values[0]);
});

it.each(texts)('%s holds no simplified character in its traditional text', (_, [, traditional]) => {
  const simplified =
    /[证据这说对发会请没书买卖问诉讼该为从时间实际单话语见观点图订页额货运签应题无义务权费损赔偿质贵现进还过达转关网购评价规则结构经营认项条线汉谁让给录联络处类选择种号码并仅写张银诺绝议记标开环头传动复统视频链显]/u;
  expect(traditional.match(simplified)).toBeNull();
});
