import { type Language, translator } from '../i18n';
import { calendarTexts } from '../i18n/calendar';
import type { Deadline } from './types';
import { deadlineWords } from './words';

/** One deadline of one case, as a calendar shows it. */
export interface CalendarEntry {
  caseId: string;
  title: string;
  deadline: Deadline;
}

const LONGEST_LINE = 75;
/** Minutes before the end at which the phone rings. */
const ALARMS = [3 * 24 * 60, 24 * 60, 3 * 60];

/**
 * Deadlines as an iCalendar file (RFC 5545). The same deadline keeps its UID, so that importing again updates it; SEQUENCE
 * grows with the minute of export.
 */
export function calendarOf(entries: readonly CalendarEntry[], language: Language, now: Date): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//KeepProof//KeepProof//EN',
    'CALSCALE:GREGORIAN',
    ...entries.flatMap((entry) => eventOf(entry, language, now)),
    'END:VCALENDAR',
  ];
  return `${lines.map(fold).join('\r\n')}\r\n`;
}

function eventOf({ caseId, title, deadline }: CalendarEntry, language: Language, now: Date): string[] {
  const end = new Date(deadline.safe ?? '');
  if (Number.isNaN(end.getTime())) return [];
  const say = translator(language, calendarTexts);
  const name = deadlineWords(language).name(deadline.rule);
  const words = say('description', { source: deadline.source, checked: deadline.checked });
  return [
    'BEGIN:VEVENT',
    `UID:${caseId}-${deadline.rule.replaceAll(/[^\w-]/g, '-')}@keepproof`,
    `SEQUENCE:${Math.floor(now.getTime() / 60_000) % 2 ** 31}`,
    `DTSTAMP:${stampOf(now)}`,
    `DTSTART:${stampOf(end)}`,
    `DTEND:${stampOf(end)}`,
    `SUMMARY:${escaped(say('summary', { name, title }))}`,
    `DESCRIPTION:${escaped(words)}`,
    ...ALARMS.flatMap((minutes) => [
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      `TRIGGER:-PT${minutes}M`,
      `DESCRIPTION:${escaped(name)}`,
      'END:VALARM',
    ]),
    'END:VEVENT',
  ];
}

function stampOf(date: Date): string {
  return date.toISOString().replaceAll(/[-:]|\.\d+/g, '');
}

function escaped(text: string): string {
  return text.replaceAll(/[\\;,]/g, (sign) => `\\${sign}`).replaceAll(/\r?\n/g, '\\n');
}

/** Lines of at most 75 octets, never cut within a character. */
function fold(line: string): string {
  const encoder = new TextEncoder();
  let folded = '';
  let length = 0;
  for (const sign of line) {
    const octets = encoder.encode(sign).length;
    if (length + octets > LONGEST_LINE) {
      folded += '\r\n ';
      length = 1;
    }
    folded += sign;
    length += octets;
  }
  return folded;
}
