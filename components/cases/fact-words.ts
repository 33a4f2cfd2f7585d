import type { FactName, Facts, OrderItem, Parcel } from '../../utils/facts';
import type { Language } from '../../utils/i18n';
import { formatMoney } from '../shared/format';

/** A fact's value in words, for a place where it is only shown. */
export function wordsOfFact(name: FactName, facts: Facts, language: Language): string {
  const value = facts[name]?.value;
  if (value === undefined) return '';
  if (Array.isArray(value)) {
    return value.map(wordsOfLine).join(' / ');
  }
  return typeof value === 'object' ? formatMoney(value, language) : String(value);
}

/** A line of an order, or one of its parcels. */
function wordsOfLine(line: OrderItem | Parcel): string {
  const parts =
    'title' in line
      ? [line.title, line.sku, line.quantity !== undefined && `×${line.quantity}`]
      : [line.trackingNumber, line.courier, line.receivedAt?.slice(0, 10)];
  return parts.filter(Boolean).join(' ');
}
