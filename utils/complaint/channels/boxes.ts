import { type Draft, numbered, speaker } from '../draft';
import { channelSays } from '../words/short';
import { toldContacts } from '../write/contacts';
import { askedLines } from '../write/demands';
import { toldAfterwards, toldByPages, toldLastStep } from '../write/events';
import { exhibitLines } from '../write/exhibits';
import { groundLines } from '../write/grounds';
import { exhibitSentence, opening, parcel, purchase } from '../write/passages';
import { problemText } from '../write/problem';
import { personalUse, storyOf } from '../write/story';

type Line = string | undefined;

/** For the platform's customer service or its after-sale form: the order, the problem, the answers, the demands. */
export function writePlatform(draft: Draft): string {
  const say = speaker(draft, channelSays);
  return joinLines([
    purchase(draft, ['orderNumber', 'afterSaleNumber', 'paid']),
    problemText(draft),
    ...refusals(draft),
    ...contacts(draft),
    say('platform.ask'),
    ...askedLines(draft),
    exhibitSentence(draft, 'titled'),
  ]);
}

/** For the one chance to have the platform decide: the request first, then every fact with its exhibit. */
export function writeIntervention(draft: Draft): string {
  const say = speaker(draft, channelSays);
  const told = toldContacts(draft);
  return joinLines([
    opening(draft, ['orderNumber', 'afterSaleNumber', 'paid']),
    say('intervention.ask'),
    ...askedLines(draft),
    say('intervention.facts'),
    ...numbered([...unnumbered(storyOf(draft, told)), ...told.map(({ text }) => text)]),
    say('list.exhibits'),
    ...exhibitLines(draft),
  ]);
}

/** For a page that everyone can read: no names, numbers or addresses of people, no order number. */
export function writeHeimao(draft: Draft): string {
  const say = speaker(draft, channelSays);
  return joinLines([
    purchase(draft, ['paid']),
    problemText(draft),
    ...refusals(draft),
    ...contacts(draft),
    say('heimao.ask'),
    ...askedLines(draft),
    exhibitSentence(draft, 'titled', 'exhibits.kept'),
  ]);
}

/** For a consumer association, which mediates: the whole matter without the parties, who have their own fields. */
export function writeAssociation(draft: Draft): string {
  const say = speaker(draft, channelSays);
  const told = toldContacts(draft);
  return joinLines([
    opening(draft, ['orderNumber', 'paid']),
    ...unnumbered(storyOf(draft, told)),
    ...told.map(({ text }) => text),
    say('association.ask'),
    ...askedLines(draft),
    say('list.grounds'),
    ...groundLines(draft),
    say('list.exhibits'),
    ...exhibitLines(draft),
  ]);
}

/** For the courier, then the postal regulator: the parcel, its trouble, the earlier complaint, the demands. */
export function writeCourier(draft: Draft): string {
  const say = speaker(draft, channelSays);
  return joinLines([
    parcel(draft),
    toldLastStep(draft)?.text,
    problemText(draft),
    ...toldContacts(draft).map(({ text }) => text),
    say('courier.ask'),
    ...askedLines(draft),
    say('list.grounds'),
    ...groundLines(draft),
    say('list.exhibits'),
    ...exhibitLines(draft),
  ]);
}

function contacts(draft: Draft): Line[] {
  return [...toldContacts(draft).map(({ text }) => text), personalUse(draft)[0]];
}

function refusals(draft: Draft): Line[] {
  return [...toldAfterwards(draft), ...toldByPages(draft)].map((told) => told?.text);
}

function unnumbered(lines: readonly string[]): string[] {
  return lines.map((line) => line.replace(/^\d+\. /, ''));
}

function joinLines(lines: readonly Line[]): string {
  return lines.filter((line) => line !== undefined && line !== '').join('\n');
}
