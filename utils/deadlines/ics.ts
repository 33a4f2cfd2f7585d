import { escapeText, foldLine, utcStamp } from './ics-lines';
import { speakingEnd } from './state-of';
import type { Deadline } from './types';
import type { DeadlineWords } from './words';

/** One deadline of one case, for a calendar. */
export interface CalendarEntry {
  caseId: string;
  /** Title of the case, as lists show it. */
  title: string;
  deadline: Deadline;
  /** How often the case was changed: the length of its custody log, to which every change adds. */
  revision: number;
}

/** Reminders before the buyer's own ends, as iCalendar durations. */
const ALARMS = ['-P3D', '-P1D', '-PT3H'];

/**
 * Deadlines of one case or of many as an iCalendar file (RFC 5545): one event per known end, at the end that speaks.
 * Importing a later file updates the events of an earlier one: UID is the case and the clock, SEQUENCE the case's
 * revision, which only grows, whatever the computer's clock does. Where a newer rule or holiday table moves an end and
 * the case did not change, the later DTSTAMP decides (RFC 5546, 2.1.5). What is settled is cancelled.
 */
export function calendarOf(entries: readonly CalendarEntry[], words: DeadlineWords, now: Date): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//KeepProof//Deadlines//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...entries.flatMap((entry) => eventOf(entry, words, now)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${foldLine(line)}\r\n`).join('');
}

function eventOf(entry: CalendarEntry, words: DeadlineWords, now: Date): string[] {
  const { deadline } = entry;
  const end = speakingEnd(deadline) ?? deadline.safe;
  if (end === null) return [];
  const summary = `${words.name(deadline.rule)} · ${entry.title}`;
  return [
    'BEGIN:VEVENT',
    `UID:${uidOf(entry)}`,
    `SEQUENCE:${entry.revision}`,
    `DTSTAMP:${utcStamp(now)}`,
    `DTSTART:${utcStamp(new Date(end))}`,
    `SUMMARY:${escapeText(summary)}`,
    `DESCRIPTION:${escapeText(description(deadline, words))}`,
    `STATUS:${statusOf(deadline)}`,
    'TRANSP:TRANSPARENT',
    ...alarmsOf(deadline, end, now).flatMap((trigger) => alarm(trigger, summary)),
    'END:VEVENT',
  ];
}

/** The same clock of the same case has the same sign in every file. */
function uidOf({ caseId, deadline }: CalendarEntry): string {
  return `${encodeURIComponent(deadline.rule)}.${encodeURIComponent(caseId)}@keepproof`;
}

function statusOf({ state, confidence }: Deadline): string {
  if (state === 'met' || state === 'void') return 'CANCELLED';
  return confidence === 'low' ? 'TENTATIVE' : 'CONFIRMED';
}

function description(deadline: Deadline, words: DeadlineWords): string {
  const { safe, legal } = deadline;
  const ends = [...new Set([safe, legal])].filter((end) => end !== null).join(' / ');
  return [
    words.next(deadline),
    `${words.who(deadline.who)} · ${ends}`,
    words.source(deadline),
    ...words.notes(deadline),
  ]
    .filter((line) => line !== '')
    .join('\n');
}

function alarmsOf({ who, state }: Deadline, end: string, now: Date): string[] {
  if (state === 'met' || state === 'void' || Date.parse(end) <= now.getTime()) return [];
  return who === 'buyer' ? ALARMS : ['PT0S'];
}

function alarm(trigger: string, summary: string): string[] {
  return [
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escapeText(summary)}`,
    `TRIGGER:${trigger}`,
    'END:VALARM',
  ];
}
