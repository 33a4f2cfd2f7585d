import type { CaptureMethod, Stamp } from '../capture';
import { type Language, type Say, translator } from '../i18n';
import { loadTexts } from '../loaded-texts';
import type { Moment } from '../time';

/** Digits of the hash that stand on the strip. */
const HASH_DIGITS = 32;

/** Whose conversation is pictured; about which order, where one is known. */
export interface StampSubject {
  peer: string;
  orderNumber: string | undefined;
}

type Texts = Awaited<ReturnType<typeof loadTexts<'stamp-texts'>>>;

/** The strip's words in a language, for a moment; those of a chat say who and which order. */
export async function stampTexts(
  language: Language,
  { local, zone }: Moment,
  about?: StampSubject,
): Promise<(url: string, method: CaptureMethod) => Stamp> {
  const say = translator(language, await loadTexts('stamp-texts'));
  const time = `${local.slice(0, 10)} ${local.slice(11, 19)} ${local.slice(19)}`;
  return (url, method) => ({
    title: say('title', { time, zone }),
    url,
    ...(about !== undefined && { subject: subjectOf(about, say) }),
    ...(method === 'rendered' && { notice: say('rendered') }),
    seal: ({ part, isLast, sha256 }) =>
      say(isLast ? 'seal' : 'seal-goes-on', { part, next: part + 1, hash: sha256.slice(0, HASH_DIGITS) }),
  });
}

function subjectOf({ peer, orderNumber }: StampSubject, say: Say<Texts>): string {
  const who = peer === '' ? say('chat-nameless') : say('chat', { peer });
  return orderNumber === undefined ? who : `${who}  ${say('order', { number: orderNumber })}`;
}
