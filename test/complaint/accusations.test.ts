import { describe, expect, it } from 'vitest';
import { writeComplaint } from '../../utils/complaint';
import type { ProblemId } from '../../utils/complaint/types';
import type { Deadline } from '../../utils/deadlines/types';
import type { FactValues } from '../../utils/facts';
import { NOW, ZONE } from './cases';
import { caseWith, deadlineWith, exhibitWith, inputWith, readFrom } from './make';

const OVERDUE = '届满';

function full(input: Parameters<typeof inputWith>[0]): string {
  return writeComplaint(inputWith(input), 'full', 'zh-CN', NOW, ZONE).body;
}

function withProblem(
  id: ProblemId,
  facts: Partial<FactValues>,
  answers: Record<string, string> = {},
  demands: string[] = ['return-refund'],
): string {
  return full({
    case: caseWith({ problem: { id, answers }, demands: demands.map((demand) => ({ id: demand })) }),
    exhibits: [exhibitWith(1)],
    facts: readFrom(1, { platform: 'taobao', ...facts }),
  });
}

describe('overdue is said only when it is certain', () => {
  const NEVER: [why: string, changes: Partial<Deadline>, facts?: Partial<FactValues>][] = [
    ['the clock still runs', { state: 'running', legal: '2026-10-20T23:59:59+08:00' }],
    ['only the safe end is over', { state: 'grace', legal: '2026-10-13T23:59:59+08:00' }],
    ['the state says so but the legal end is to come', { legal: '2026-10-12T23:59:59+08:00' }],
    ['the legal end is not known', { legal: null }],
    ['holidays were guessed', { estimated: true }],
    ['the source is weak', { confidence: 'low' }],
    ['the source is only quoted', { confidence: 'medium' }],
    ['it was met', { state: 'met' }],
    ['it does not apply', { state: 'void' }],
    ['it is the buyer’s own', { who: 'buyer' }],
    ['it may have started later', { notes: ['earliest-start'] }],
    ['it holds against traders only', { notes: ['trader-only'] }],
    ['a page shows the refund', {}, { afterSaleStatus: '退款成功' }],
  ];
  it.each(NEVER)('not when %s', (_, changes, facts = {}) => {
    const body = full({
      exhibits: [exhibitWith(1)],
      facts: readFrom(1, facts),
      deadlines: [deadlineWith(changes)],
    });
    expect(body).not.toContain(OVERDUE);
  });

  it.each([
    [
      'merchant',
      'cn-refund-after-return',
      '商家收到退回商品后七日内退款的期限已于2026年10月8日届满（见证据1）。',
    ],
    ['courier', 'cn-courier-answer', '快递企业处理投诉的七日期限已于2026年10月8日届满（见证据1）。'],
    ['platform', 'jd-platform-decides', '平台应当处理的期限已于2026年10月8日届满（见证据1）。'],
  ] as const)('the %s’s time that is over is told', (who, rule, sentence) => {
    const deadlines = [deadlineWith({ who, rule, exhibit: 1 })];
    expect(full({ exhibits: [exhibitWith(1)], deadlines })).toContain(sentence);
  });

  it('a countdown on the page counts as certain', () => {
    const deadlines = [deadlineWith({ confidence: 'low', basis: 'page' })];
    expect(full({ deadlines })).toContain(OVERDUE);
  });
});

describe('a promise', () => {
  const promise = (dueBy: string) =>
    full({
      case: caseWith({
        contacts: [{ at: '2026-10-01', channel: 'merchant', who: '', said: '', promised: '退款', dueBy }],
      }),
    });
  it('is past only after its day', () => {
    expect(promise('2026-10-11')).toContain('期限为2026年10月11日，该日期已过');
    expect(promise('2026-10-12')).not.toContain('已过');
  });
});

describe('what the pages show is not contradicted', () => {
  it.each([
    ['not-shipped', {}, '投诉人付款后至今未收到商品'],
    ['not-shipped', { shippedAt: '2026-09-20' }, '订单显示已发货，但投诉人反映至今未收到商品'],
    [
      'not-shipped',
      { shippedAt: '2026-09-20', receivedAt: '2026-09-22' },
      '订单显示已签收，但投诉人反映并未实际收到商品',
    ],
    ['refund-delay', {}, '投诉人要求退款后至今未收到退款'],
    ['refund-delay', { afterSaleStatus: '退款关闭' }, '投诉人要求退款后至今未收到退款'],
    ['refund-delay', { afterSaleStatus: '退款成功' }, '投诉人对退款的处理结果有异议'],
  ] as const)('%s with %o', (id, facts, sentence) => {
    expect(withProblem(id, facts)).toContain(sentence);
  });

  it.each(['counterfeit', 'false-advertising', 'price-fraud', 'unfair-terms'] as const)(
    '%s is put as what the complainant believes',
    (id) => {
      expect(withProblem(id, {})).toContain('投诉人认为');
    },
  );
});

