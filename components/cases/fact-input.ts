import type { Facts, Money } from '../../utils/facts';
import { FACT_NAMES, FACTS } from '../../utils/facts';
import { machineZone, toIsoInZone } from '../../utils/time';

/** Currencies offered for typing, the likeliest first. */
export const CURRENCIES = [
  'CNY',
  'HKD',
  'TWD',
  'USD',
  'EUR',
  'GBP',
  'JPY',
  'KRW',
  'SGD',
  'AUD',
  'CAD',
] as const;

/** Marketplaces whose clocks run in China. */
const CHINESE = new Set([
  'pinduoduo',
  'taobao',
  'tmall',
  'jd',
  'xianyu',
  '1688',
  'vipshop',
  'douyin',
  'kuaishou',
]);

/** A decimal string with cents out of typed words (`¥1,234.5`, `１２．３０元`); undefined when it is no amount. */
export function parseAmount(words: string): string | undefined {
  const plain = words.normalize('NFKC').replace(/[\s,，￥¥$€£元圆塊块]/g, '');
  const [, whole, cents = ''] = /^(\d{1,12})(?:\.(\d{1,2}))?$/.exec(plain) ?? [];
  if (whole === undefined) return undefined;
  return `${whole.replace(/^0+(?=\d)/, '')}.${cents.padEnd(2, '0')}`;
}

/** A whole number from 1 on; undefined when it is none. */
export function parseCount(words: string): number | undefined {
  const plain = words.normalize('NFKC').trim();
  const count = /^\d{1,9}$/.test(plain) ? Number(plain) : 0;
  return count > 0 ? count : undefined;
}

/** The two inputs of a time: `2026-09-24` and `18:02:03`, empty where unknown. */
export function splitTime(iso: string | undefined): { date: string; time: string } {
  const [, date = '', time = ''] = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}(?::\d{2})?))?/.exec(iso ?? '') ?? [];
  return { date, time };
}

/**
 * An ISO time out of the two inputs: a date alone stays a date; with a time it carries `offset`, or this
 * machine's own offset at that time. Undefined without a date.
 */
export function joinTime(date: string, time: string, offset: string | undefined): string | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return undefined;
  if (time === '') return date;
  const seconds = time.length === 5 ? `${time}:00` : time;
  if (offset !== undefined) return `${date}T${seconds}${offset}`;
  return toIsoInZone(new Date(`${date}T${seconds}`), machineZone());
}

/** Offset in which times of this case are typed: that of a time already read, else China's for a Chinese platform. */
export function offsetOf(facts: Facts): string | undefined {
  const isChinese = CHINESE.has(facts.platform?.value ?? '') || facts.paid?.value.currency === 'CNY';
  return readOffset(facts) ?? (isChinese ? '+08:00' : undefined);
}

/** Currency offered first: that of what was paid, else China's. */
export function currencyOf(facts: Facts): string {
  return facts.paid?.value.currency ?? 'CNY';
}

/** True when both say the same amount. */
export function isSameMoney(one: Money | undefined, other: Money): boolean {
  return one?.amount === other.amount && one.currency === other.currency;
}

function readOffset(facts: Facts): string | undefined {
  for (const name of FACT_NAMES) {
    const fact = facts[name];
    if (FACTS[name].kind !== 'time' || typeof fact?.value !== 'string') continue;
    const offset = /[+-]\d{2}:\d{2}$/.exec(fact.value.slice(10))?.[0];
    if (offset !== undefined) return offset;
  }
  return undefined;
}
