import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeComplaint } from '../../utils/complaint';
import {
  type ChannelId,
  type ComplaintInput,
  PROBLEM_IDS,
  type ProblemId,
} from '../../utils/complaint/types';
import { LANGUAGES } from '../../utils/i18n';
import {
  amazonNotArrived,
  fullDispute,
  markedChat,
  NOW,
  overdueCounterfeit,
  pictureOnly,
  ZONE,
} from './cases';
import { disputeOf } from './problem-cases';

/** Every text was read sentence by sentence; a change shows here and must be read again. */
const GOLDEN: [name: string, input: ComplaintInput, channels: ChannelId[]][] = [
  ['picture-only', pictureOnly, ['full', '12315']],
  [
    'full-dispute',
    fullDispute,
    [
      'full',
      'merchant',
      'platform',
      'intervention',
      'heimao',
      '12315',
      'association',
      'courier',
      'court',
      'letter',
    ],
  ],
  ['amazon-not-arrived', amazonNotArrived, ['full', 'amazon', 'card-issuer']],
  ['overdue-counterfeit', overdueCounterfeit, ['full', '12315']],
  ['marked-chat', markedChat, ['full', 'heimao', '12315', 'letter']],
];

/** Beside the regulator's text, where each problem's other texts are read. */
const ELSEWHERE: Readonly<Record<ProblemId, readonly ChannelId[]>> = {
  quality: ['full', 'merchant'],
  damaged: ['courier', 'merchant'],
  'missing-items': ['platform'],
  'wrong-item': ['merchant'],
  'not-as-described': ['12315-report', 'heimao'],
  counterfeit: ['12315-report', 'court'],
  'false-advertising': ['12315-report'],
  'price-fraud': ['12315-report', 'letter'],
  'not-shipped': ['full', 'heimao'],
  'delivery-trouble': ['courier'],
  'unauthorised-drop-off': ['courier'],
  'refund-delay': ['12315-report', 'intervention', 'full'],
  'service-ignored': ['platform'],
  'unfair-terms': ['12315-report', 'full'],
  'food-safety': ['12315-report', 'full'],
  'injury-or-loss': ['court'],
  'review-removal': ['12315-report', 'platform'],
  'platform-inaction': ['association'],
  livestream: ['12315-report', 'association'],
};

const PROBLEM_TEXTS = PROBLEM_IDS.map((id): (typeof GOLDEN)[number] => [
  id,
  disputeOf(id),
  ['12315', ...ELSEWHERE[id]],
]);

const texts = [...GOLDEN, ...PROBLEM_TEXTS].flatMap(([name, input, channels]) =>
  channels.flatMap((channel) => LANGUAGES.map((language) => ({ name, input, channel, language }))),
);

describe('golden texts', () => {
  it.each(texts)('$name, $channel, $language', async ({ name, input, channel, language }) => {
    const { body } = writeComplaint(input, channel, language, NOW, ZONE);
    await expect(body).toMatchFileSnapshot(
      join(import.meta.dirname, 'golden', `${name}.${channel}.${language}.txt`),
    );
  });
});
