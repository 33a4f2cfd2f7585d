import { type Draft, factOf, gap, numbered, sentence, speaker, words } from '../draft';
import { dateWords, dayOf } from '../text/dates';
import { channelSays } from '../words/short';
import { basicLines, factWords } from '../write/basics';
import { toldContacts } from '../write/contacts';
import { askedLines, commonDay } from '../write/demands';
import { toldAfterwards, toldByPages, toldLastStep } from '../write/events';
import { exhibitLines } from '../write/exhibits';
import { groundLines, groundsOf } from '../write/grounds';
import { complainantLines, respondentLines, respondentName } from '../write/parties';
import { opening, purchase } from '../write/passages';
import { problemText } from '../write/problem';
import { signature } from '../write/signature';
import { storyOf } from '../write/story';

const LONGEST_NAME = 120;

/** A statement of claim in the form Chinese courts take. */
export function writeCourt(draft: Draft): string {
  const say = speaker(draft, channelSays);
  const told = toldContacts(draft);
  const identity = `${say('court.identity')}${draft.say('colon')}${gap(draft, 'complainant.identity')}`;
  return blocks([
    [say('court.title')],
    [...withHeading(complainantLines(draft), say('court.complainant')), identity],
    withHeading(respondentLines(draft), say('court.respondent')),
    [say('court.claims'), say('court.claims-lead'), ...askedLines(draft, false)],
    [say('court.elements'), ...basicLines(draft)],
    [say('court.facts'), ...numbered([...storyOf(draft, told).map(bare), ...told.map(({ text }) => text)])],
    cites(draft) ? [say('list.grounds'), ...groundLines(draft)] : [],
    [say('court.exhibits'), ...exhibitLines(draft)],
    [say('court.to'), say('court.name', { name: gap(draft, 'court.name') })],
    signature(draft, say('court.signer')),
  ]);
}

/** A letter that asks the other side a last time, with a day. */
export function writeLetter(draft: Draft): string {
  const say = speaker(draft, channelSays);
  const told = toldContacts(draft);
  const due = commonDay(draft);
  const to = words(draft, respondentName(draft), LONGEST_NAME) ?? gap(draft, 'respondent.name');
  return blocks([
    [say('letter.title')],
    [say('letter.to', { name: to })],
    [
      opening(draft, ['orderNumber', 'paid']),
      ...storyOf(draft, told).map(bare),
      ...told.map(({ text }) => text),
    ],
    cites(draft) ? [say('list.grounds'), ...groundLines(draft)] : [],
    [
      say('letter.ask'),
      ...askedLines(draft, due === undefined),
      ...(due === undefined ? [] : [say('letter.due', { date: due })]),
    ],
    [say('list.exhibits'), ...exhibitLines(draft)],
    signature(draft, say('letter.signer')),
  ]);
}

/** A dispute of a card charge, for the bank that issued the card. */
export function writeCardIssuer(draft: Draft): string {
  const say = speaker(draft, channelSays);
  const told = toldContacts(draft).map(({ text }) => text);
  const name =
    words(draft, draft.input.case.complainant.name, LONGEST_NAME) ?? gap(draft, 'complainant.name');
  const merchant =
    words(draft, respondentName(draft), LONGEST_NAME) ?? factWords(draft, 'shop') ?? gap(draft, 'shop');
  const paidAt = factOf(draft, 'paidAt') ?? factOf(draft, 'orderedAt');
  const date = paidAt === undefined ? undefined : dateWords(dayOf(paidAt), draft.language);
  const field = (label: string, value: string) => `${label}${draft.say('colon')}${value}`;
  return blocks([
    [say('card.title')],
    [
      field(say('card.holder'), name),
      field(say('card.merchant'), merchant),
      field(say('card.sum'), factWords(draft, 'paid') ?? gap(draft, 'paid')),
      field(say('card.date'), date ?? gap(draft, 'paidAt')),
    ],
    [say('card.why'), purchase(draft, ['orderNumber']), ...orderStory(draft)],
    [say('card.tried'), ...(told.length > 0 ? told : [gap(draft, 'contacts')])],
    [sentence(draft, say('card.ask'))],
    [say('card.exhibits'), ...exhibitLines(draft)],
    signature(draft, say('card.holder')),
  ]);
}

/** A claim under a marketplace's own guarantee abroad (Amazon, eBay). */
export function writeGuarantee(draft: Draft): string {
  const say = speaker(draft, channelSays);
  const told = toldContacts(draft).map(({ text }) => text);
  return blocks([
    [purchase(draft, ['orderNumber', 'paid']), ...orderStory(draft)],
    [say('abroad.contacts'), ...(told.length > 0 ? told : [gap(draft, 'contacts')])],
    [say('abroad.ask'), ...askedLines(draft)],
    [say('list.exhibits'), ...exhibitLines(draft)],
  ]);
}

/** What the pages told of the order, about the problem: a promised day decides whether goods are late. */
function orderStory(draft: Draft): string[] {
  const told = [toldLastStep(draft), ...toldAfterwards(draft), ...toldByPages(draft)];
  return [...told.flatMap((each) => each?.text ?? []), problemText(draft)];
}

function withHeading([, ...lines]: string[], heading: string): string[] {
  return [heading, ...lines];
}

function cites(draft: Draft): boolean {
  return groundsOf(draft).length > 0;
}

function bare(line: string): string {
  return line.replace(/^\d+\. /, '');
}

/** Blocks of lines with an empty line between; empty blocks are left out. */
function blocks(parts: string[][]): string {
  return parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}
