import type { Case, KeptText } from './types';

/** A text that was sent, with its day. */
export type SentText = KeptText & { sentAt: string };

type Place = Pick<KeptText, 'channel' | 'lang'>;

/** Where a person talks to the other side and no case number is opened: what is sent there is no filing. */
const NOT_FILED: readonly string[] = ['full', 'merchant', 'letter'];

/** The edited text of a channel and language that was not sent yet. */
export function draftOf({ texts }: Pick<Case, 'texts'>, place: Place): KeptText | undefined {
  return texts.find((text) => isAt(text, place) && text.sentAt === undefined);
}

/** What was sent through a channel, newest first, in whatever language. */
export function sentTexts({ texts }: Pick<Case, 'texts'>, channel: string): SentText[] {
  return texts
    .filter((text) => text.channel === channel)
    .filter(isSent)
    .toReversed();
}

/** The kept text that stands for a channel: the edit that is under way, else what was sent last; undefined where the derived one does. */
export function textInUse(about: Pick<Case, 'texts'>, place: Place): KeptText | undefined {
  return draftOf(about, place) ?? sentTexts(about, place.channel).find((text) => isAt(text, place));
}

/** Keeps an edit in the place of the one before it. */
export function keepDraft(before: Case, draft: Omit<KeptText, 'edited' | 'sentAt' | 'number'>): Case {
  const { texts } = dropDraft(before, draft);
  return { ...before, texts: [...texts, { ...draft, edited: true }] };
}

/** Takes the edit back, so that the derived text shows again; what was sent stays. */
export function dropDraft(before: Case, place: Place): Case {
  return {
    ...before,
    texts: before.texts.filter((text) => !isAt(text, place) || text.sentAt !== undefined),
  };
}

/** Freezes a text as it was sent. The channels that open a case of their own get an entry among the filings. */
export function sendText(before: Case, { derived: _, ...sent }: SentText): Case {
  const { texts } = dropDraft(before, sent);
  const { channel, sentAt, number = '' } = sent;
  const filing = { channel, number, filedAt: sentAt, status: '', log: [] };
  return {
    ...before,
    texts: [...texts, sent],
    filings: NOT_FILED.includes(channel) ? before.filings : [...before.filings, filing],
  };
}

function isAt(text: KeptText, { channel, lang }: Place): boolean {
  return text.channel === channel && text.lang === lang;
}

function isSent(text: KeptText): text is SentText {
  return text.sentAt !== undefined;
}
