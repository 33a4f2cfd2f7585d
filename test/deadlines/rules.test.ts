import { describe, expect, it } from 'vitest';
import { deadlineName, deadlinesOf, RULES } from '../../utils/deadlines';
import { deadlineWords } from '../../utils/deadlines/words';
import { inputOf } from './make';
import { TOLD_ABROAD, TOLD_IN_CHINA, TOLD_OF_PLATFORMS } from './told-clocks';

const TOLD = [...TOLD_IN_CHINA, ...TOLD_OF_PLATFORMS, ...TOLD_ABROAD];
const NOW = new Date('2026-11-05T00:00:00Z');

describe('the rules and the table of facts', () => {
  it.each(TOLD)('$row: as long as told', ({ rules, none }) => {
    const found = RULES.filter(({ id }) => Object.hasOwn(rules, id));
    expect(Object.fromEntries(found.map(({ id, length, unit }) => [id, `${length} ${unit}`]))).toEqual(rules);
    expect(found.length === 0).toBe(none !== undefined);
  });

  it('every rule stands for a row, and no two have one id', () => {
    const told = TOLD.flatMap(({ rules }) => Object.keys(rules));
    expect(RULES.map(({ id }) => id).sort()).toEqual(told.sort());
    expect(new Set(told).size).toBe(told.length);
  });
});

describe('each rule', () => {
  it.each(RULES)(
    '$id says where it comes from',
    ({ source, checked, confidence, starts, length, unit, platforms, places }) => {
      expect(source.length).toBeGreaterThan(5);
      expect(checked).toMatch(/^20\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/);
      expect(['high', 'medium', 'low']).toContain(confidence);
      expect(starts.length).toBeGreaterThan(0);
      expect(length > 0 || unit === 'notice').toBe(true);
      expect(platforms ?? places).toBeDefined();
    },
  );

  it.each(RULES)('$id has a name of its own in every language', ({ id }) => {
    for (const language of ['zh-CN', 'zh-TW', 'en'] as const) {
      expect(deadlineName(id, language)).not.toBe(deadlineName('no-such-rule', language));
    }
  });

  it('of a Chinese marketplace is a suggestion: low, retold, to be confirmed, and never extended', () => {
    const rows = RULES.filter(({ id }) => TOLD_OF_PLATFORMS.some(({ rules }) => Object.hasOwn(rules, id)));
    expect(rows.filter(({ confidence }) => confidence !== 'low')).toEqual([]);
    expect(rows.filter(({ extension }) => extension !== 'none')).toEqual([]);
    expect(rows.filter(({ source }) => !source.includes('以页面显示为准'))).toEqual([]);
  });

  it('of low confidence asks to be confirmed, until the page or the person says it', () => {
    const known = { facts: { platform: 'jd', receivedAt: '2026-11-03' } };
    const [table] = deadlinesOf(inputOf(known), NOW).filter(({ rule }) => rule === 'jd-exchange');
    expect(table?.notes).toContain('confirm');
    expect(
      deadlineWords('en', null)
        .notes({ ...table, estimated: false })
        .join(' '),
    ).toContain('A suggestion');
    const marks = { 'jd-exchange': { override: '2026-11-20' } };
    const [typed] = deadlinesOf(inputOf({ ...known, marks }), NOW).filter(
      ({ rule }) => rule === 'jd-exchange',
    );
    expect(typed?.notes).toBeUndefined();
  });
});

describe('a countdown of the page', () => {
  it('takes the place of every row of its step', () => {
    const countdown = { at: '2026-11-09T12:00:00+08:00', raw: '还剩6天自动确认收货' };
    const facts = { platform: 'taobao', courier: '平邮', shippedAt: '2026-11-01' };
    const rules = (known: typeof facts) =>
      deadlinesOf(inputOf({ facts: known }), NOW)
        .map(({ rule }) => rule)
        .filter((rule) => rule.includes('confirm'));
    expect(rules(facts).sort()).toEqual(['taobao-auto-confirm', 'taobao-auto-confirm-surface']);
    expect(rules({ ...facts, countdown } as typeof facts)).toEqual(['taobao-auto-confirm']);
  });
});

describe('a countdown that cannot be read', () => {
  it('leaves the table’s row in its place', () => {
    const countdown = { at: 'soon', raw: '还剩6天自动确认收货' };
    const facts = { platform: 'taobao', shippedAt: '2026-11-01', countdown };
    const found = deadlinesOf(inputOf({ facts }), NOW);
    expect(found.find(({ rule }) => rule === 'taobao-auto-confirm')).toMatchObject({ state: 'running' });
    expect(found.find(({ rule }) => rule === 'page-auto-confirm')).toMatchObject({ reason: 'malformed' });
  });
});

describe('what is missing', () => {
  it('is named, with where to find it', () => {
    const [asked] = deadlinesOf(inputOf({}), NOW);
    expect(asked).toMatchObject({ state: 'unknown', reason: 'missing', missing: 'receivedAt' });
    expect(asked && deadlineWords('zh-CN', null).next(asked)).toContain('物流详情');
  });
});
