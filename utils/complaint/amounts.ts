import type { Facts, Money } from '../facts';
import { DEMANDS } from './data/demands';
import { isOwed, isSum } from './text/money';
import type { DemandId } from './types';

/** Damages by law: times the price, and the least there is, in whole yuan (消费者权益保护法 55, 食品安全法 148). */
const BY_LAW = {
  triple: { times: 3n, least: 500n },
  tenfold: { times: 10n, least: 1000n },
} as const;

/**
 * The sum that a demand usually asks for: what was paid, the freight, or damages worked out from what was paid.
 * Undefined when it cannot be worked out; damages by Chinese law are in yuan only. For reference: screens must say so.
 */
export function suggestAmount(demand: DemandId, { paid, freight }: Facts): Money | undefined {
  const { suggests } = DEMANDS[demand];
  if (suggests === undefined) return undefined;
  const sum = (suggests === 'freight' ? freight : paid)?.value;
  if (sum === undefined || !isSum(sum)) return undefined;
  if (suggests === 'paid' || suggests === 'freight') return isOwed(sum) ? sum : undefined;
  return sum.currency === 'CNY' ? damages(sum, BY_LAW[suggests]) : undefined;
}

/** Several times a sum, at least a number of whole units; in decimal digits, never in floating point. */
export function damages(
  { amount, currency }: Money,
  { times, least }: { times: bigint; least: bigint },
): Money {
  const [whole = '0', decimals = ''] = amount.split('.');
  const scale = 10n ** BigInt(decimals.length);
  const sum = BigInt(whole + decimals) * times;
  const owed = sum < least * scale ? least * scale : sum;
  const digits = String(owed).padStart(decimals.length + 1, '0');
  const cut = digits.length - decimals.length;
  return { amount: decimals === '' ? digits : `${digits.slice(0, cut)}.${digits.slice(cut)}`, currency };
}
