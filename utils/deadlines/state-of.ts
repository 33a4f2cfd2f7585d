import { DAY, SECOND } from '../time';
import type { Ends } from './ends-of';
import type { Actor, Deadline, DeadlineState } from './types';
import { dayIn, isOver } from './zone-time';

type KnownEnds = Pick<Ends, 'legal' | 'estimated' | 'notes'> & { safe: string };

/** From so long before the end a deadline is due soon. */
const SOON = 3 * DAY;

/**
 * The end that speaks: the buyer's own clock warns at its safe end, the other side's is over only at its legal end,
 * since a false accusation loses a case. Null while it cannot be known.
 */
export function speakingEnd({ who, safe, legal }: Pick<Deadline, 'who' | 'safe' | 'legal'>): string | null {
  return who === 'buyer' ? safe : legal;
}

/** True when the other side is late beyond doubt; the buyer's own deadlines are never overdue in this sense. */
export function isOverdue(deadline: Deadline): boolean {
  return deadline.who !== 'buyer' && deadline.state === 'passed';
}

/** A guessed calendar can be wrong by a long holiday: the longest one published had 10 days off (2020). */
const DOUBT = 10 * DAY;

/** The state of a clock with known ends; `began` is the earliest instant at which it can have begun. */
export function stateOf(
  ends: KnownEnds,
  who: Actor,
  began: Date | null,
  zone: string,
  now: Date,
): DeadlineState {
  if (began !== null && now < began) return 'not-started';
  if (isOver(ends.safe, now)) return isBeyondDoubt(ends, who, now) ? 'passed' : 'grace';
  const end = Date.parse(speakingEnd({ who, ...ends }) ?? ends.safe);
  // An end at midnight belongs to the day that it closes.
  if (dayIn(new Date(end - SECOND), zone) === dayIn(now, zone)) return 'due-today';
  return end - now.getTime() <= SOON ? 'due-soon' : 'running';
}

/** The other side is called late only when no holiday unknown here can excuse it. */
function isBeyondDoubt({ legal, estimated, notes }: KnownEnds, who: Actor, now: Date): boolean {
  if (legal === null) return false;
  const isGuess = who !== 'buyer' && (estimated || notes.includes('local-holidays'));
  return isOver(legal, isGuess ? new Date(now.getTime() - DOUBT) : now);
}
