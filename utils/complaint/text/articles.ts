import type { Language } from '../../i18n';
import type { ArticleRef } from '../data/grounds';
import { chineseNumber } from './chinese-number';
import { listed } from './quote';

const SIGNS = { 'zh-CN': ['条', '款', '项'], 'zh-TW': ['條', '款', '項'] } as const;

/** Articles as texts cite them: `第二十三条第二款`, `Art. 23(2)`; an item is named after them. */
export function articleWords(articles: readonly ArticleRef[], language: Language): string {
  const words = articles.map((ref) => (language === 'en' ? english(ref) : chinese(ref, SIGNS[language])));
  return listed(words, language);
}

function chinese([article, paragraph = 0, item = 0]: ArticleRef, signs: readonly string[]): string {
  return [article, paragraph, item]
    .map((number, index) => (number === 0 ? '' : `第${chineseNumber(number)}${signs[index]}`))
    .join('');
}

function english([article, paragraph = 0, item = 0]: ArticleRef): string {
  const numbered = `Art. ${article}${paragraph === 0 ? '' : `(${paragraph})`}`;
  return item === 0 ? numbered : `${numbered}, item ${item}`;
}
