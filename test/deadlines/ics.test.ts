import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import {
  type CalendarEntry,
  calendarOf as calendarIn,
  deadlinesOf,
  speakingEnd,
} from '../../utils/deadlines';
import type { Deadline } from '../../utils/deadlines/types';
import { deadlineWords } from '../../utils/deadlines/words';
import type { Language } from '../../utils/i18n';
import { CASES } from './cases/index';
import { inputOf } from './make';

const NOW = new Date('2026-11-05T01:02:03Z');

/** Clocks of as many cases, in Beijing, Europe, America and elsewhere, with their days of changing clocks. */
const MANY: CalendarEntry[] = CASES.flatMap(({ rule, known, now }, index) => {
  const deadline = deadlinesOf(inputOf(known), new Date(now)).find((each) => each.rule === rule);
  const hasEnd = deadline !== undefined && deadline.safe !== null;
  return hasEnd ? [{ caseId: `case-${index}`, title: `案件 ${index}`, deadline, revision: index }] : [];
});

const [SAMPLE] = deadlinesOf(inputOf({ facts: { receivedAt: '2026-11-03' } }), NOW);

function entry(changes: Partial<Deadline> = {}, more: Partial<CalendarEntry> = {}): CalendarEntry {
  if (SAMPLE === undefined) throw new Error('no sample');
  return { caseId: 'c1', title: '保温杯', revision: 3, ...more, deadline: { ...SAMPLE, ...changes } };
}

const calendarOf = (entries: readonly CalendarEntry[], language: Language, now: Date) =>
  calendarIn(entries, deadlineWords(language, null), now);

/** Events as an independent parser reads them. */
function eventsIn(text: string): ICAL.Component[] {
  return new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
}

function textOf(event: ICAL.Component | undefined, name: string): string {
  return String(event?.getFirstPropertyValue(name) ?? '');
}

describe('a calendar file, read by another program', () => {
  it('has the time of every deadline, to the second', () => {
    const events = eventsIn(calendarOf(MANY, 'zh-CN', NOW));
    expect(events.length).toBe(MANY.length);
    expect(events.length).toBeGreaterThanOrEqual(50);
    const read = events.map((event) => new ICAL.Event(event).startDate.toJSDate().getTime());
    const meant = MANY.map(({ deadline }) => Date.parse(speakingEnd(deadline) ?? deadline.safe ?? ''));
    expect(read).toEqual(meant);
  });

  it.each(['zh-CN', 'zh-TW', 'en'] as const)('in %s keeps to the lines of RFC 5545', (language) => {
    const text = calendarOf(MANY, language, NOW);
    const lines = text.split('\r\n');
    expect(lines.pop()).toBe('');
    expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/\p{Cc}/u);
    expect(lines.slice(0, 2)).toEqual(['BEGIN:VCALENDAR', 'VERSION:2.0']);
    expect(lines.at(-1)).toBe('END:VCALENDAR');
  });

  it('gives back words with commas, semicolons, backslashes, line breaks and rare characters', () => {
    const title = 'a,b;c\\d "e" 😀𠮷'.repeat(12);
    const [event] = eventsIn(calendarOf([entry({ source: 'one\ntwo\r\nthree' }, { title })], 'en', NOW));
    expect(textOf(event, 'summary')).toBe(`7-day no-reason return · ${title}`);
    expect(textOf(event, 'description')).toContain('one\ntwo\nthree');
  });

  it('lets nothing in a title start a line of its own', () => {
    const title = 'x\r\nEND:VEVENT\r\nBEGIN:VEVENT\u0000\u0007\ud800';
    const events = eventsIn(calendarOf([entry({}, { title })], 'en', NOW));
    expect(events.length).toBe(1);
    expect(textOf(events[0], 'summary')).toContain('END:VEVENT');
  });

  it('has an event for one deadline, for a case, for all, and none for what has no end', () => {
    expect(eventsIn(calendarOf([entry()], 'en', NOW)).length).toBe(1);
    expect(eventsIn(calendarOf([], 'en', NOW)).length).toBe(0);
    expect(
      eventsIn(calendarOf([entry({ safe: null, legal: null, state: 'unknown' })], 'en', NOW)).length,
    ).toBe(0);
  });

  it('reminds of the buyer’s own ends three times, of the other side’s when they are over, of what is past never', () => {
    const triggers = (changes: Partial<Deadline>) =>
      eventsIn(calendarOf([entry(changes)], 'en', NOW))[0]
        ?.getAllSubcomponents('valarm')
        .map((alarm) => [textOf(alarm, 'action'), textOf(alarm, 'trigger')]);
    expect(triggers({})).toEqual([
      ['DISPLAY', '-P3D'],
      ['DISPLAY', '-P1D'],
      ['DISPLAY', '-PT3H'],
    ]);
    expect(triggers({ who: 'merchant' })).toEqual([['DISPLAY', 'PT0S']]);
    expect(triggers({ state: 'met' })).toEqual([]);
    expect(triggers({ safe: '2026-11-01T23:59:59+08:00' })).toEqual([]);
  });

  it.each<[string, Partial<Deadline>]>([
    ['CONFIRMED', {}],
    ['TENTATIVE', { confidence: 'low' }],
    ['CANCELLED', { state: 'met' }],
    ['CANCELLED', { state: 'void' }],
  ])('is %s for %j', (status, changes) => {
    const [event] = eventsIn(calendarOf([entry(changes)], 'en', NOW));
    expect(textOf(event, 'status')).toBe(status);
    expect(textOf(event, 'dtstamp')).toBe('2026-11-05T01:02:03Z');
  });
});

