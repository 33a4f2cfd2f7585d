import type { CaptureMethod, Stamp } from '../capture';
import { type Language, translator } from '../i18n';
import { stampTexts as texts } from '../i18n/stamp';
import type { Moment } from '../time';

/** Digits of the hash that stand on the strip. */
const HASH_DIGITS = 32;

/** The strip's words in a language, for a moment. */
export function stampTexts(
  language: Language,
  { local, zone }: Moment,
): (url: string, method: CaptureMethod) => Stamp {
  const say = translator(language, texts);
  const time = `${local.slice(0, 10)} ${local.slice(11, 19)} ${local.slice(19)}`;
  return (url, method) => ({
    title: say('title', { time, zone }),
    url,
    goesOn: (part) => say('goes-on', { next: part + 1 }),
    ...(method === 'rendered' && { notice: say('rendered') }),
    seal: (part, hash) => say('seal', { part, hash: hash.slice(0, HASH_DIGITS) }),
  });
}
