import type { ServerClock } from '../cases';
import { SECOND } from '../time';
import type { ServerAnswer } from './page-clock';

/** An answer that lay in a store for longer says nothing about the clock. */
const OLDEST = 3600;

/**
 * How far the server's clock is ahead of this computer's. The header has whole seconds, so the true second is taken as half
 * over; the time of the answer is taken as the middle between asking and hearing. Both halves are the precision.
 * Empty when the server gave no time that counts.
 */
export function toServerClock(answer: ServerAnswer | null): ServerClock {
  const date = answer?.date ?? null;
  const sent = Date.parse(date ?? '');
  if (answer === null || date === null || Number.isNaN(sent)) return {};
  const age = answer.age === null ? 0 : Number(answer.age);
  if (!(age >= 0 && age <= OLDEST)) return {};
  const roundTrip = answer.heardAt - answer.askedAt;
  const then = sent + age * SECOND + SECOND / 2;
  return {
    serverDate: date,
    offsetMs: Math.round(then - (answer.askedAt + roundTrip / 2)),
    precisionMs: Math.ceil((SECOND + roundTrip) / 2),
  };
}
