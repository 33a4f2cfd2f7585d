import type { CaptureMethod, Stamp } from '../capture';
import { type Language, type Say, translator } from '../i18n';
import { stampTexts as texts } from '../i18n/stamp';
import type { Moment } from '../time';

/** Digits of the hash that stand on the strip. */
const HASH_DIGITS = 32;

/** Whose conversation is pictured; about which order, where one is known. */
export interface StampSubject {
  peer: string;
  orderNumber: string | undefined;
}

/** The strip's words in a language, for a moment; those of a chat say who and which order. */
export function stampTexts(
  language: Language,
  { local, zone }: Moment,
  about?: StampSubject,
): (url: string, method: CaptureMethod) => Stamp {
  const say = translator(language, texts);
  const time = `${local.slice(0, 10)} ${local.slice(11, 19)} ${local.slice(19)}`;
  return (url, method) => ({
    title: say('title', { time, zone }),
    url,
    ...(about !== undefined && { subject: subjectOf(about, say) }),
    goesOn: (part) => say('goes-on', { next: part + 1 }),
    ...(method === 'rendered' && { notice: say('rendered') }),
    seal: (part, hash) => say('seal', { part, hash: hash.slice(0, HASH_DIGITS) }),
  });
}

function subjectOf({ peer, orderNumber }: StampSubject, say: Say<typeof texts>): string {
  const who = peer === '' ? say('chat-nameless') : say('chat', { peer });
  return orderNumber === undefined ? who : `${who}  ${say('order', { number: orderNumber })}`;
}
