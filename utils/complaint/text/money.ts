import type { Money } from '../../facts';
import type { Language } from '../../i18n';

/** How Chinese texts write a sum of a currency; others stand with their code. */
const PATTERNS: Record<string, readonly [zhCN: string, zhTW: string]> = {
  CNY: ['#元', '人民幣#元'],
  USD: ['#美元', '#美元'],
  EUR: ['#欧元', '#歐元'],
  GBP: ['#英镑', '#英鎊'],
  JPY: ['#日元', '#日圓'],
  HKD: ['#港元', '#港元'],
  TWD: ['新台币#元', '新臺幣#元'],
};

/** A sum as the language writes it, digits as given: `128.50元`, `人民幣128.50元`, `CNY 128.50`. */
export function moneyWords({ amount, currency }: Money, language: Language): string {
  const pattern = Object.hasOwn(PATTERNS, currency) ? PATTERNS[currency] : undefined;
  if (language === 'en' || pattern === undefined) return `${currency} ${amount}`;
  return pattern[language === 'zh-CN' ? 0 : 1].replace('#', amount);
}

/** Whether it is a sum one can name: plain decimal digits and a currency code. */
export function isSum({ amount, currency }: Money): boolean {
  return /^\d{1,12}(\.\d{1,4})?$/.test(amount) && /^[A-Z]{3}$/.test(currency);
}

/** Whether it is a sum that can be asked for: more than nothing. */
export function isOwed(sum: Money): boolean {
  return isSum(sum) && /[1-9]/.test(sum.amount);
}

const DIGITS = { 'zh-CN': '零壹贰叁肆伍陆柒捌玖', 'zh-TW': '零壹貳參肆伍陸柒捌玖' } as const;
const GROUPS = { 'zh-CN': ['', '万', '亿'], 'zh-TW': ['', '萬', '億'] } as const;
const PLACES = ['', '拾', '佰', '仟'];

/**
 * A sum of yuan in the capital numerals used on receipts and writs: `128.50` → 人民币壹佰贰拾捌元伍角.
 * Undefined for English, other currencies, and more than two decimals.
 */
export function capitalWords(sum: Money, language: Language): string | undefined {
  const [, whole, cents = ''] = /^0*(\d{1,12})(?:\.(\d{1,2}))?$/.exec(sum.amount) ?? [];
  if (language === 'en' || sum.currency !== 'CNY' || whole === undefined) return undefined;
  const [jiao = '0', fen = '0'] = Array.from(cents.padEnd(2, '0'));
  const digits = DIGITS[language];
  const yuan = /^0+$/.test(whole) ? '' : `${wholeWords(whole, language)}元`;
  const name = language === 'zh-CN' ? '人民币' : '人民幣';
  if (jiao === '0' && fen === '0') return `${name}${yuan === '' ? '零元' : yuan}整`;
  const gap = yuan !== '' && jiao === '0' ? '零' : '';
  const small = `${jiao === '0' ? '' : `${digits[Number(jiao)]}角`}${fen === '0' ? '' : `${digits[Number(fen)]}分`}`;
  return `${name}${yuan}${gap}${small}`;
}

function wholeWords(whole: string, language: 'zh-CN' | 'zh-TW'): string {
  const padded = whole.padStart(Math.ceil(whole.length / 4) * 4, '0');
  const groups = padded.match(/\d{4}/g) ?? [];
  let words = '';
  for (const [index, group] of groups.entries()) {
    const name = GROUPS[language][groups.length - 1 - index] ?? '';
    const said = groupWords(group, language);
    words += said === '' ? '零' : `${said}${name}`;
  }
  return words.replace(/零+/g, '零').replace(/^零|零$/g, '');
}

function groupWords(group: string, language: 'zh-CN' | 'zh-TW'): string {
  const words = Array.from(group, (digit, index) =>
    digit === '0' ? '零' : `${DIGITS[language][Number(digit)]}${PLACES[3 - index]}`,
  ).join('');
  const tidy = words.replace(/零+/g, '零').replace(/零$/, '');
  return tidy;
}
