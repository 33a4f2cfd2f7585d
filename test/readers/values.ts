import type { Money } from '../../utils/facts';

/** When fixtures are read, unless they say otherwise: 2026-11-20, 10:00 in Shanghai. */
export const NOW = '2026-11-20T02:00:00Z';
/** Zone of the machine that reads them. */
export const MACHINE_ZONE = 'UTC';

const money = (currency: string) => (amount: string) => ({ amount, currency }) satisfies Money;

export const cny = money('CNY');
export const usd = money('USD');
export const gbp = money('GBP');
export const eur = money('EUR');
export const jpy = money('JPY');
export const krw = money('KRW');
export const twd = money('TWD');
export const hkd = money('HKD');
export const cad = money('CAD');
