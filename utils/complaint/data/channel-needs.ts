import type { ChannelId, MissingField } from '../types';

const ORDER = ['orderNumber', 'product'] as const;
const MATTER = ['problem', 'problem.what', 'demands'] as const;
const BASICS = ['platform', 'shop', ...ORDER, 'orderedAt', 'receivedAt', 'paid'] as const;
const COMPLAINANT = ['complainant.name', 'complainant.phone', 'complainant.address'] as const;
const RESPONDENT = ['respondent.name', 'respondent.address'] as const;

/** What a channel asks for when nothing is special about the case; what a text marks as missing counts beside it. */
export const CHANNEL_NEEDS: Readonly<Record<ChannelId, readonly MissingField[]>> = {
  full: [...COMPLAINANT, ...RESPONDENT, ...BASICS, ...MATTER, 'contacts', 'demands.dueBy', 'exhibits'],
  merchant: [...ORDER, ...MATTER, 'demands.dueBy'],
  platform: [...ORDER, ...MATTER, 'exhibits'],
  intervention: [...ORDER, ...MATTER, 'exhibits'],
  heimao: ['product', 'shop', ...MATTER, 'exhibits'],
  '12315': ['complainant.name', 'complainant.phone', 'respondent.name', ...ORDER, ...MATTER, 'exhibits'],
  '12315-report': ['respondent.name', ...ORDER, 'problem', 'problem.what', 'exhibits'],
  association: ['complainant.name', 'complainant.phone', 'respondent.name', ...ORDER, ...MATTER, 'exhibits'],
  courier: [
    'complainant.name',
    'complainant.phone',
    'courier',
    'trackingNumber',
    'orderNumber',
    ...MATTER,
    'exhibits',
  ],
  court: [
    ...COMPLAINANT,
    'complainant.identity',
    ...RESPONDENT,
    ...BASICS,
    ...MATTER,
    'exhibits',
    'court.name',
  ],
  'card-issuer': [
    'complainant.name',
    'shop',
    ...ORDER,
    'paid',
    'paidAt',
    'problem',
    'problem.what',
    'contacts',
    'exhibits',
  ],
  amazon: [...ORDER, ...MATTER, 'contacts', 'exhibits'],
  ebay: [...ORDER, ...MATTER, 'contacts', 'exhibits'],
  letter: ['complainant.name', 'respondent.name', ...ORDER, ...MATTER, 'demands.dueBy', 'exhibits'],
};
