import { type Draft, speaker } from '../draft';
import { channelSays } from '../words/short';
import { toldContact } from '../write/contacts';
import { askedLines, commonDay } from '../write/demands';
import { purchase } from '../write/passages';
import { problemText } from '../write/problem';

/** What one writes to the seller's chat: the order, the problem, what was promised, the demand and its day. */
export function writeMerchant(draft: Draft): string {
  const say = speaker(draft, channelSays);
  const due = commonDay(draft);
  return [
    `${say('merchant.hello')}${purchase(draft, ['orderNumber', 'paid'])}`,
    problemText(draft),
    ...promised(draft),
    ...(draft.exhibits.length > 0 ? [say('merchant.exhibits')] : []),
    say('merchant.ask'),
    ...askedLines(draft, due === undefined),
    due === undefined ? say('merchant.thanks') : say('merchant.answer', { date: due }),
  ].join('\n');
}

/** What the seller promised last. */
function promised(draft: Draft): string[] {
  const last = draft.input.case.contacts
    .filter(({ channel, promised }) => channel === 'merchant' && promised !== undefined)
    .at(-1);
  return last === undefined ? [] : [toldContact(draft, last).text];
}
