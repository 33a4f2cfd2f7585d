import type { Money } from '../../facts';
import { CURRENCIES, CURRENCY_TAILS } from '../words/money';

export interface ReadMoney {
  value: Money;
  start: number;
  length: number;
}

/** What the page itself tells about a sign that several currencies share. */
export interface MoneySigns {
  /** Code for a bare `¥`, a bare `$` and `元` on this site. */
  yen: string;
  dollar: string;
  yuan: string;
}

const escaped = (text: string) => text.replace(/[$.]/g, '\\$&');
const POINT_PARTS_THOUSANDS = new Set(['EUR', 'BRL', 'PLN', 'SEK', 'CHF']);
const SIGNS = CURRENCIES.map(([sign]) => escaped(sign)).join('|');
const TAILS = CURRENCY_TAILS.map(([word]) => escaped(word)).join('|');
/** Thousands in groups, or plain; cents after a point or comma. Not a range of prices, not the beginning of a longer number. */
const DIGITS =
  "(?:\\d{1,3}(?:[,.'’]\\d{3})+|\\d{1,3}(?: \\d{3})+(?=,\\d\\d)|\\d+)(?:(?:[.,]| \\. )\\d{1,2})?(?!\\d|[.,]\\d|\\s?[-~–—至]\\s?[¥￥$€£]?\\d)";
const AMOUNT = new RegExp(
  `(?<![A-Za-z\\d])(?:(?<sign>${SIGNS})\\s?[-−]?\\s?(?<digits>${DIGITS})|(?<![\\d.,])(?<euros>\\d{1,6})(?<euro>€)(?<cents>\\d{2})(?!\\d)|(?<![\\d.,])(?<digits2>${DIGITS})\\s?(?<tail>${TAILS})(?![A-Za-z]|(?<=[€£])\\d))`,
  'gi',
);

/** Most texts with digits name no currency: the search for an amount is dearer. */
const ANY_CURRENCY = new RegExp(
  `[${[...new Set([...CURRENCIES, ...CURRENCY_TAILS].flatMap(([sign]) => [...sign]))]
    .filter((letter) => !/[a-z ]/i.test(letter))
    .join('')}]|[a-z]{2}`,
  'i',
);

/** Every amount of money with its currency in a text, left to right. */
export function findMoney(text: string, signs: MoneySigns): ReadMoney[] {
  if (!/\d/.test(text) || !ANY_CURRENCY.test(text)) return [];
  const found: ReadMoney[] = [];
  for (const match of text.matchAll(AMOUNT)) {
    const parts = match.groups ?? {};
    const currency = currencyOf(parts.sign, parts.tail ?? parts.euro, signs);
    // `35€97` is how French shops write 35,97 €.
    const digits =
      parts.euros === undefined ? (parts.digits ?? parts.digits2) : `${parts.euros}.${parts.cents}`;
    const amount = currency && toAmount(digits ?? '', currency);
    if (currency === undefined || amount === undefined) continue;
    if (/^万|^[wk](?![a-z])/i.test(text.slice(match.index + match[0].length))) continue;
    found.push({ value: { amount, currency }, start: match.index, length: match[0].trimEnd().length });
  }
  return found;
}

/** The amount that begins at `start`, spaces aside; a bare number (`12.30`) only where `bare` names its currency. */
export function readMoneyAt(
  text: string,
  start: number,
  signs: MoneySigns,
  bare?: string,
): ReadMoney | undefined {
  const lead = /^\s*/.exec(text.slice(start))?.[0].length ?? 0;
  const at = start + lead;
  const found = findMoney(text.slice(at), signs).find(
    (money) => money.start === 0 || /^[-−+]\s?$/.test(text.slice(at, at + money.start)),
  );
  if (found !== undefined) return { ...found, start: at, length: found.start + found.length };
  const number = /^\d[\d,]*\.\d{2}(?![\d.])/.exec(text.slice(at));
  const amount = number === null || bare === undefined ? undefined : toAmount(number[0], bare);
  if (number === null || amount === undefined || bare === undefined) return undefined;
  return { value: { amount, currency: bare }, start: at, length: number[0].length };
}

/**
 * Digits with their separators as a decimal string: `1,234.50`, `1.234,50`, `1 234,50` → `1234.50`; undefined where it
 * can be read two ways.
 */
export function toAmount(digits: string, currency: string): string | undefined {
  const compact = digits.replace(/[ '’]/g, '');
  const match = /^(\d{1,3}(?:([,.])\d{3})(?:\2\d{3})*|\d+)(?:([,.])(\d{1,2}))?$/.exec(compact);
  if (match === null) return undefined;
  const [, whole = '', group, point, cents] = match;
  if (group !== undefined && group === point) return undefined;
  // `1.234` is one thousand and more only where the point parts thousands.
  if (group === '.' && point === undefined && !POINT_PARTS_THOUSANDS.has(currency)) return undefined;
  const number = whole.replace(/[,.]/g, '').replace(/^0+(?=\d)/, '');
  return cents === undefined ? number : `${number}.${cents}`;
}

function currencyOf(
  sign: string | undefined,
  tail: string | undefined,
  signs: MoneySigns,
): string | undefined {
  if (sign === '¥' || sign === '￥') return signs.yen;
  if (sign === '$') return signs.dollar;
  if (sign !== undefined) return CURRENCIES.find(([each]) => each.toLowerCase() === sign.toLowerCase())?.[1];
  if (tail === '元' || tail === '圆') return signs.yuan;
  return CURRENCY_TAILS.find(([each]) => each.toLowerCase() === tail?.toLowerCase())?.[1];
}
