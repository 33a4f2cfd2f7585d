import { type Countdown, countdownOf } from './countdown';
import { deadlineOf } from './deadline-of';
import { endsOf } from './ends-of';
import { type Place, placeOf } from './place-of';
import { promisesOf } from './promises-of';
import type { Rule } from './rule';
import { RULES } from './rules';
import { startOf } from './start-of';
import { speakingEnd } from './state-of';
import type { Deadline, DeadlineInput, DeadlineNote } from './types';

/**
 * Every clock of a case at `now`, the next end first, unknown ones last. A rule is listed when its start is known, when
 * the person is to be asked for it, or when the person marked it. Never throws on what pages or people wrote.
 */
export function deadlinesOf(input: DeadlineInput, now: Date): Deadline[] {
  const place = placeOf(input);
  const countdown = countdownOf(input, place.zone, now);
  const rules = RULES.filter((rule) => holds(rule, input, place));
  const replaced = rules.find(({ step }) => step !== undefined && step === countdown?.kind.step);
  const byRule = rules.flatMap((rule) =>
    clockOf(rule, input, place, now, rule === replaced ? countdown : undefined),
  );
  const onPage =
    countdown !== undefined && replaced === undefined ? [shownClock(countdown, input, place, now)] : [];
  return [...onPage, ...promisesOf(input, place, now), ...byRule].sort(byEnd);
}

function holds({ places, platforms, when }: Rule, { facts }: DeadlineInput, place: Place): boolean {
  if (places !== undefined && !places.includes(place.id)) return false;
  if (platforms !== undefined && !platforms.includes(String(facts.platform?.value))) return false;
  return when === undefined || when.words.test(String(facts[when.fact]?.value ?? ''));
}

function clockOf(
  rule: Rule,
  input: DeadlineInput,
  place: Place,
  now: Date,
  countdown?: Countdown,
): Deadline[] {
  const mark = markOf(input, rule.id);
  const start = startOf(rule, input, place.zone, now);
  const isMissing = 'reason' in start && start.reason === 'missing';
  if (isMissing && rule.asks !== true && mark === undefined && countdown === undefined) return [];
  const ends = 'time' in start ? endsOf(rule, start.time, place) : null;
  const isDoubtful = rule.traderOnly === true && input.facts.platform?.value === 'xianyu';
  const notes: DeadlineNote[] = [];
  if (rule.isEarliest === true) notes.push('earliest-start');
  if (isDoubtful) notes.push('trader-only');
  const spoken: Rule = isDoubtful ? { ...rule, confidence: 'low' } : rule;
  return [deadlineOf({ rule: spoken, ends, start, mark, countdown, notes, place, now })];
}

/** A countdown that no row of the table stands for. */
function shownClock(countdown: Countdown, input: DeadlineInput, place: Place, now: Date): Deadline {
  const { id, who } = countdown.kind;
  const rule = {
    id,
    who,
    source: countdown.raw,
    checked: COUNTDOWN_WORDS_CHECKED,
    confidence: 'high',
  } as const;
  return deadlineOf({
    rule,
    ends: null,
    start: { reason: 'missing' },
    mark: markOf(input, id),
    countdown,
    place,
    now,
  });
}

/** Day on which the words that tell countdowns apart were last looked over. */
const COUNTDOWN_WORDS_CHECKED = '2026-11-24';

function markOf({ marks }: DeadlineInput, rule: string) {
  return Object.hasOwn(marks, rule) ? marks[rule] : undefined;
}

function byEnd(a: Deadline, b: Deadline): number {
  return sortKey(a) - sortKey(b);
}

function sortKey(deadline: Deadline): number {
  const end = speakingEnd(deadline) ?? deadline.safe;
  return end === null ? Number.MAX_SAFE_INTEGER : Date.parse(end);
}
