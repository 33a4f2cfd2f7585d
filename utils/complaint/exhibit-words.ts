import type { Exhibit } from '../cases/types';
import { type Language, translator } from '../i18n';
import { exhibitKindTexts } from '../i18n/exhibits';
import { pageTexts } from '../i18n/pages';
import { plain } from './text/plain';
import { proves, provesThing } from './words/purposes';

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

/** What an exhibit proves: the person's own words, else the usual purpose of its kind. */
export function purposeOf(
  { proves: own, kind, pageKind }: Pick<Exhibit, 'proves' | 'kind' | 'pageKind'>,
  language: Language,
): string {
  const words = plain(own, LONGEST_PURPOSE);
  if (words !== '') return words;
  if (isThing(kind)) return translator(language, provesThing)(kind);
  return translator(language, proves)(kind === 'chat' ? 'chat' : pageKind);
}

function isThing(kind: Exhibit['kind']): kind is keyof typeof provesThing {
  return Object.hasOwn(provesThing, kind);
}
