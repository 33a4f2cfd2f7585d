import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeComplaint } from '../../utils/complaint';
import type { ChannelId, ComplaintInput } from '../../utils/complaint/types';
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

const texts = GOLDEN.flatMap(([name, input, channels]) =>
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
