import type { DemandId, WarningId } from '../types';

export interface DemandInfo {
  /** Only one demand of a group can be made: each would undo the other. */
  group?: 'remedy' | 'punitive';
  /** Whether the demand says nothing without a sum. */
  amount: 'needed' | 'optional' | 'none';
  /** What a sum is worked out from, when it can be. */
  suggests?: 'paid' | 'freight' | 'triple' | 'tenfold';
  /** Who is asked. */
  of: 'merchant' | 'platform' | 'courier';
  /** Warnings to show before it is chosen; texts are `warningTexts` in utils/i18n. */
  warnings?: readonly WarningId[];
}

/** Every demand there is, in the order in which screens list them. */
export const DEMANDS: Readonly<Record<DemandId, DemandInfo>> = {
  'return-refund': {
    group: 'remedy',
    amount: 'optional',
    suggests: 'paid',
    of: 'merchant',
    warnings: ['one-chance'],
  },
  'refund-only': {
    group: 'remedy',
    amount: 'optional',
    suggests: 'paid',
    of: 'merchant',
    warnings: ['one-chance', 'refund-only-after-receipt'],
  },
  'partial-refund': { group: 'remedy', amount: 'needed', of: 'merchant', warnings: ['one-chance'] },
  exchange: { group: 'remedy', amount: 'none', of: 'merchant', warnings: ['one-chance'] },
  repair: { group: 'remedy', amount: 'none', of: 'merchant', warnings: ['one-chance'] },
  resend: { group: 'remedy', amount: 'none', of: 'merchant', warnings: ['one-chance'] },
  ship: { group: 'remedy', amount: 'none', of: 'merchant' },
  redeliver: { group: 'remedy', amount: 'none', of: 'courier' },
  'price-difference': { group: 'remedy', amount: 'needed', of: 'merchant' },
  freight: { amount: 'optional', suggests: 'freight', of: 'merchant' },
  compensation: { amount: 'needed', of: 'merchant' },
  triple: {
    group: 'punitive',
    amount: 'optional',
    suggests: 'triple',
    of: 'merchant',
    warnings: ['fraud-to-prove', 'either-punitive'],
  },
  tenfold: {
    group: 'punitive',
    amount: 'optional',
    suggests: 'tenfold',
    of: 'merchant',
    warnings: ['food-to-prove', 'either-punitive'],
  },
  'correct-advertising': { amount: 'none', of: 'merchant' },
  'void-clause': { amount: 'none', of: 'merchant' },
  'restore-review': { amount: 'none', of: 'platform' },
  'human-service': { amount: 'none', of: 'platform' },
  'human-review': { amount: 'none', of: 'platform' },
  'platform-compensation': { amount: 'optional', suggests: 'paid', of: 'platform' },
  'seller-identity': { amount: 'none', of: 'platform' },
  'courier-answer': { amount: 'none', of: 'courier' },
};
