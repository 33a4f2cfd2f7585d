import { type Countdown, countdownOf } from './countdown';
import { deadlineOf } from './deadline-of';
import { settleDispute } from './dispute';
import { endsOf } from './ends-of';
import { type Place, placeOf } from './place-of';
import { promisesOf } from './promises-of';
import { RULES } from './rules';
import type { Rule } from './rules/rule';
import { isForLater, stageOf } from './stage';
import { type Start, startsOf } from './start-of';
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
  const ofStep = rules.filter(({ step }) => step !== undefined && step === countdown?.kind.step);
  const [replaced, ...superseded] = ofStep;
  const byRule = rules
    .filter((rule) => !superseded.includes(rule))
    .flatMap((rule) => clockOf(rule, input, place, now, rule === replaced ? countdown : undefined));
  const onPage =
    countdown !== undefined && replaced === undefined ? [shownClock(countdown, input, place, now)] : [];
  return [...onPage, ...promisesOf(input, place, now), ...byRule]
    .map((deadline) => ({ deadline, end: sortKey(deadline) }))
    .sort((a, b) => a.end - b.end)
    .map(({ deadline }) => deadline);
}

function holds(rule: Rule, { facts, problem }: DeadlineInput, place: Place): boolean {
  const { places, platforms, when } = rule;
  if (rule.problem !== undefined && rule.problem !== problem) return false;
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
  const [start, ...otherStarts] = startsOf(rule, input, place.zone, now);
  const isMissing = 'reason' in start && start.reason === 'missing';
  if (isMissing && rule.asks !== true && mark === undefined && countdown === undefined) return [];
  const isDoubtful = rule.traderOnly === true && input.facts.platform?.value === 'xianyu';
  const notes: DeadlineNote[] = [];
  if (rule.isEarliest === true) notes.push('earliest-start');
  if (isDoubtful) notes.push('trader-only');
  const spoken: Rule = isDoubtful ? { ...rule, confidence: 'low' } : rule;
  const from = (each: Start) => {
    const ends = 'time' in each ? endsOf(rule, each.time, place) : null;
    return deadlineOf({ rule: spoken, ends, start: each, mark, countdown, notes, place, now });
  };
  const counts = from(start);
  const deadline = counts.basis === undefined ? settleDispute([counts, ...otherStarts.map(from)]) : counts;
  return [isForLater(rule, deadline, stageOf(input), now) ? { ...deadline, isLater: true } : deadline];
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

function sortKey(deadline: Deadline): number {
  const end = speakingEnd(deadline) ?? deadline.safe;
  return end === null ? Number.MAX_SAFE_INTEGER : Date.parse(end);
}
