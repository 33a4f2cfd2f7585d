import { type Draft, sentence, speaker } from '../draft';
import { channelSays } from '../words/short';
import { toldContacts } from '../write/contacts';
import { askedLines } from '../write/demands';
import { purchase } from '../write/passages';
import { problemText } from './regulator';

/** What one writes to the seller's chat: the order, the problem, what was promised, the demand and its day. */
export function writeMerchant(draft: Draft): string {
  const say = speaker(draft, channelSays);
  const { lines, due } = askedLines(draft);
  const promises = toldContacts(draft)
    .filter(({ isPromise }) => isPromise)
    .map(({ text }) => text);
  return [
    `${say('merchant.hello')}${draft.say('comma')}${purchase(draft, ['orderNumber', 'paid'])}`,
    problemText(draft),
    ...promises.slice(-1),
    ...(draft.exhibits.length > 0 ? [sentence(draft, say('merchant.exhibits'))] : []),
    say('merchant.ask'),
    ...lines,
    say('merchant.answer', { date: due }),
  ].join('\n');
}
