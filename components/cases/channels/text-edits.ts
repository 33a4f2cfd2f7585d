import { dropDraft, keepDraft, type SentText, sendText, type TextPlace } from '../../../utils/cases';
import type { Contact, KeptText } from '../../../utils/cases/types';
import { type Edit, edit } from '../edits';

/** Keeps an edited text; `derived` is what would be written now, so that newer facts can be told beside it. */
export function editText(text: TextPlace & { body: string; derived: string }): Edit {
  const { channel, lang, field } = text;
  return edit((before) => keepDraft(before, text), 'text-edited', { channel, lang, field });
}

/** Takes an edit back, so that the derived text stands again. */
export function resetText(place: TextPlace): Edit {
  return edit((before) => dropDraft(before, place), 'text-reset', place);
}

/** Freezes a text as it was sent, with the edited `fields` of its form; their very words go into the log too. */
export function markSent(text: SentText, fields: readonly KeptText[]): Edit {
  const { channel, lang, sentAt, number, body } = text;
  return edit((before) => sendText(before, text), 'text-sent', {
    channel,
    lang,
    sentAt,
    number,
    body,
    ...(fields.length > 0 && { fields: fields.map(({ field, body: words }) => ({ field, body: words })) }),
  });
}

/** Notes how a filing stands; `at` is the day. */
export function setStatus({ channel, sentAt, number = '' }: SentText, status: string, at: string): Edit {
  return edit(
    (before) => ({
      ...before,
      filings: before.filings.map((filing) =>
        filing.channel === channel && filing.filedAt === sentAt && filing.number === number
          ? { ...filing, status, log: [...filing.log, { at, text: status }] }
          : filing,
      ),
    }),
    'filing-changed',
    { channel, filedAt: sentAt, status },
  );
}

/** Chooses the exhibits that go along through a channel, by number. */
export function pickAttachments(channel: string, exhibits: number[]): Edit {
  return edit(
    ({ attachments = {}, ...before }) => ({
      ...before,
      attachments: { ...attachments, [channel]: exhibits.toSorted((a, b) => a - b) },
    }),
    'attachments-picked',
    { channel, exhibits },
  );
}

/** Notes a contact with the other side; they stand by date. */
export function noteContact(contact: Contact): Edit {
  return edit(
    (before) => ({
      ...before,
      contacts: [...before.contacts, contact].toSorted((a, b) => a.at.localeCompare(b.at)),
    }),
    'contact-noted',
    contact,
  );
}

/** Takes a contact out again, by its place. */
export function removeContact(place: number): Edit {
  return edit(
    (before) => ({ ...before, contacts: before.contacts.filter((_, index) => index !== place) }),
    'contact-removed',
    { place },
  );
}
