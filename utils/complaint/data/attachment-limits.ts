import type { ChannelId } from '../types';
import type { Sourced } from './channels';

/** What a channel takes beside its text; an absent figure was not found. */
export interface AttachmentLimit extends Sourced {
  files?: number;
  bytesEach?: number;
  /** Media types that it takes. */
  types: readonly string[];
}

const MB = 1024 * 1024;
const JPEG_PNG = ['image/jpeg', 'image/png'] as const;

const MEASURED = {
  files: 4,
  bytesEach: 5 * MB,
  types: [...JPEG_PNG, 'application/pdf', 'audio/mpeg', 'video/mp4'],
  checked: '2026-09-17',
} as const;

const NOT_FOUND = {
  types: [...JPEG_PNG, 'application/pdf'],
  source: '未找到公布的限制，按常见类型',
  checked: '2026-11-24',
  confidence: 'low',
} as const;

const PICTURES_ONLY = { ...NOT_FOUND, types: JPEG_PNG } as const;

/** The limits of each channel, as far as someone measured or published them. */
export const ATTACHMENT_LIMITS: Readonly<Record<ChannelId, AttachmentLimit>> = {
  full: NOT_FOUND,
  merchant: PICTURES_ONLY,
  platform: {
    files: 5,
    bytesEach: 5 * MB,
    types: ['image/jpeg', 'image/png', 'image/gif'],
    source: '淘宝售后凭证（消费者经验文章），其他平台未知',
    checked: '2026-11-24',
    confidence: 'low',
  },
  intervention: PICTURES_ONLY,
  heimao: PICTURES_ONLY,
  '12315': { ...MEASURED, source: '12315 平台举报页实测；投诉页未实测，按同样限制', confidence: 'medium' },
  '12315-report': { ...MEASURED, source: '12315 平台举报页实测', confidence: 'high' },
  association: NOT_FOUND,
  courier: PICTURES_ONLY,
  court: {
    types: [
      ...JPEG_PNG,
      'application/pdf',
      'application/msword',
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    ],
    source: '人民法院在线服务说明（法院网页），大小和数量未找到',
    checked: '2026-11-24',
    confidence: 'medium',
  },
  'card-issuer': NOT_FOUND,
  amazon: NOT_FOUND,
  ebay: NOT_FOUND,
  letter: NOT_FOUND,
};
