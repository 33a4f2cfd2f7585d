import type { ProblemId } from '../types';
import type { GroundId } from './grounds';

/**
 * Problems that may be a violation which the market regulator looks into, and the duties that may have been broken: what a report
 * leans on. Other problems are disputes over a contract and go into a complaint alone.
 */
export const REPORTS: Readonly<Partial<Record<ProblemId, readonly GroundId[]>>> = {
  'not-as-described': ['honest-information'],
  counterfeit: ['no-fakes', 'fraud-by-fake'],
  'false-advertising': ['honest-information', 'disclosure'],
  'price-fraud': ['misleading-price', 'price-comparison', 'price-promises'],
  'refund-delay': ['refusal-delay'],
  'unfair-terms': ['unfair-terms', 'terms-forbidden'],
  'food-safety': ['banned-food', 'food-label'],
  'review-removal': ['reviews'],
  livestream: ['honest-information', 'livestream-duties'],
};
