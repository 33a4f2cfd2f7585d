import type { Case, KeptText } from './types';

/** A text that was sent, with its day. */
export type SentText = KeptText & { sentAt: string };

/** Where a text stands: the main text of a channel, or a field of its form. */
export type TextPlace = Pick<KeptText, 'channel' | 'lang' | 'field'>;

type Texts = Pick<Case, 'texts'>;

/** Where a person talks to the other side and no case number is opened: what is sent there is no filing. */
const NOT_FILED: readonly string[] = ['full', 'merchant', 'letter'];

/** The edited text of a place that was not sent yet. */
export function draftOf({ texts }: Texts, place: TextPlace): KeptText | undefined {
  return texts.find((text) => isAt(text, place) && !isSent(text));
}

/** The edited fields of a channel's form that were not sent yet. */
export function draftFields({ texts }: Texts, place: Omit<TextPlace, 'field'>): KeptText[] {
  return texts.filter((text) => isFieldOf(text, place) && !isSent(text));
}

/** What was sent through a channel as its main text, newest first, in whatever language. */
export function sentTexts({ texts }: Texts, channel: string): SentText[] {
  return texts
    .filter((text) => text.channel === channel && text.field === undefined)
    .filter(isSent)
    .toReversed();
}

/** The edited fields that went along with a sent text: those frozen right behind it. */
export function sentFields({ texts }: Texts, sent: SentText): KeptText[] {
  const behind = texts.slice(texts.indexOf(sent) + 1);
  const end = behind.findIndex((text) => !isFieldOf(text, sent) || !isSent(text));
  return end < 0 ? behind : behind.slice(0, end);
}

/** The kept text that stands for a place: the edit that is under way, else what was sent last; undefined where the derived one does. */
export function textInUse(about: Texts, place: TextPlace): KeptText | undefined {
  const { channel, lang, field } = place;
  const last = sentTexts(about, channel).find((text) => text.lang === lang);
  const sent =
    field === undefined || last === undefined ? last : sentFields(about, last).find(isField(field));
  return draftOf(about, place) ?? sent;
}

/** Keeps an edit in the place of the one before it. */
export function keepDraft(before: Case, draft: Omit<KeptText, 'edited' | 'sentAt' | 'number'>): Case {
  const { texts } = dropDraft(before, draft);
  return { ...before, texts: [...texts, { ...draft, edited: true }] };
}

/** Takes the edit back, so that the derived text shows again; what was sent stays. */
export function dropDraft(before: Case, place: TextPlace): Case {
  return { ...before, texts: before.texts.filter((text) => !isAt(text, place) || isSent(text)) };
}

/**
 * Freezes a text as it was sent, and with it the edited fields of its form. The channels that open a case of their own get an entry
 * among the filings.
 */
export function sendText(before: Case, { derived: _, ...sent }: SentText): Case {
  const fields = draftFields(before, sent);
  const { texts } = dropDraft(before, sent);
  const { channel, sentAt, number = '' } = sent;
  const frozen = fields.map(({ derived: gone, ...field }) => ({ ...field, sentAt, number }));
  const filing = { channel, number, filedAt: sentAt, status: '', log: [] };
  return {
    ...before,
    texts: [...texts.filter((text) => !fields.includes(text)), sent, ...frozen],
    filings: NOT_FILED.includes(channel) ? before.filings : [...before.filings, filing],
  };
}

function isAt(text: KeptText, { channel, lang, field }: TextPlace): boolean {
  return text.channel === channel && text.lang === lang && text.field === field;
}

function isFieldOf({ channel, lang, field }: KeptText, place: Omit<TextPlace, 'field'>): boolean {
  return field !== undefined && channel === place.channel && lang === place.lang;
}

function isField(name: string): (text: KeptText) => boolean {
  return ({ field }) => field === name;
}

function isSent(text: KeptText): text is SentText {
  return text.sentAt !== undefined;
}
