import { chatPromisesOf } from './chat-promises';
import { type ClockInput, deadlineOf } from './deadline-of';
import { namedEnds } from './ends-of';
import type { Place } from './place-of';
import { checkTime, type Start, yearAfter } from './start-of';
import type { Actor, Deadline, DeadlineInput } from './types';

/** Channels of contacts that are not the merchant, and who acts there. */
const WHO: Record<string, Actor> = {
  platform: 'platform',
  intervention: 'platform',
  courier: 'courier',
  '12315': 'regulator',
  association: 'regulator',
  court: 'court',
  'card-issuer': 'bank',
};

/**
 * Dates named for the other side: what it promised (`promise#1`, by place in the log of contacts), terms of marked messages, and what the person
 * demanded (`demand#<id>`). The date itself is the end; no law adds to it.
 */
export function promisesOf(input: DeadlineInput, place: Place, now: Date): Deadline[] {
  const promises = (input.contacts ?? []).flatMap((contact, index) =>
    contact.dueBy === undefined
      ? []
      : [
          named(`promise#${index + 1}`, contact.dueBy, {
            who: (Object.hasOwn(WHO, contact.channel) ? WHO[contact.channel] : undefined) ?? 'merchant',
            since: contact.at,
            source: (contact.promised ?? contact.said).slice(0, 200),
            exhibit: contact.exhibit,
          }),
        ],
  );
  const demands = (input.demands ?? []).flatMap(({ id, dueBy }) =>
    dueBy === undefined
      ? []
      : [named(`demand#${id}`, dueBy, { who: 'merchant', since: undefined, source: '' })],
  );
  return [...promises, ...chatPromisesOf(input, place, now), ...demands];

  function named(id: string, dueBy: string, { who, since, source, exhibit }: About): Deadline {
    const end = checkTime(dueBy, place.zone, yearAfter(now));
    const start = startFrom(since);
    const clock: ClockInput = {
      rule: { id, who, source, checked: now.toISOString().slice(0, 10), confidence: 'high' },
      ends: 'time' in end ? namedEnds(end.time, place.zone) : null,
      start: { ...('time' in end ? start : end), ...(exhibit === undefined ? {} : { exhibit }) },
      mark: Object.hasOwn(input.marks, id) ? input.marks[id] : undefined,
      place,
      now,
    };
    return { ...deadlineOf(clock), basis: 'person' };
  }

  function startFrom(since: string | undefined): Start {
    const began = checkTime(since, place.zone, yearAfter(now));
    return 'time' in began ? began : { reason: 'missing' };
  }
}

interface About {
  who: Actor;
  since: string | undefined;
  source: string;
  exhibit?: number | undefined;
}
