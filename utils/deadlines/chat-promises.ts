import type { ChatMark } from '../cases/types';
import { deadlineOf } from './deadline-of';
import { endsOf } from './ends-of';
import type { Place } from './place-of';
import { promisedTerm } from './promised-term';
import { checkTime } from './start-of';
import type { Actor, Deadline, DeadlineInput } from './types';

/** Whose word in a chat can bind whom; the buyer's own is no deadline of the other side's. */
const WHO: Partial<Record<ChatMark['sender'], Actor>> = {
  merchant: 'merchant',
  robot: 'merchant',
  platform: 'platform',
};

/**
 * Terms that the other side named in messages marked as promises (`promise#chat-<exhibit>-<message>`), counted from the
 * message. They are read from free words, so that their confidence is never high and no text says that they are overdue.
 */
export function chatPromisesOf(
  { chatMarks = [], marks }: DeadlineInput,
  place: Place,
  now: Date,
): Deadline[] {
  return chatMarks.flatMap((mark) => {
    const { exhibit, message, sender, text, timeIs } = mark;
    const who = WHO[sender];
    const term = mark.mark === 'promise' ? promisedTerm(text) : undefined;
    const said = checkTime(mark.time, place.zone, now);
    if (who === undefined || term === undefined || 'reason' in said) return [];
    const id = `promise#chat-${exhibit}-${message}`;
    return [
      deadlineOf({
        rule: {
          id,
          who,
          source: text.slice(0, 200),
          checked: now.toISOString().slice(0, 10),
          confidence: 'medium',
        },
        ends: endsOf({ ...term, extension: 'none' }, said.time, place),
        start: { ...said, exhibit },
        ...(timeIs === 'about' && { notes: ['earliest-start'] }),
        mark: Object.hasOwn(marks, id) ? marks[id] : undefined,
        place,
        now,
      }),
    ];
  });
}
