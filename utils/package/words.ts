import {
  FACTS,
  type FactName,
  type Facts,
  type FactValues,
  type Money,
  type OrderItem,
  type Parcel,
} from '../facts';
import { type Language, translator } from '../i18n';
import { platformTexts } from '../i18n/platforms';
import type { Moment } from '../time';

/** An ISO 8601 time for people: `2026-09-24 10:02:03 UTC+08:00`; a date stays a date. */
export function timeWords(iso: string): string {
  return iso
    .replace('T', ' ')
    .replace(/(\d)([+-]\d\d:\d\d)$/, '$1 UTC$2')
    .replace(/Z$/, ' UTC');
}

/** A moment with the name of its zone. */
export function momentWords({ local, zone }: Moment): string {
  return `${timeWords(local)} (${zone})`;
}

/** A fact's value for people, or undefined when the fact is unknown. */
export function factWords(facts: Facts, name: FactName, language: Language): string | undefined {
  const value = facts[name]?.value;
  if (value === undefined) return undefined;
  if (name === 'platform') return platformWords(String(value), language);
  if (FACTS[name].kind === 'time') return timeWords(String(value));
  return valueWords(value, language);
}

function valueWords(value: FactValues[FactName], language: Language): string {
  if (typeof value !== 'object') return String(value);
  return Array.isArray(value)
    ? value.map((line) => ('title' in line ? itemWords(line, language) : parcelWords(line))).join('\n')
    : moneyWords(value, language);
}

function parcelWords({ trackingNumber, courier, receivedAt }: Parcel): string {
  const received = receivedAt === undefined ? undefined : timeWords(receivedAt);
  return [trackingNumber, courier, received].filter((part) => part !== undefined).join('  ');
}

function itemWords({ title, sku, unitPrice, quantity }: OrderItem, language: Language): string {
  const price = unitPrice === undefined ? undefined : moneyWords(unitPrice, language);
  const count = quantity === undefined ? undefined : `× ${quantity}`;
  return [title, sku, price, count].filter((part) => part !== undefined).join('  ');
}

/** An amount in the reader's own notation; words that are no amount stay as they are. */
function moneyWords({ amount, currency }: Money, language: Language): string {
  const digits = /^-?\d+(?:\.(\d{1,4}))?$/.exec(amount);
  if (digits === null || !/^[A-Z]{3}$/.test(currency)) return `${amount} ${currency}`;
  const minimumFractionDigits = digits[1]?.length ?? 0;
  return new Intl.NumberFormat(language, { style: 'currency', currency, minimumFractionDigits }).format(
    Number(amount),
  );
}

function platformWords(platform: string, language: Language): string {
  const known = Object.keys(platformTexts).find((key) => key === platform);
  return known === undefined
    ? platform
    : translator(language, platformTexts)(known as keyof typeof platformTexts);
}
