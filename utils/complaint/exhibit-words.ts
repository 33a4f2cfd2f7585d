import type { ChatMark, Exhibit } from '../cases/types';
import { MARK_KINDS } from '../chat/types';
import { type Language, translator } from '../i18n';
import { exhibitKindTexts } from '../i18n/exhibits';
import { pageTexts } from '../i18n/pages';
import { plain } from './text/plain';
import { markedTexts, proves, provesThing } from './words/purposes';

const LONGEST_TITLE = 80;
const LONGEST_PURPOSE = 200;

/** What an exhibit is called: the person's own title, else its kind of page, else the page's title, else its kind. */
export function exhibitTitle(
  { title, kind, pageKind, pageTitle }: Pick<Exhibit, 'title' | 'kind' | 'pageKind' | 'pageTitle'>,
  language: Language,
): string {
  const own = plain(title, LONGEST_TITLE);
  if (own !== '') return own;
  const kindName = translator(language, exhibitKindTexts)(kind);
  if (isThing(kind)) return kindName;
  if (kind === 'chat') return translator(language, pageTexts)('chat');
  if (pageKind !== 'other') return translator(language, pageTexts)(pageKind);
  return plain(pageTitle, LONGEST_TITLE) || kindName;
}

/**
 * What an exhibit proves: the person's own words, else the usual purpose of its kind; for a chat with what was marked in it
 * (`marks` are those of this exhibit).
 */
export function purposeOf(
  { proves: own, kind, pageKind }: Pick<Exhibit, 'proves' | 'kind' | 'pageKind'>,
  language: Language,
  marks: readonly Pick<ChatMark, 'mark'>[] = [],
): string {
  const words = plain(own, LONGEST_PURPOSE);
  if (words !== '') return words;
  if (isThing(kind)) return translator(language, provesThing)(kind);
  const usual = translator(language, proves)(kind === 'chat' ? 'chat' : pageKind);
  return `${usual}${markedWords(marks, language)}`;
}

/** How many messages of each mark that says something; empty when there is none. */
function markedWords(marks: readonly Pick<ChatMark, 'mark'>[], language: Language): string {
  const say = translator(language, markedTexts);
  const counts = MARK_KINDS.filter((kind) => kind !== 'other')
    .map((kind) => ({ kind, n: marks.filter(({ mark }) => mark === kind).length }))
    .filter(({ n }) => n > 0);
  if (counts.length === 0) return '';
  return say('marked', { list: counts.map(({ kind, n }) => say(kind, { n })).join(say('separator')) });
}

function isThing(kind: Exhibit['kind']): kind is keyof typeof provesThing {
  return Object.hasOwn(provesThing, kind);
}
