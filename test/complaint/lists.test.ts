import { describe, expect, it } from 'vitest';
import {
  CHANNEL_IDS,
  CHANNELS,
  COMMON_QUESTIONS,
  DEMAND_IDS,
  DEMANDS,
  GROUNDS,
  LAWS,
  PROBLEM_IDS,
  PROBLEMS,
  QUESTION_IDS,
} from '../../utils/complaint';
import { groundTexts } from '../../utils/complaint/words/grounds';
import { answerSays } from '../../utils/complaint/words/problem';
import type { Text, Texts } from '../../utils/i18n';
import * as screens from '../../utils/i18n/complaint';
import * as channelScreens from '../../utils/i18n/complaint-channels';

const LISTS: Record<string, Texts> = { ...screens, ...channelScreens, groundTexts, answerSays };
const texts = Object.entries(LISTS).flatMap(([list, all]) =>
  Object.entries(all).map(([key, text]): [name: string, text: Text] => [`${list}.${key}`, text]),
);

describe('the lists', () => {
  it.each(texts)('%s is said in each language, with the same values', (_, text) => {
    const values = text.map((words) => (words.match(/\{\w+\}/g) ?? []).toSorted());
    expect(text.every((words) => words.trim() === words && words !== '')).toBe(true);
    expect(values[1]).toEqual(values[0]);
    expect(values[2]).toEqual(values[0]);
  });

  it('no traditional text holds a simplified character', () => {
    const simplified =
      /[证据这说对发会请没书买卖问诉讼该为从时间实际单话语见观点图订页额货运签应题无义务权费损赔偿质贵现进还过达转关网购评价规则结构经营认项条线汉谁让给录联络处类选择种号码并仅写张银]/u;
    const wrong = texts.flatMap(([name, text]) =>
      Array.from(text[1])
        .filter((char) => simplified.test(char))
        .map((char) => `${name}: ${char}`),
    );
    expect(wrong).toEqual([]);
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
