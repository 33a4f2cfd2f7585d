import type { ChannelId } from '../types';
import type { DemandInfo } from './demands';
import type { Sourced } from './sourced';

/** What must not stand in a channel's text; the words are `mustNotTexts` in utils/i18n. */
export const MUST_NOT_IDS = [
  'insults',
  'threats',
  'personal-data',
  'bank-data',
  'violation-report',
  'money-demand',
  'changed-reason',
  'wrong-type',
] as const;

export type MustNotId = (typeof MUST_NOT_IDS)[number];

export interface ChannelInfo {
  /** Where everyone can read what is filed: personal facts are left out. */
  isPublic: boolean;
  /** Whether each sentence names its exhibit; where there is no room, the exhibits are named at the end. */
  cites: boolean;
  /** Whose part the demands must be; every demand when absent. */
  asks?: readonly DemandInfo['of'][];
  /** How many characters (code points) the main text box takes; absent where nobody measured it. */
  limit?: Sourced & { characters: number };
  /** Channels that turn a dispute away once this one has taken it up. */
  blocks?: readonly ChannelId[];
  /** Channels for purchases under Chinese law, or abroad; both when absent. */
  place?: 'china' | 'abroad';
  /** What must not appear in the text. */
  mustNot: readonly MustNotId[];
}

/** Measured on the form for reports; the form for complaints has the same box but was not measured. */
const REGULATOR_BOX = {
  characters: 400,
  source: [
    '12315 平台举报页内容框实测（2026-09-17）',
    '12315 平台舉報頁內容框實測（2026-09-17）',
    'measured on the text box of 12315’s form for reports (12315 平台举报页) on 2026-09-17',
  ],
  checked: '2026-09-17',
} as const;

/** Every channel there is, in the order in which one usually takes them. */
export const CHANNELS: Readonly<Record<ChannelId, ChannelInfo>> = {
  full: { isPublic: false, cites: true, mustNot: ['insults', 'threats'] },
  merchant: {
    isPublic: false,
    cites: false,
    asks: ['merchant'],
    mustNot: ['insults', 'threats', 'changed-reason'],
  },
  platform: {
    isPublic: false,
    cites: false,
    mustNot: ['insults', 'threats', 'bank-data', 'wrong-type'],
  },
  intervention: {
    isPublic: false,
    cites: true,
    mustNot: ['insults', 'threats', 'wrong-type'],
  },
  heimao: {
    isPublic: true,
    cites: false,
    place: 'china',
    mustNot: ['personal-data', 'insults', 'threats'],
  },
  '12315': {
    isPublic: false,
    cites: false,
    place: 'china',
    limit: {
      ...REGULATOR_BOX,
      source: [
        '12315 平台举报页内容框实测（2026-09-17）；投诉页未实测，按同样长度',
        '12315 平台舉報頁內容框實測（2026-09-17）；投訴頁未實測，按同樣長度',
        'measured on the text box of 12315’s form for reports (12315 平台举报页) on 2026-09-17; the form for complaints was not measured and is taken to be like it',
      ],
      confidence: 'medium',
    },
    blocks: ['association'],
    mustNot: ['violation-report', 'insults', 'threats'],
  },
  '12315-report': {
    isPublic: false,
    cites: false,
    place: 'china',
    limit: { ...REGULATOR_BOX, confidence: 'high' },
    mustNot: ['money-demand', 'insults', 'threats'],
  },
  association: {
    isPublic: false,
    cites: true,
    place: 'china',
    blocks: ['12315'],
    mustNot: ['insults', 'threats'],
  },
  courier: {
    isPublic: false,
    cites: true,
    asks: ['courier'],
    place: 'china',
    mustNot: ['insults', 'threats'],
  },
  court: {
    isPublic: false,
    cites: true,
    place: 'china',
    blocks: ['12315', 'association'],
    mustNot: ['insults'],
  },
  'card-issuer': {
    isPublic: false,
    cites: true,
    place: 'abroad',
    mustNot: ['insults', 'bank-data'],
  },
  amazon: {
    isPublic: false,
    cites: true,
    place: 'abroad',
    mustNot: ['insults'],
  },
  ebay: {
    isPublic: false,
    cites: true,
    place: 'abroad',
    mustNot: ['insults'],
  },
  letter: { isPublic: false, cites: true, asks: ['merchant'], mustNot: ['insults', 'threats'] },
};
