import type { WarningId } from '../types';

export interface WarningInfo {
  source: string;
  /** Day on which the source was read, YYYY-MM-DD. */
  checked: string;
  confidence: 'high' | 'medium' | 'low';
}

/** What each warning rests on; its words are `warningTexts` in utils/i18n. */
export const WARNINGS: Readonly<Record<WarningId, WarningInfo>> = {
  'one-chance': {
    source: '消费者经验文章（拼多多售后：维权要求只能选一次，撤销后不能再申请）',
    checked: '2026-11-24',
    confidence: 'low',
  },
  'refund-only-after-receipt': {
    source: '平台2025年4月公告的报道；《网络交易平台规则监督管理办法》（2026-02-01 施行）的报道',
    checked: '2026-11-24',
    confidence: 'medium',
  },
  'fraud-to-prove': {
    source: '《消费者权益保护法》第55条；《消费者权益保护法实施条例》第49条',
    checked: '2026-11-24',
    confidence: 'high',
  },
  'food-to-prove': {
    source: '《食品安全法》第148条；法释〔2024〕9号',
    checked: '2026-11-24',
    confidence: 'high',
  },
  'either-punitive': { source: '实务做法，未见明文', checked: '2026-11-24', confidence: 'low' },
};
