import type { ChannelId } from '../types';
import type { Sourced } from './sourced';

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
  source: [
    '未找到公布的限制，按常见类型',
    '未找到公布的限制，按常見類型',
    'no published limit was found: usual types',
  ],
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
    source: [
      '淘宝售后凭证（消费者经验文章），其他平台未知',
      '淘寶售後憑證（消費者經驗文章），其他平台未知',
      'accounts of Taobao buyers (淘宝售后凭证); other platforms are unknown',
    ],
    checked: '2026-11-24',
    confidence: 'low',
  },
  intervention: PICTURES_ONLY,
  heimao: PICTURES_ONLY,
  '12315': {
    ...MEASURED,
    source: [
      '12315 平台举报页实测；投诉页未实测，按同样限制',
      '12315 平台舉報頁實測；投訴頁未實測，按同樣限制',
      'measured on 12315’s form for reports (12315 平台举报页); the form for complaints was not measured and is taken to be like it',
    ],
    confidence: 'medium',
  },
  '12315-report': {
    ...MEASURED,
    source: [
      '12315 平台举报页实测',
      '12315 平台舉報頁實測',
      'measured on 12315’s form for reports (12315 平台举报页)',
    ],
    confidence: 'high',
  },
  association: NOT_FOUND,
  courier: PICTURES_ONLY,
  court: {
    types: [
      ...JPEG_PNG,
      'application/pdf',
      'application/msword',
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    ],
    source: [
      '人民法院在线服务说明（法院网页），大小和数量未找到',
      '人民法院線上服務說明（法院網頁），大小和數量未找到',
      'a court’s page on the courts’ online service (人民法院在线服务); size and number were not found',
    ],
    checked: '2026-11-24',
    confidence: 'medium',
  },
  'card-issuer': NOT_FOUND,
  amazon: NOT_FOUND,
  ebay: NOT_FOUND,
  letter: NOT_FOUND,
};
