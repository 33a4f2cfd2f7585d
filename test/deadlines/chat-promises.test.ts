import { describe, expect, it } from 'vitest';
import type { ChatMark } from '../../utils/cases/types';
import { deadlinesOf } from '../../utils/deadlines';
import { promisedTerm } from '../../utils/deadlines/promised-term';
import { markWith } from '../complaint/make';

const NOW = new Date('2026-10-02T04:00:00Z');

function clocks(changes: Partial<ChatMark>, marks = {}) {
  const platform = { value: 'pinduoduo', raw: '', from: 'address' as const };
  const input = { facts: { platform }, marks, chatMarks: [markWith({ message: 14, ...changes })] };
  return deadlinesOf(input, NOW).filter(({ rule }) => rule.startsWith('promise#'));
}

describe('the term that words name', () => {
  it.each([
    ['48小时内给您退款', 'hour', 48],
    ['４８小時內給您退款', 'hour', 48],
    ['三天内处理好', 'day', 3],
    ['退款预计1-3个工作日到账', 'working-day', 3],
    ['We will refund you within 3-5 business days', 'working-day', 5],
    ['in 24 hours', 'hour', 24],
  ])('%s', (words, unit, length) => {
    expect(promisedTerm(words)).toEqual({ unit, length });
  });

  it.each([
    '尽快给您退款',
    '您3天前申请的',
    '明天退款',
    '7天内退货，我们48小时内退款',
    '0小时内',
    '999天内',
    '',
  ])('none in %j', (words) => {
    expect(promisedTerm(words)).toBeUndefined();
  });
});

describe('a marked promise with a term', () => {
  it('is a clock of the seller’s, from the message', () => {
    expect(clocks({})).toMatchObject([
      {
        rule: 'promise#chat-2-14',
        who: 'merchant',
        starts: '2026-10-01T14:03:00+08:00',
        safe: '2026-10-03T14:03:00+08:00',
        legal: '2026-10-03T14:03:00+08:00',
        source: '48小时内给您退款',
        confidence: 'medium',
        exhibit: 2,
      },
    ]);
  });

  it('ends with the last day where days are named', () => {
    expect(clocks({ text: '3天内退款' })).toMatchObject([{ safe: '2026-10-04T23:59:59+08:00' }]);
  });

  it('may have begun later where its time was carried', () => {
    expect(clocks({ timeIs: 'about' })[0]?.notes).toContain('earliest-start');
  });

  it('can be settled by the person', () => {
    expect(clocks({}, { 'promise#chat-2-14': { state: 'met' } })).toMatchObject([{ state: 'met' }]);
  });

  it.each<[string, Partial<ChatMark>]>([
    ['a refusal', { mark: 'refusal' }],
    ['the buyer’s word', { sender: 'buyer' }],
    ['a message without a time', { time: null }],
    ['a message from tomorrow', { time: '2026-10-05T10:00:00+08:00' }],
    ['a promise without a term', { text: '会给您退款' }],
  ])('is none for %s', (_, changes) => {
    expect(clocks(changes)).toEqual([]);
  });
});
