import { type Place, placeOfTexts } from '../../readers';
import { DAY } from '../../time';
import type { RowReading } from '../types';
import { type ChatClock, type ResolvedTime, resolveTimes } from './times';

/** Enough of a chat to tell its language. */
const SAMPLE = 200;

/** Where the clock of a chat's page stands, by its address and the words of its rows. */
export function placeOfChat(document: Document, readings: readonly RowReading[]): Place {
  const url = URL.canParse(document.URL) ? new URL(document.URL) : new URL('about:blank');
  const texts = readings.slice(0, SAMPLE).flatMap(({ text, timeRaw }) => [timeRaw, text.slice(0, SAMPLE)]);
  return placeOfTexts(texts, url, document.documentElement.lang);
}

/** The times of rows in page order. */
export function timesOf(readings: readonly RowReading[], place: Place, now: Date): ResolvedTime[] {
  const clock: ChatClock = { now, zone: place.zone, dateOrder: place.dateOrder };
  return resolveTimes(
    readings.map(({ role, timeRaw }) => ({ isHeading: role === 'time', timeRaw })),
    clock,
  );
}

/** Index of the first row that is not older than so many days; -1 where none is. Rows whose time is not known are older. */
export function firstSince(readings: readonly RowReading[], days: number, place: Place, now: Date): number {
  const since = now.getTime() - days * DAY;
  return timesOf(readings, place, now).findIndex(({ latest }) => latest !== null && latest >= since);
}

/** True when one of the rows surely is older than so many days. */
export function isAnyBefore(readings: readonly RowReading[], days: number, place: Place, now: Date): boolean {
  const since = now.getTime() - days * DAY;
  return timesOf(readings, place, now).some(({ latest }) => latest !== null && latest < since);
}
