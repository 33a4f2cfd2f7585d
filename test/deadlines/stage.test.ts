import { describe, expect, it } from 'vitest';
import { deadlinesOf } from '../../utils/deadlines';
import { contacted, filed, type Known } from './cases/types';
import { inputOf } from './make';

const RECEIVED = {
  facts: { platform: 'taobao', orderedAt: '2026-10-28', receivedAt: '2026-11-03', shippedAt: '2026-10-30' },
};
const applied = (more: Known = {}): Known => ({
  ...more,
  facts: { ...RECEIVED.facts, appliedAt: '2026-11-04', status: '已签收' },
});

describe('what matters at the case’s stage', () => {
  it.each<{ stage: string; known: Known; first: string[]; later: string[] }>([
    {
      stage: 'just received',
      known: RECEIVED,
      first: ['cn-no-reason-return', 'cn-quality-return', 'taobao-auto-confirm', 'taobao-chat-visible'],
      later: ['cn-limitation', 'cn-inspection-notice', 'cn-12315-time-bar'],
    },
    {
      stage: 'applied',
      known: applied(),
      first: ['taobao-merchant-answers', 'cn-refusal-delay'],
      later: ['taobao-auto-confirm', 'cn-no-reason-return', 'cn-quality-return'],
    },
    {
      stage: 'sent back',
      known: applied(contacted('2026-11-05', { step: 'returnSentAt' })),
      first: ['taobao-merchant-inspects', 'cn-refusal-delay'],
      later: ['taobao-merchant-answers'],
    },
    {
      stage: 'filed',
      known: applied(filed('12315', '2026-11-05')),
      first: ['cn-12315-acceptance'],
      later: ['taobao-merchant-answers', 'cn-limitation'],
    },
  ])('$stage', ({ known, first, later }) => {
    const found = deadlinesOf(inputOf(known), new Date('2026-11-06T00:00:00Z'));
    const waiting = found.filter(({ isLater }) => isLater === true).map(({ rule }) => rule);
    const shown = found.filter(({ isLater }) => isLater !== true).map(({ rule }) => rule);
    expect(shown).toEqual(expect.arrayContaining(first));
    expect(waiting).toEqual(expect.arrayContaining(later));
  });

  it('a long clock matters in its last thirty days', () => {
    const at = (now: string) =>
      deadlinesOf(inputOf({ facts: { receivedAt: '2023-12-15' } }), new Date(now)).find(
        ({ rule }) => rule === 'cn-limitation',
      );
    expect(at('2026-11-05T00:00:00Z')?.isLater).toBe(true);
    expect(at('2026-11-25T00:00:00Z')?.isLater).toBeUndefined();
  });
});
