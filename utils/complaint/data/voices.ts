import type { Language } from '../../i18n';
import type { ChannelId } from '../types';

type Swaps = readonly (readonly [from: string, to: string])[];

const AS_ONESELF: Partial<Record<Language, Swaps>> = {
  'zh-CN': [['投诉人', '本人']],
  'zh-TW': [['投訴人', '本人']],
};

/**
 * How a channel's text names the two sides, as words put in place of the usual ones in our own sentences, never in what
 * pages or people said. Longer words come first.
 */
export const VOICES: Partial<Record<ChannelId, Partial<Record<Language, Swaps>>>> = {
  merchant: {
    'zh-CN': [
      ['被投诉人', '贵店'],
      ['投诉人', '我'],
      ['商家', '贵店'],
    ],
    'zh-TW': [
      ['被投訴人', '貴店'],
      ['投訴人', '我'],
      ['賣家', '貴店'],
    ],
    en: [
      ['the seller’s', 'your'],
      ['the seller', 'you'],
    ],
  },
  court: {
    'zh-CN': [
      ['被投诉人', '被告'],
      ['投诉人', '原告'],
    ],
    'zh-TW': [
      ['被投訴人', '被告'],
      ['投訴人', '原告'],
    ],
  },
  letter: {
    'zh-CN': [
      ['被投诉人', '贵方'],
      ['投诉人', '本人'],
      ['商家', '贵方'],
    ],
    'zh-TW': [
      ['被投訴人', '貴方'],
      ['投訴人', '本人'],
      ['賣家', '貴方'],
    ],
    en: [
      ['the seller’s', 'your'],
      ['the seller', 'you'],
    ],
  },
  '12315-report': {
    'zh-CN': [
      ['被投诉人', '被举报人'],
      ['投诉人', '举报人'],
    ],
    'zh-TW': [
      ['被投訴人', '被舉報人'],
      ['投訴人', '舉報人'],
    ],
  },
  heimao: AS_ONESELF,
  platform: AS_ONESELF,
  intervention: AS_ONESELF,
  courier: AS_ONESELF,
  'card-issuer': AS_ONESELF,
  amazon: AS_ONESELF,
  ebay: AS_ONESELF,
};
