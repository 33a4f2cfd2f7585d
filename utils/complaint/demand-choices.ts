import type { Money } from '../facts';
import { suggestAmount } from './amounts';
import { DEMANDS } from './data/demands';
import { PROBLEMS } from './data/problems';
import { hasGoods, isProblem } from './has-goods';
import { type ComplaintInput, DEMAND_IDS, type DemandId, type WarningId } from './types';

/** One demand as a screen offers it. */
export interface DemandChoice {
  id: DemandId;
  /** `first`: what the law of today makes the best opening; `usual`: fits the problem; `other`: allowed. */
  fit: 'first' | 'usual' | 'other';
  /** Demands already made that this one would undo: only one of them can stand. */
  excludes: DemandId[];
  /** What to know before choosing it; texts are `warningTexts` in utils/i18n. */
  warnings: WarningId[];
  /** The sum it usually asks for. For reference only: the screen says so. */
  amount?: Money;
}

/** What cannot be done with goods that never came. */
const NEED_GOODS: readonly DemandId[] = ['return-refund', 'exchange', 'repair', 'freight'];

/**
 * Every demand in the order in which to offer it. Once goods have come, platforms no longer force a refund without return
 * (2025-04; 网络交易平台规则监督管理办法, 2026-02-01), so return and refund comes first; a refund without return comes first when
 * nothing was received or the seller agreed; a decision by a machine alone may be put before a person.
 */
export function demandChoices(input: Pick<ComplaintInput, 'case' | 'facts'>): DemandChoice[] {
  const usual = usualDemands(input);
  const first = firstDemands(input, usual);
  const ordered = [...new Set([...first, ...usual, ...DEMAND_IDS])];
  return ordered.map((id) => {
    const amount = suggestAmount(id, input.facts);
    return {
      id,
      fit: first.includes(id) ? 'first' : usual.includes(id) ? 'usual' : 'other',
      excludes: excludedBy(id, input),
      warnings: warningsFor(id, input),
      ...(amount !== undefined && { amount }),
    };
  });
}

/** Demands that cannot stand beside this one. */
export function rivalsOf(id: DemandId): DemandId[] {
  const { group } = DEMANDS[id];
  return group === undefined
    ? []
    : DEMAND_IDS.filter((other) => other !== id && DEMANDS[other].group === group);
}

function usualDemands(input: Pick<ComplaintInput, 'case' | 'facts'>): DemandId[] {
  const { problem } = input.case;
  if (!isProblem(problem?.id)) return [];
  const listed = PROBLEMS[problem.id].demands;
  if (isRefundOnly(input)) {
    const left = hasGoods(input) === false ? listed.filter((id) => !NEED_GOODS.includes(id)) : listed;
    return [...new Set<DemandId>(['refund-only', ...left])];
  }
  if (!listed.includes('refund-only') || hasGoods(input) === undefined) return [...listed];
  const returned = listed.map((id) => (id === 'refund-only' ? 'return-refund' : id));
  return [...new Set<DemandId>([...returned, 'refund-only'])];
}

/** The remedy to open with, and a person's look at what a machine decided; damages for fraud are never put forward. */
function firstDemands({ case: { problem } }: Pick<ComplaintInput, 'case'>, usual: DemandId[]): DemandId[] {
  const opening = usual.find((id) => DEMANDS[id].group === 'remedy') ?? usual[0];
  const review: DemandId[] = problem?.answers['decided-by-machine'] === 'yes' ? ['human-review'] : [];
  return opening === undefined ? review : [opening, ...review.filter((id) => id !== opening)];
}

/** Whether money back without sending anything back is what one may expect. */
function isRefundOnly(input: Pick<ComplaintInput, 'case' | 'facts'>): boolean {
  const isAgreed = input.case.problem?.answers['refund-agreed'] === 'yes';
  const isAboutMoney =
    input.case.problem?.id !== 'review-removal' && input.case.problem?.id !== 'unfair-terms';
  return isAboutMoney && (isAgreed || hasGoods(input) === false);
}

function excludedBy(id: DemandId, { case: { demands } }: Pick<ComplaintInput, 'case'>): DemandId[] {
  return rivalsOf(id).filter((other) => demands.some((demand) => demand.id === other));
}

function warningsFor(id: DemandId, input: Pick<ComplaintInput, 'case' | 'facts'>): WarningId[] {
  const { warnings = [] } = DEMANDS[id];
  return warnings.filter((warning) => warning !== 'refund-only-after-receipt' || !isRefundOnly(input));
}
