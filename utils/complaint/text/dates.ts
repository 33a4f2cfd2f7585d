import type { Language } from '../../i18n';
import { wallClock } from '../../time';

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:\d{2})?)?$/;

/**
 * A date or time (ISO 8601) as the language writes it, on the clock of its own page: `2026年9月20日 10:02`,
 * `20 September 2026 at 10:02 (UTC+8)`. Chinese texts name the offset only when it is not China's own.
 * Undefined when it is no such date.
 */
export function dateWords(iso: string, language: Language): string | undefined {
  const [, year, month, day, hour, minute, offset] = ISO.exec(iso) ?? [];
  const monthName = MONTHS[Number(month) - 1];
  if (year === undefined || monthName === undefined || day === undefined || Number(day) > 31)
    return undefined;
  const date =
    language === 'en' ? `${Number(day)} ${monthName} ${year}` : `${year}年${Number(month)}月${Number(day)}日`;
  if (hour === undefined || minute === undefined) return date;
  const zone = zoneWords(offset, language);
  return language === 'en' ? `${date} at ${hour}:${minute}${zone}` : `${date} ${hour}:${minute}${zone}`;
}

/** Whether the words are a date or time that `dateWords` can say. */
export function isDate(words: string): boolean {
  return dateWords(words, 'en') !== undefined;
}

/** The date alone of an ISO time. */
export function dayOf(iso: string): string {
  return iso.slice(0, 10);
}

/** Today in a zone, YYYY-MM-DD. */
export function todayIn(now: Date, zone: string): string {
  return wallClock(now, zone).date;
}

/** Whole days from one date to another (YYYY-MM-DD). */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

function zoneWords(offset: string | undefined, language: Language): string {
  if (offset === undefined) return '';
  if (language !== 'en' && offset === '+08:00') return '';
  const [, sign, hours = '0', minutes = '00'] = /^([+-])(\d{2}):(\d{2})$/.exec(offset) ?? [];
  const isZero = sign === undefined || (Number(hours) === 0 && Number(minutes) === 0);
  const short = `${sign}${Number(hours)}${minutes === '00' ? '' : `:${minutes}`}`;
  const name = isZero ? 'UTC' : `UTC${short}`;
  return language === 'en' ? ` (${name})` : `（${name}）`;
}
