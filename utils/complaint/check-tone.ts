import type { Language } from '../i18n';
import { TONE_WORDS } from './data/tone-words';
import type { ToneFinding } from './types';

/**
 * Words of a text that a calmer one would leave out, in order; suggestions only. Chinese texts are checked in both scripts, and
 * every text for English words too, since people mix them.
 */
export function checkTone(text: string, language: Language): ToneFinding[] {
  const lists = language === 'en' ? [TONE_WORDS.english] : [TONE_WORDS.chinese, TONE_WORDS.english];
  return lists
    .flat()
    .flatMap(([kind, pattern]) =>
      Array.from(text.matchAll(pattern), ({ 0: word, index }) => ({
        start: index,
        end: index + word.length,
        word,
        kind,
      })),
    )
    .toSorted((a, b) => a.start - b.start);
}
