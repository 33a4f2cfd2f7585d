import { REFUNDED } from './goods';
import type { Rule, Step } from './rule';

/** What each step starts from and who must act. */
const STEPS = {
  apply: {
    who: 'buyer',
    starts: [{ fact: 'completedAt' }],
    metBy: [{ fact: 'appliedAt' }],
    until: 'applied',
  },
  'merchant-answers': {
    who: 'merchant',
    starts: [{ fact: 'appliedAt' }, { contact: 'merchant' }],
    metBy: [{ step: 'returnAgreedAt' }, { step: 'refusedAt' }, { says: REFUNDED }],
    until: 'returned',
  },
  'buyer-returns': {
    who: 'buyer',
    starts: [{ step: 'returnAgreedAt' }],
    metBy: [{ step: 'returnSentAt' }],
    until: 'returned',
  },
  'merchant-inspects': {
    who: 'merchant',
    starts: [{ step: 'returnSentAt' }],
    metBy: [{ says: REFUNDED }],
  },
  'platform-decides': {
    who: 'platform',
    starts: [{ filing: 'intervention' }],
    metBy: [{ filing: 'intervention', logged: /处理结果|處理結果|判定|裁决|裁決|驳回|駁回/ }],
  },
  'auto-confirm': {
    who: 'buyer',
    starts: [{ fact: 'shippedAt' }],
    metBy: [{ fact: 'completedAt' }],
    until: 'applied',
  },
  evidence: { who: 'buyer', starts: [{ filing: 'intervention' }] },
} as const satisfies Partial<Record<Step, Pick<Rule, 'who' | 'starts' | 'metBy' | 'until'>>>;

type Row = Pick<Rule, 'length' | 'unit'> &
  Partial<Pick<Rule, 'id' | 'who' | 'starts' | 'when' | 'problem' | 'metBy' | 'until'>> & {
    platforms: readonly string[];
    /** The page that tells it. */
    page: string;
  };

/**
 * A marketplace's own window: retold by unofficial pages that contradict each other, so never more than a suggestion.
 * Where pages disagree, the buyer's own row takes the shorter length and the other side's row the longer one, so that
 * nobody is late and nobody is accused too early.
 */
export function suggestion(step: keyof typeof STEPS, row: Row): Rule {
  return { step, ...STEPS[step], ...suggested(`${row.platforms[0]}-${step}`, row) };
}

/** A window of a marketplace that is no step of an after-sale. */
export function suggestionApart(row: Row & Pick<Rule, 'id' | 'who' | 'starts'>): Rule {
  return { ...suggested(row.id, row), who: row.who, starts: row.starts };
}

function suggested(id: string, { page, ...row }: Row) {
  const source = `${page}（非官方转述，以页面显示为准）`;
  return { id, extension: 'none', checked: '2026-11-01', confidence: 'low', source, ...row } as const;
}