describe('laws', () => {
  it('none without a problem', () => {
    expect(full({ exhibits: [exhibitWith(1)], facts: readFrom(1, { platform: 'taobao' }) })).not.toContain(
      '《',
    );
  });

  it('none for a problem nobody knows', () => {
    const body = full({
      case: caseWith({ problem: { id: 'constructor', answers: {} } }),
      exhibits: [exhibitWith(1)],
    });
    expect(body).not.toContain('《');
    expect(body).toContain('存在的问题：【待填】');
  });

  it.each(['amazon', 'ebay', 'aliexpress', 'temu'])('no Chinese law for %s', (platform) => {
    expect(withProblem('quality', { platform })).not.toContain('《');
  });

  it('on an unknown site the currency decides', () => {
    const paid = (currency: string) =>
      withProblem('quality', { platform: 'other', paid: { amount: '5', currency } });
    expect(paid('CNY')).toContain('《');
    expect(paid('EUR')).not.toContain('《');
  });

  it.each([
    ['55, only with the demand that rests on it', ['triple'], {}, true],
    ['55, not with another', ['return-refund'], {}, false],
  ] as const)('%s', (_, demands, answers, isCited) => {
    expect(withProblem('counterfeit', {}, answers, [...demands]).includes('第五十五条')).toBe(isCited);
  });

  it.each([
    ['2026-09-26', true],
    ['2026-09-27', false],
  ])('the fifteen days, asked on %s', (asked, isCited) => {
    const body = withProblem('refund-delay', {}, { 'requested-on': asked });
    expect(body.includes('《侵害消费者权益行为处罚办法》第八条')).toBe(isCited);
  });

  it.each<[string, ProblemId, Partial<FactValues>, Record<string, string>, string, boolean]>([
    ['7 days, goods there', 'refund-delay', { receivedAt: '2026-09-01' }, {}, '第二十五条', true],
    ['7 days, goods not there', 'refund-delay', {}, { 'has-goods': 'no' }, '第二十五条', false],
    ['opened goods, a term on them', 'unfair-terms', {}, { clause: '拆封不退' }, '（一）》第三条', true],
    [
      'opened goods, another term',
      'unfair-terms',
      {},
      { clause: '最终解释权归本店' },
      '（一）》第三条',
      false,
    ],
    ['returns, a term on them', 'unfair-terms', {}, { clause: '特价商品概不退换' }, '第十九条', true],
    ['returns, another term', 'unfair-terms', {}, { clause: '签收即认可质量' }, '第十九条', false],
    ['labels, a flaw in the label', 'food-safety', {}, { what: '包装上没有标签' }, '第六十七条', true],
    ['labels, a best-before date', 'food-safety', {}, { 'best-before': '2026-08-01' }, '第六十七条', true],
    ['labels, something in the food', 'food-safety', {}, { what: '罐内有虫' }, '第六十七条', false],
    [
      'listed goods',
      'quality',
      {},
      { what: '不能开机', 'listed-goods': 'yes' },
      '第九条、第十条、第十一条',
      true,
    ],
    ['other goods', 'quality', {}, { what: '不能开机' }, '第九条、第十条、第十一条', false],
    ['a law known by name only', 'platform-inaction', {}, { 'decided-by-machine': 'yes' }, '平台规则', false],
  ])('%s', (_, id, facts, answers, article, isCited) => {
    const body = withProblem(id, facts, answers, ['return-refund', 'human-review']);
    expect(body.includes(article)).toBe(isCited);
  });

  it.each<[string, Record<string, string>, Partial<FactValues>, string[]]>([
    ['goods there', {}, { receivedAt: '2026-09-01' }, ['第八条', '第九条']],
    ['goods not there', { 'has-goods': 'no' }, {}, ['第八条', '第十条']],
    ['nobody knows', {}, {}, ['第八条']],
  ])('the fifteen days by what happened: %s', (_, answers, facts, articles) => {
    const body = withProblem('refund-delay', facts, { 'requested-on': '2026-09-01', ...answers });
    expect(Array.from(body.matchAll(/处罚办法》(第.+?条)/g), ([, article]) => article)).toEqual(articles);
  });

  it('between private people only the civil code', () => {
    const laws = (answers: Record<string, string>) =>
      withProblem('quality', { platform: 'xianyu' }, answers).match(/《[^》]+》/g);
    expect(new Set(laws({}))).toEqual(new Set(['《中华人民共和国民法典》']));
    expect(laws({ 'seller-is-trader': 'yes' })).toContain('《中华人民共和国消费者权益保护法》');
  });

  it('couriers are told by their rules, numbered as revised in 2025', () => {
    const body = withProblem('unauthorised-drop-off', {}, {}, ['redeliver']);
    expect(body).toContain('《快递暂行条例》第二十六条：');
    expect(body).toContain('《快递暂行条例》第二十九条：');
  });
});
