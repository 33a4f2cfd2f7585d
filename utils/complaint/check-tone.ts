import type { Language } from '../i18n';
import { BELONGS_ELSEWHERE } from './data/belongs-elsewhere';
import { CAPITALS, CHINESE_TONE, ENGLISH_TONE, QUOTED, REPEATED } from './data/tone-words';
import type { ChannelId, ToneFinding, ToneKind } from './types';

type Calmer = (word: string) => string;

/**
 * Words of a text that a calmer one would put otherwise, in order, each with that wording; suggestions only. Chinese texts are
 * checked in both scripts, and every text for English words too, since people mix them. What is quoted from others stays.
 * In the regulator's two texts what belongs into the other one is found too; a text of no channel is taken for a complaint.
 */
export function checkTone(text: string, language: Language, channel: ChannelId = '12315'): ToneFinding[] {
  const quotations = Array.from(text.matchAll(QUOTED), ({ index, 0: found }) => [
    index,
    index + found.length,
  ]);
  const isQuoted = ({ start, end }: ToneFinding) =>
    quotations.some(([from = 0, to = 0]) => start >= from && end <= to);
  return [
    ...(language === 'en' ? [] : chinese(text, language)),
    ...ENGLISH_TONE.flatMap(([kind, pattern, calmer]) => find(text, kind, pattern, () => calmer)),
    ...find(text, 'shouting', CAPITALS, (word) => word.toLowerCase()),
    ...elsewhere(text, channel),
  ]
    .filter((finding) => !isQuoted(finding))
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .filter((finding, index, all) => index === 0 || finding.start >= (all[index - 1]?.end ?? 0));
}

function chinese(text: string, language: Exclude<Language, 'en'>): ToneFinding[] {
  return [
    ...CHINESE_TONE.flatMap(([kind, pattern, zhCN, zhTW]) =>
      find(text, kind, pattern, () => (language === 'zh-CN' ? zhCN : zhTW)),
    ),
    ...find(text, 'shouting', REPEATED, (word) => Array.from(word)[0] ?? ''),
  ];
}

function elsewhere(text: string, channel: ChannelId): ToneFinding[] {
  const pattern = BELONGS_ELSEWHERE[channel];
  const kind = channel === '12315-report' ? 'money-demand' : 'report';
  return pattern === undefined ? [] : find(text, kind, pattern, () => '');
}

function find(text: string, kind: ToneKind, pattern: RegExp, calmer: Calmer): ToneFinding[] {
  return Array.from(text.matchAll(pattern), ({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    word,
    kind,
    calmer: calmer(word),
  }));
}