describe('imported twice', () => {
  /** A calendar program: an event of the same sign is replaced by a higher sequence, or a later stamp (RFC 5546, 2.1.5). */
  function importInto(calendar: Map<string, ICAL.Component>, text: string): void {
    for (const event of eventsIn(text)) {
      const uid = textOf(event, 'uid');
      const known = calendar.get(uid);
      if (known === undefined || isNewer(event, known)) calendar.set(uid, event);
    }
  }

  function isNewer(event: ICAL.Component, known: ICAL.Component): boolean {
    const rise = Number(textOf(event, 'sequence')) - Number(textOf(known, 'sequence'));
    return rise > 0 || (rise === 0 && textOf(event, 'dtstamp') > textOf(known, 'dtstamp'));
  }

  it('doubles nothing', () => {
    const calendar = new Map<string, ICAL.Component>();
    importInto(calendar, calendarOf(MANY, 'zh-CN', NOW));
    importInto(calendar, calendarOf(MANY, 'en', new Date(NOW.getTime() + 60_000)));
    expect(calendar.size).toBe(MANY.length);
  });

  it('a changed case moves its event, even where the clock was set back by a year', () => {
    const calendar = new Map<string, ICAL.Component>();
    const safe = '2026-11-12T23:59:59+08:00';
    importInto(calendar, calendarOf([entry()], 'en', NOW));
    importInto(
      calendar,
      calendarOf([entry({ safe }, { revision: 4 })], 'en', new Date('2025-11-05T00:00:00Z')),
    );
    expect([...calendar.values()].map((event) => textOf(event, 'dtstart'))).toEqual(['2026-11-12T15:59:59Z']);
  });

  it('a newer rule moves the event of a case that did not change', () => {
    const calendar = new Map<string, ICAL.Component>();
    importInto(calendar, calendarOf([entry()], 'en', NOW));
    importInto(
      calendar,
      calendarOf([entry({ safe: '2026-11-12T23:59:59+08:00' })], 'en', new Date('2026-11-06T00:00:00Z')),
    );
    expect([...calendar.values()].map((event) => textOf(event, 'dtstart'))).toEqual(['2026-11-12T15:59:59Z']);
  });

  it('an older file changes nothing', () => {
    const calendar = new Map<string, ICAL.Component>();
    importInto(calendar, calendarOf([entry({}, { revision: 4 })], 'en', NOW));
    importInto(calendar, calendarOf([entry({ safe: '2026-12-12T23:59:59+08:00' })], 'en', NOW));
    expect([...calendar.values()].map((event) => textOf(event, 'dtstart'))).toEqual(['2026-11-10T15:59:59Z']);
  });

  it('tells promises of one case from each other', () => {
    const text = calendarOf(
      [entry({ rule: 'promise#1' }), entry({ rule: 'promise#2' }), entry({}, { caseId: 'c2' })],
      'en',
      NOW,
    );
    expect(new Set(eventsIn(text).map((event) => textOf(event, 'uid'))).size).toBe(3);
  });
});
