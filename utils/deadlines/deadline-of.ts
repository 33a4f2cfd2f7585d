import type { DeadlineMark } from '../cases/types';
import { DAY } from '../time';
import type { Countdown } from './countdown';
import { type Ends, namedEnds } from './ends-of';
import type { Place } from './place-of';
import { boundsOf, writeTime } from './read-time';
import type { Rule } from './rules/rule';
import { checkTime, type Start } from './start-of';
import { stateOf } from './state-of';
import type { Deadline, DeadlineNote } from './types';

/** What is known about one clock of one case. */
export interface ClockInput {
  rule: Pick<Rule, 'id' | 'who' | 'source' | 'checked' | 'confidence'>;
  start: Start;
  /** The ends by the table, from a known start; null when only the page or the person can tell. */
  ends: Ends | null;
  /** What one should know about the table's ends. */
  notes?: DeadlineNote[];
  mark: DeadlineMark | undefined;
  /** Whether what the clock waits for was done in time; absent where nothing tells. */
  isMet?: (told: { ends: Ends; began: Date | null }) => boolean;
  countdown?: Countdown | undefined;
  place: Place;
  now: Date;
}

/** One deadline: the person's own end wins over the page's countdown, which wins over the table. */
export function deadlineOf(clock: ClockInput): Deadline {
  const { rule, mark, place, now } = clock;
  const { ends, start, notes, ...voice } = speakerOf(clock);
  const shared = {
    rule: rule.id,
    who: rule.who,
    starts: 'time' in start ? writeTime(start.time, place.zone) : null,
    estimated: ends?.estimated ?? false,
    source: rule.source,
    checked: rule.checked,
    confidence: rule.confidence,
    ...voice,
    ...(notes.length === 0 ? {} : { notes }),
    ...(start.exhibit === undefined ? {} : { exhibit: start.exhibit }),
  };
  if (ends === null) return { ...shared, safe: null, legal: null, ...unknown(start, mark) };
  const began = 'time' in start ? boundsOf(start.time, place.zone).first : null;
  const done = clock.isMet?.({ ends, began }) === true ? 'met' : undefined;
  const state = mark?.state ?? done ?? stateOf(ends, rule.who, began, place.zone, now);
  const { safe, legal, legalReason } = ends;
  return { ...shared, safe, legal, ...(legalReason === undefined ? {} : { legalReason }), state };
}

interface Speaker extends Partial<Pick<Deadline, 'basis' | 'confidence' | 'source'>> {
  ends: Ends | null;
  start: Start;
  notes: DeadlineNote[];
}

/** A time bar typed by the person may lie years ahead, though not beyond a lifetime's claims. */
const FAR = 30 * 366 * DAY;

function speakerOf(clock: ClockInput): Speaker {
  const { mark, countdown, place, now, start } = clock;
  const typed =
    mark?.override === undefined
      ? undefined
      : checkTime(mark.override, place.zone, new Date(now.getTime() + FAR));
  if (typed !== undefined && 'time' in typed) {
    return {
      ends: namedEnds(typed.time, place.zone),
      start,
      notes: [],
      basis: 'person',
      confidence: 'high',
    };
  }
  const unread: DeadlineNote[] = typed === undefined ? [] : ['override-unreadable'];
  if (countdown !== undefined) return { ...pageSpeaker(countdown, place), notes: unread };
  const doubt: DeadlineNote[] = clock.rule.confidence === 'low' ? ['confirm'] : [];
  const notes = [...(clock.ends?.notes ?? []), ...(clock.notes ?? []), ...doubt, ...unread];
  return { ends: clock.ends, start, notes };
}

/** The page says when the clock ends, not when it began. */
function pageSpeaker({ end, raw, exhibit }: Countdown, { zone }: Place) {
  const from = exhibit === undefined ? {} : { exhibit };
  const voice = { basis: 'page', confidence: 'high', source: raw } as const;
  if ('time' in end)
    return { ...voice, ends: namedEnds(end.time, zone), start: { reason: 'missing', ...from } as const };
  return { ...voice, ends: null, start: { ...end, missing: 'countdown', ...from } as const };
}

function unknown(
  start: Start,
  mark: DeadlineMark | undefined,
): Pick<Deadline, 'state' | 'reason' | 'missing'> {
  const state = mark?.state ?? 'unknown';
  // The start is known and the end is not: it stands in a notice.
  if ('time' in start) return { state, reason: 'in-notice' };
  const { reason, missing } = start;
  return { state, reason, ...(missing === undefined ? {} : { missing }) };
}
