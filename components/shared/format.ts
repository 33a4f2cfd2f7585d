import type { Money } from '../../utils/facts';
import type { Language } from '../../utils/i18n';
import type { Moment } from '../../utils/time';

/** `¥12.30`, `US$12.30`: an amount in the reader's language; one that Intl does not know stays as it is. */
export function formatMoney({ amount, currency }: Money, language: Language): string {
  try {
    const format = new Intl.NumberFormat(language, { style: 'currency', currency });
    // A decimal string keeps cents that a float would lose.
    return format.format(amount as Intl.StringNumericLiteral);
  } catch {
    return `${amount} ${currency}`;
  }
}

/** `2026-09-24 18:02:03` out of an ISO time, in the zone it was written with; a date stays a date. */
export function formatTime(iso: string): string {
  const [, date, time] = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}(?::\d{2})?))?/.exec(iso) ?? [];
  if (date === undefined) return iso;
  return time === undefined ? date : `${date} ${time}`;
}

/** Local time with its offset and zone: `2026-09-24 18:02:03 +08:00 (Asia/Shanghai)`. */
export function formatMoment({ local, zone }: Moment): string {
  const offset = /([+-]\d{2}:\d{2}|Z)$/.exec(local)?.[1] ?? '';
  return `${formatTime(local)} ${offset} (${zone})`;
}

/** Host of an address without www; what is no address stays as it is. */
export function hostOf(url: string): string {
  try {
    return new URL(url).hostname.replace(/^www\./, '');
  } catch {
    return url;
  }
}

/** `123 kB`, `1.2 MB`. */
export function formatBytes(bytes: number): string {
  return bytes < 1_000_000 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
