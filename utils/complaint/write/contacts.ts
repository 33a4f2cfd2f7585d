import type { Contact, Filing } from '../../cases/types';
import { channelTexts } from '../../i18n/complaint';
import { CHANNELS } from '../data/channels';
import { cited, type Draft, isExhibit, quoted, sentence, speaker, words } from '../draft';
import { exhibitTitle } from '../exhibit-words';
import { citeAll } from '../text/cite';
import { dateWords, dayOf } from '../text/dates';
import { lengthOf, unended } from '../text/plain';
import type { ChannelId } from '../types';
import { contactTexts } from '../words/contacts';
import { dated, type Told } from './events';
import { inOrder } from './in-order';
import { toldMarks } from './marks';
import { toldOverdue } from './overdue';

const PLATFORM_CHANNELS: readonly string[] = ['platform', 'intervention', 'amazon', 'ebay'];
const LONGEST_NAME = 60;
const LONGEST_SAID = 400;

/** Every contact with the other side, what was marked in chats, complaints filed, chats that were kept, and what is overdue. */
export function toldContacts(draft: Draft): Told[] {
  const { contacts, filings } = draft.input.case;
  const isHere = ({ channel }: { channel: string }) => concerns(draft, channel);
  const told = inOrder([
    ...contacts.filter(isHere).map((contact) => toldContact(draft, contact)),
    ...filings.filter(isHere).map((filing) => toldFiling(draft, filing)),
    ...(draft.channel === 'courier' ? [] : toldMarks(draft)),
  ]);
  const shown = new Set(told.flatMap(({ exhibits }) => exhibits));
  return [...told, ...toldChats(draft, shown), ...toldOverdue(draft)];
}

/** What was said to the shop or the platform is no business of the courier's. */
function concerns(draft: Draft, channel: string): boolean {
  if (draft.channel !== 'courier') return true;
  return channel !== 'merchant' && channel !== 'letter' && !PLATFORM_CHANNELS.includes(channel);
}

/** One contact: how, with whom, what was said and promised. `room` leaves out words that are longer. */
export function toldContact(draft: Draft, contact: Contact, room = LONGEST_SAID): Told {
  const say = speaker(draft, contactTexts);
  const isShort = room === LONGEST_SAID || lengthOf(contact.said) <= room;
  const said = isShort ? quoted(draft, contact.said, LONGEST_SAID) : undefined;
  const clauses = [
    contactClause(draft, contact),
    said === undefined ? undefined : say('said', { other: otherSide(draft, contact), words: said }),
    room === 0 ? undefined : promiseClause(draft, contact),
  ];
  const text = clauses.filter((each) => each !== undefined).join(draft.say('clause'));
  const exhibits = isExhibit(draft, contact.exhibit) ? [contact.exhibit] : [];
  return { at: contact.at, text: ownOrSeen(draft, dated(draft, contact.at, text), exhibits), exhibits };
}

function contactClause(draft: Draft, contact: Contact): string {
  const say = speaker(draft, contactTexts);
  const channel = channelName(draft, contact.channel);
  const isNamed = !CHANNELS[draft.channel].isPublic;
  const who = isNamed ? quoted(draft, contact.who, LONGEST_NAME) : undefined;
  if (channel !== undefined && who !== undefined) return say('by-with', { channel, who });
  if (channel !== undefined) {
    return isChannel(contact.channel) ? say('with', { who: channel }) : say('by', { channel });
  }
  return who === undefined ? say('plain') : say('with', { who });
}

function promiseClause(draft: Draft, contact: Contact): string | undefined {
  const say = speaker(draft, contactTexts);
  const promise = quoted(draft, contact.promised, LONGEST_SAID);
  if (promise === undefined) return undefined;
  const promised = say('promised', { other: otherSide(draft, contact), words: promise });
  const { dueBy } = contact;
  const date = dueBy === undefined ? undefined : dateWords(dueBy, draft.language);
  if (dueBy === undefined || date === undefined) return promised;
  const due = say(dayOf(dueBy) < draft.today ? 'due-past' : 'due', { date });
  return [promised, due].join(draft.say('comma'));
}

/** Who answered: only the seller's own words may be put into the seller's mouth. */
function otherSide(draft: Draft, { channel }: Contact): string {
  const say = speaker(draft, contactTexts);
  if (channel === 'merchant' || channel === 'letter') return say('other.merchant');
  if (channel === 'courier') return say('other.courier');
  return PLATFORM_CHANNELS.includes(channel) ? say('other.platform') : say('other.rest');
}

function toldFiling(draft: Draft, { channel, number, filedAt, status }: Filing): Told {
  const say = speaker(draft, contactTexts);
  const name = channelName(draft, channel) ?? channel;
  const code = CHANNELS[draft.channel].isPublic ? undefined : words(draft, number, LONGEST_NAME);
  const state = quoted(draft, status, LONGEST_NAME);
  const clauses = [
    channel === '12315-report' ? say('reported') : say('filed', { channel: name }),
    code === undefined ? undefined : say('filed-number', { number: code }),
    state === undefined ? undefined : say('filed-status', { words: state }),
  ];
  const text = clauses.filter((each) => each !== undefined).join(draft.say('clause'));
  return { at: filedAt, text: ownOrSeen(draft, dated(draft, filedAt, text), []), exhibits: [] };
}

function toldChats(draft: Draft, shown: ReadonlySet<number>): Told[] {
  const say = speaker(draft, contactTexts);
  return draft.exhibits
    .filter(({ kind, number }) => kind === 'chat' && !shown.has(number) && draft.channel !== 'courier')
    .map((exhibit) => {
      const title = quoted(draft, exhibitTitle(exhibit, draft.language), LONGEST_NAME) ?? '';
      const date = dateWords(exhibit.capturedAt.local, draft.language) ?? '';
      const text = say('chat', { title, date });
      return { text: ownOrSeen(draft, text, [exhibit.number]), exhibits: [exhibit.number] };
    });
}

function ownOrSeen(draft: Draft, text: string, exhibits: number[]): string {
  const source = citeAll(exhibits, exhibits.length === 0, draft.language);
  return sentence(draft, unended(text), cited(draft, source));
}

/** A channel's name: ours when it is one of ours, else the person's own word for it. */
function channelName(draft: Draft, channel: string): string | undefined {
  return isChannel(channel) ? speaker(draft, channelTexts)(channel) : words(draft, channel, LONGEST_NAME);
}

function isChannel(channel: string): channel is ChannelId {
  return Object.hasOwn(CHANNELS, channel);
}
