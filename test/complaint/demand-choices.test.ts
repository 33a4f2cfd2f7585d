import { describe, expect, it } from 'vitest';
import { type DemandId, demandChoices, hasGoods, type ProblemId } from '../../utils/complaint';
import type { FactValues } from '../../utils/facts';
import { caseWith, typed } from './make';

function choices(
  id: ProblemId | undefined,
  answers: Record<string, string> = {},
  facts: Partial<FactValues> = {},
  made: DemandId[] = [],
) {
  const about = caseWith({
    ...(id && { problem: { id, answers } }),
    demands: made.map((each) => ({ id: each })),
  });
  return demandChoices({ case: about, facts: typed(facts) });
}

const RECEIVED = { receivedAt: '2026-09-23' };

describe('what is offered first by the law of today', () => {
  it.each<[ProblemId, Record<string, string>, Partial<FactValues>, DemandId[]]>([
    ['quality', {}, RECEIVED, ['return-refund']],
    ['damaged', {}, {}, ['return-refund']],
    ['refund-delay', {}, RECEIVED, ['return-refund']],
    ['refund-delay', { 'has-goods': 'no' }, {}, ['refund-only']],
    ['refund-delay', { 'refund-agreed': 'yes' }, RECEIVED, ['refund-only']],
    ['not-shipped', {}, {}, ['refund-only']],
    ['not-shipped', {}, RECEIVED, ['refund-only']],
    ['delivery-trouble', { 'has-goods': 'no' }, RECEIVED, ['refund-only']],
    ['delivery-trouble', { 'has-goods': 'yes' }, {}, ['return-refund']],
    ['missing-items', { 'has-goods': 'no' }, {}, ['refund-only']],
    ['counterfeit', {}, RECEIVED, ['return-refund']],
    ['food-safety', {}, RECEIVED, ['return-refund']],
    [
      'service-ignored',
      { 'decided-by-machine': 'yes', 'has-goods': 'yes' },
      {},
      ['return-refund', 'human-review'],
    ],
    ['platform-inaction', { 'decided-by-machine': 'yes' }, {}, ['platform-compensation', 'human-review']],
    ['review-removal', { 'has-goods': 'no' }, {}, ['restore-review']],
  ])('%s, %o, %o: %s', (id, answers, facts, first) => {
    const offered = choices(id, answers, facts);
    expect(offered.filter(({ fit }) => fit === 'first').map((each) => each.id)).toEqual(first);
    expect(offered[0]?.id).toBe(first[0]);
  });

  it('after receipt a refund without return comes with its warning, without receipt without it', () => {
    const warned = (answers: Record<string, string>, facts: Partial<FactValues>) =>
      choices('refund-delay', answers, facts).find(({ id }) => id === 'refund-only')?.warnings;
    expect(warned({}, RECEIVED)).toEqual(['one-chance', 'refund-only-after-receipt']);
    expect(warned({ 'has-goods': 'no' }, {})).toEqual(['one-chance']);
    expect(warned({ 'refund-agreed': 'yes' }, RECEIVED)).toEqual(['one-chance']);
  });

  it('offers every demand once, whatever the problem', () => {
    for (const id of [undefined, 'quality', 'not-shipped', 'unfair-terms'] as const) {
      const offered = choices(id).map((each) => each.id);
      expect(new Set(offered).size).toBe(offered.length);
      expect(offered).toHaveLength(21);
    }
    expect(choices(undefined).every(({ fit }) => fit === 'other')).toBe(true);
  });

  it('names the demands that one would undo, and works out its sum', () => {
    const offered = choices('counterfeit', {}, { ...RECEIVED, paid: { amount: '39.90', currency: 'CNY' } }, [
      'exchange',
      'tenfold',
      'freight',
    ]);
    const of = (id: DemandId) => offered.find((each) => each.id === id);
    expect(of('return-refund')?.excludes).toEqual(['exchange']);
    expect(of('exchange')?.excludes).toEqual([]);
    expect(of('triple')?.excludes).toEqual(['tenfold']);
    expect(of('freight')?.excludes).toEqual([]);
    expect(of('triple')?.amount).toEqual({ amount: '500.00', currency: 'CNY' });
    expect(of('repair')?.amount).toBeUndefined();
  });
});

describe('whether the person has the goods', () => {
  it.each<[ProblemId | 'new-problem', Record<string, string>, Partial<FactValues>, boolean | undefined]>([
    ['quality', {}, {}, true],
    ['quality', { 'has-goods': 'no' }, RECEIVED, false],
    ['not-shipped', {}, RECEIVED, false],
    ['unauthorised-drop-off', {}, RECEIVED, undefined],
    ['refund-delay', {}, {}, undefined],
    ['refund-delay', {}, { completedAt: '2026-09-30' }, true],
    ['new-problem', {}, {}, undefined],
  ])('%s, %o, %o: %s', (id, answers, facts, has) => {
    expect(hasGoods({ case: caseWith({ problem: { id, answers } }), facts: typed(facts) })).toBe(has);
  });
});
