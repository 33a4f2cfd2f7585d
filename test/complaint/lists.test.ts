import { describe, expect, it } from 'vitest';
import {
  ATTACHMENT_LIMITS,
  CHANNEL_IDS,
  CHANNEL_RULES,
  CHANNELS,
  COMMON_QUESTIONS,
  DEMAND_IDS,
  DEMANDS,
  FIELDS,
  GROUNDS,
  LAWS,
  PROBLEM_IDS,
  PROBLEMS,
  QUESTION_IDS,
} from '../../utils/complaint';
import * as contactWords from '../../utils/complaint/words/contacts';
import * as demandWords from '../../utils/complaint/words/demands';
import * as eventWords from '../../utils/complaint/words/events';
import * as exhibitWords from '../../utils/complaint/words/exhibits';
import { groundTexts } from '../../utils/complaint/words/grounds';
import * as partWords from '../../utils/complaint/words/parts';
import * as problemWords from '../../utils/complaint/words/problem';
import { answerSays } from '../../utils/complaint/words/problem';
import * as purposeWords from '../../utils/complaint/words/purposes';
import * as shortWords from '../../utils/complaint/words/short';
import type { Text, Texts } from '../../utils/i18n';
import * as screens from '../../utils/i18n/complaint';
import * as channelScreens from '../../utils/i18n/complaint-channels';

const LISTS: Record<string, Texts> = { ...screens, ...channelScreens, groundTexts, answerSays };
const texts = Object.entries(LISTS).flatMap(([list, all]) =>
  Object.entries(all).map(([key, text]): [name: string, text: Text] => [`${list}.${key}`, text]),
);

const SOURCED = [
  ...Object.entries(ATTACHMENT_LIMITS),
  ...Object.entries(CHANNELS).flatMap(([id, { limit }]) =>
    limit === undefined ? [] : [[id, limit] as const],
  ),
  ...Object.entries(FIELDS).flatMap(([id, fields]) =>
    fields.flatMap(({ limit }) => (limit === undefined ? [] : [[id, limit] as const])),
  ),
  ...Object.entries(CHANNEL_RULES).flatMap(([id, rules]) => rules.map((rule) => [id, rule] as const)),
];
const sourceTexts: [name: string, text: Text][] = [
  ...SOURCED.map(([id, { source }]): [string, Text] => [`source of ${id}`, source]),
  ...Object.entries(CHANNEL_RULES).flatMap(([id, rules]) =>
    rules.map(({ text }): [string, Text] => [`rule of ${id}`, text]),
  ),
];

const WRITTEN: Record<string, Texts> = {
  ...contactWords,
  ...demandWords,
  ...eventWords,
  ...exhibitWords,
  ...partWords,
  ...problemWords,
  ...purposeWords,
  ...shortWords,
};
const written = Object.entries(WRITTEN).flatMap(([list, all]) =>
  Object.entries(all).map(([key, text]): [name: string, text: Text] => [`${list}.${key}`, text]),
);

describe('the lists', () => {
  it.each([...texts, ...sourceTexts])('%s is said in each language, with the same values', (_, text) => {
    const values = text.map((words) => (words.match(/\{\w+\}/g) ?? []).toSorted());
    expect(text.every((words) => words.trim() === words && words !== '')).toBe(true);
    expect(values[1]).toEqual(values[0]);
    expect(values[2]).toEqual(values[0]);
  });

  it.each(written)('%s has the same values in each language', (_, text) => {
    const [zhCN, zhTW, en] = text.map((words) => (words.match(/\{\w+\}/g) ?? []).toSorted());
    expect(zhTW).toEqual(zhCN);
    // English gives a sum without the words of its capital numerals.
    expect(zhCN).toEqual(expect.arrayContaining(en ?? []));
  });

  it('no traditional text holds a simplified character', () => {
    const simplified =
      /[证据这说对发会请没书买卖问诉讼该为从时间实际单话语见观点图订页额货运签应题无义务权费损赔偿质贵现进还过达转关网购评价规则结构经营认项条线汉谁让给录联络处类选择种号码并仅写张银]/u;
    const wrong = [...texts, ...written, ...sourceTexts].flatMap(([name, text]) =>
      Array.from(text[1])
        .filter((char) => simplified.test(char))
        .map((char) => `${name}: ${char}`),
    );
    expect(wrong).toEqual([]);
  });

  it.each(sourceTexts)('%s is in English, with the original name in brackets only', (_, [, , english]) => {
    const left = english.replace(/ \((?:12315 )?\p{Script=Han}+\)/gu, '');
    expect(left).not.toMatch(/\p{Script=Han}|[，。、；：（）《》]/u);
  });

  it.each(SOURCED)('what is known of %s has the day on which it was read', (_, { checked }) => {
    expect(checked).toMatch(/^20\d\d-\d\d-\d\d$/);
  });

  it('every question is asked of some problem', () => {
    const asked = new Set<string>([
      ...PROBLEM_IDS.flatMap((id) => PROBLEMS[id].questions),
      ...COMMON_QUESTIONS,
    ]);
    expect(QUESTION_IDS.filter((id) => !asked.has(id))).toEqual([]);
  });

  it('every demand is usual for some problem or stands on its own', () => {
    const usual = new Set(PROBLEM_IDS.flatMap((id) => PROBLEMS[id].demands));
    expect(DEMAND_IDS.filter((id) => !usual.has(id))).toEqual([]);
  });

  it('every ground is leaned on by some problem', () => {
    const used = new Set<string>(PROBLEM_IDS.flatMap((id) => PROBLEMS[id].grounds));
    expect(Object.keys(GROUNDS).filter((id) => !used.has(id))).toEqual([]);
  });

  it.each(Object.entries(LAWS))('%s names its source and the day it was read', (_, law) => {
    expect(law.source).not.toBe('');
    expect(law.checked).toMatch(/^20\d\d-\d\d-\d\d$/);
  });

  it('the usual demands of a problem never exclude all but one another', () => {
    for (const id of PROBLEM_IDS) expect(PROBLEMS[id].demands.length).toBeGreaterThan(0);
    expect(DEMANDS['return-refund'].group).toBe(DEMANDS.exchange.group);
    expect(DEMANDS.triple.group).toBe(DEMANDS.tenfold.group);
  });

  it('only the public channel leaves personal facts out', () => {
    expect(CHANNEL_IDS.filter((id) => CHANNELS[id].isPublic)).toEqual(['heimao']);
  });
});
