import { machineZone } from '../time';
import { siteOf } from './sites';
import { languageOf } from './text/language';
import type { ReadContext } from './types';
import { findMoney } from './values/money';
import { type Place, placeOf } from './zone';

/** Where a page's clock stands, by its address, some of its visible texts and the language it declares. */
export function placeOfTexts(
  texts: readonly string[],
  url: URL,
  declared: string,
  context: ReadContext = {},
): Place {
  const site = siteOf(url.hostname);
  const language = languageOf(texts.join(' '), declared || context.language || '');
  const signs = { yen: /^ja\b/i.test(language) ? 'JPY' : 'CNY', dollar: 'USD', yuan: 'CNY' };
  return placeOf({
    host: url.hostname,
    country: site.country ?? site.countryOf?.(url),
    language,
    currencies: new Set(texts.flatMap((text) => findMoney(text, signs).map(({ value }) => value.currency))),
    machineZone: () => context.machineZone ?? machineZone(),
  });
}
