import type { FactName, Facts } from '../../utils/facts';
import type { Language } from '../../utils/i18n';
import { formatMoney } from '../shared/format';

/** A fact's value in words, for a place where it is only shown. */
export function wordsOfFact(name: FactName, facts: Facts, language: Language): string {
  const value = facts[name]?.value;
  if (value === undefined) return '';
  if (Array.isArray(value)) {
    return value
      .map(({ title, sku, quantity }) =>
        [title, sku, quantity !== undefined && `×${quantity}`].filter(Boolean).join(' '),
      )
      .join(' / ');
  }
  return typeof value === 'object' ? formatMoney(value, language) : String(value);
}
