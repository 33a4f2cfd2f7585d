import type { DemandId, ProblemId, QuestionId } from '../types';
import type { GroundId } from './grounds';

export interface ProblemInfo {
  /** Its own questions, most telling first; COMMON_QUESTIONS follow. */
  questions: readonly QuestionId[];
  /** Usual demands, most usual first; others stay allowed. */
  demands: readonly DemandId[];
  /** What one leans on, strongest first. */
  grounds: readonly GroundId[];
  /** Set when the goods may never have arrived, so that no date of receipt is missed. */
  maybeNotReceived?: true;
  /** Set when its sentence says that the person found it, so that the day on which it was found may stand before it. */
  tellsFinding?: true;
  /** Set when the complaint is whole without a description. */
  speaksForItself?: true;
}

/** Every problem there is, in the order in which screens list them. */
export const PROBLEMS: Readonly<Record<ProblemId, ProblemInfo>> = {
  quality: {
    tellsFinding: true,
    questions: ['what', 'found-on', 'listed-goods'],
    demands: ['return-refund', 'exchange', 'repair', 'freight'],
    grounds: [
      'quality-return',
      'quality-warranty',
      'seller-liability',
      'property-damages',
      'seller-repairs',
      'listed-goods',
      'agreed-quality',
      'remedies',
    ],
  },
  damaged: {
    tellsFinding: true,
    questions: ['what', 'found-on'],
    demands: ['return-refund', 'exchange', 'resend', 'partial-refund', 'compensation', 'freight'],
    grounds: ['delivery-risk', 'quality-return', 'property-damages', 'remedies', 'parcel-damages'],
  },
  'missing-items': {
    tellsFinding: true,
    questions: ['what', 'expected', 'received', 'found-on', 'has-goods'],
    demands: ['resend', 'partial-refund', 'refund-only', 'return-refund'],
    grounds: ['seller-liability', 'property-damages', 'remedies', 'inspection-notice'],
  },
  'wrong-item': {
    tellsFinding: true,
    questions: ['expected', 'received', 'found-on'],
    demands: ['exchange', 'return-refund', 'freight'],
    grounds: ['breach', 'remedies', 'quality-return'],
  },
  'not-as-described': {
    tellsFinding: true,
    questions: ['described', 'actual', 'found-on'],
    demands: ['return-refund', 'partial-refund', 'compensation', 'freight'],
    grounds: [
      'as-shown',
      'honest-information',
      'seller-liability',
      'quality-return',
      'disclosure',
      'agreed-quality',
    ],
  },
  counterfeit: {
    questions: ['why', 'found-on'],
    demands: ['triple', 'return-refund', 'freight'],
    grounds: ['no-fakes', 'fraud-damages', 'fraud-by-fake', 'property-damages'],
  },
  'false-advertising': {
    questions: ['described', 'actual', 'found-on'],
    demands: ['triple', 'return-refund', 'correct-advertising'],
    grounds: [
      'honest-information',
      'false-advertising-claim',
      'disclosure',
      'fraud-damages',
      'fraud-by-advertising',
    ],
  },
  'price-fraud': {
    questions: ['promised', 'charged', 'found-on'],
    demands: ['price-difference', 'triple', 'return-refund'],
    grounds: ['price-promises', 'price-comparison', 'misleading-price', 'keep-promises', 'fraud-damages'],
  },
  'not-shipped': {
    questions: ['promised-by', 'what'],
    demands: ['ship', 'refund-only', 'compensation'],
    grounds: ['delivery-risk', 'contract-made', 'breach', 'end-contract', 'fraud-by-non-delivery'],
    maybeNotReceived: true,
    speaksForItself: true,
  },
  'delivery-trouble': {
    questions: ['what', 'has-goods', 'found-on'],
    demands: ['refund-only', 'resend', 'compensation'],
    grounds: ['delivery-risk', 'parcel-damages', 'courier-complaint'],
    maybeNotReceived: true,
  },
  'unauthorised-drop-off': {
    questions: ['place', 'what', 'has-goods', 'found-on'],
    demands: ['redeliver', 'refund-only', 'courier-answer'],
    grounds: [
      'delivery-time',
      'inspection-at-delivery',
      'agreed-address',
      'no-drop-off',
      'courier-complaint',
    ],
    maybeNotReceived: true,
  },
  'refund-delay': {
    questions: ['requested-on', 'what', 'has-goods', 'decided-by-machine'],
    demands: ['return-refund', 'refund-only', 'compensation', 'human-review'],
    grounds: [
      'no-reason-return',
      'property-damages',
      'refusal-delay',
      'return-delay',
      'prepaid-delay',
      'human-decision',
    ],
    maybeNotReceived: true,
    speaksForItself: true,
  },
  'service-ignored': {
    questions: ['requested-on', 'what', 'has-goods', 'decided-by-machine'],
    demands: ['human-service', 'human-review', 'return-refund', 'refund-only', 'compensation'],
    grounds: [
      'complaint-mechanism',
      'complaint-handling',
      'platform-assistance',
      'human-decision',
      'human-service',
    ],
    maybeNotReceived: true,
  },
  'unfair-terms': {
    questions: ['clause', 'what'],
    demands: ['void-clause', 'return-refund'],
    grounds: [
      'unfair-terms',
      'standard-terms',
      'terms-void',
      'opened-to-check',
      'return-scope',
      'terms-forbidden',
    ],
    maybeNotReceived: true,
  },
  'food-safety': {
    tellsFinding: true,
    questions: ['what', 'best-before', 'found-on'],
    demands: ['tenfold', 'return-refund', 'compensation'],
    grounds: ['banned-food', 'food-label', 'food-first-asked', 'food-tenfold'],
  },
  'injury-or-loss': {
    questions: ['what', 'loss', 'injury', 'found-on'],
    demands: ['compensation', 'return-refund'],
    grounds: ['defect-claim', 'product-liability', 'defect-damages', 'injury-damages'],
  },
  'review-removal': {
    questions: ['what', 'found-on'],
    demands: ['restore-review'],
    grounds: ['reviews', 'disclosure'],
    maybeNotReceived: true,
  },
  'platform-inaction': {
    questions: ['requested-on', 'what', 'decided-by-machine'],
    demands: ['platform-compensation', 'seller-identity', 'human-review'],
    grounds: [
      'platform-identity',
      'platform-assistance',
      'trade-records',
      'advance-compensation',
      'platform-liability',
      'human-decision',
    ],
    maybeNotReceived: true,
  },
  livestream: {
    tellsFinding: true,
    questions: ['described', 'actual', 'room', 'found-on'],
    demands: ['return-refund', 'compensation', 'triple'],
    grounds: [
      'livestream-seller',
      'livestream-platform',
      'livestream-duties',
      'as-shown',
      'honest-information',
      'fraud-damages',
    ],
  },
};
