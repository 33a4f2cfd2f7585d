import type { ChannelId, FieldId } from '../types';
import type { Sourced } from './sourced';

type Limit = Sourced & { characters: number };

export interface FieldInfo {
  id: FieldId;
  /** Set where the channel turns a complaint away, or cannot act, without it. */
  isRequired?: true;
  /** How many characters (code points) it takes; absent where nobody measured it. */
  limit?: Limit;
}

const MEASURED = {
  source: [
    '12315 平台举报页实测（2026-09-17）',
    '12315 平台舉報頁實測（2026-09-17）',
    'measured on 12315’s form for reports (12315 平台举报页) on 2026-09-17',
  ],
  checked: '2026-09-17',
} as const;

function measured(characters: number, confidence: Sourced['confidence']): Limit {
  return { characters, ...MEASURED, confidence };
}

const PARTIES: readonly FieldInfo[] = [
  { id: 'name', isRequired: true },
  { id: 'phone', isRequired: true },
  { id: 'address' },
];

/** The form of the market regulator, in its own order; only the one for reports was measured. */
const REGULATOR: readonly FieldInfo[] = [
  { id: 'respondent', isRequired: true },
  { id: 'respondent-address', limit: measured(40, 'medium') },
  { id: 'product', isRequired: true, limit: measured(50, 'low') },
  { id: 'way-of-sale' },
  { id: 'platform', limit: measured(20, 'medium') },
  { id: 'shop', limit: measured(50, 'medium') },
  { id: 'order-number', isRequired: true },
  { id: 'problem', isRequired: true },
];

/** The fields of each channel's form, in its order. `body` is the channel's main text. */
export const FIELDS: Readonly<Record<ChannelId, readonly FieldInfo[]>> = {
  full: [{ id: 'body', isRequired: true }],
  merchant: [
    { id: 'order-number', isRequired: true },
    { id: 'body', isRequired: true },
  ],
  platform: [
    { id: 'order-number', isRequired: true },
    { id: 'after-sale-type', isRequired: true },
    { id: 'problem', isRequired: true },
    { id: 'demand-sum' },
    { id: 'body', isRequired: true },
  ],
  intervention: [
    { id: 'order-number', isRequired: true },
    { id: 'after-sale-number' },
    { id: 'demands', isRequired: true },
    { id: 'body', isRequired: true },
  ],
  heimao: [
    { id: 'title', isRequired: true },
    { id: 'shop', isRequired: true },
    { id: 'problem', isRequired: true },
    { id: 'demands', isRequired: true },
    { id: 'paid' },
    { id: 'body', isRequired: true },
  ],
  '12315': [
    ...PARTIES,
    ...REGULATOR,
    { id: 'paid' },
    { id: 'demands', isRequired: true },
    { id: 'body', isRequired: true, limit: measured(400, 'medium') },
  ],
  '12315-report': [...REGULATOR, { id: 'body', isRequired: true, limit: measured(400, 'high') }],
  association: [
    ...PARTIES,
    { id: 'respondent', isRequired: true },
    { id: 'product' },
    { id: 'paid' },
    { id: 'demands', isRequired: true },
    { id: 'body', isRequired: true },
  ],
  courier: [
    { id: 'name', isRequired: true },
    { id: 'phone', isRequired: true },
    { id: 'courier', isRequired: true },
    { id: 'tracking-number', isRequired: true },
    { id: 'courier-complaint' },
    { id: 'body', isRequired: true },
  ],
  court: [
    { id: 'name', isRequired: true },
    { id: 'phone', isRequired: true },
    { id: 'address', isRequired: true },
    { id: 'respondent', isRequired: true },
    { id: 'respondent-address', isRequired: true },
    { id: 'demands', isRequired: true },
    { id: 'ordered-on' },
    { id: 'product' },
    { id: 'paid', isRequired: true },
    { id: 'received-on' },
    { id: 'problem', isRequired: true },
    { id: 'body', isRequired: true },
  ],
  'card-issuer': [
    { id: 'name', isRequired: true },
    { id: 'shop', isRequired: true },
    { id: 'paid', isRequired: true },
    { id: 'paid-on', isRequired: true },
    { id: 'problem', isRequired: true },
    { id: 'body', isRequired: true },
  ],
  amazon: [
    { id: 'order-number', isRequired: true },
    { id: 'problem', isRequired: true },
    { id: 'body', isRequired: true },
  ],
  ebay: [
    { id: 'order-number', isRequired: true },
    { id: 'problem', isRequired: true },
    { id: 'body', isRequired: true },
  ],
  letter: [
    { id: 'respondent', isRequired: true },
    { id: 'body', isRequired: true },
  ],
};
