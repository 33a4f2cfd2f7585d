import { type Context, clockOf, shownClock } from './clock-of';
import { countdownOf } from './countdown';
import { says } from './met';
import { placeOf } from './place-of';
import { promisesOf } from './promises-of';
import { RULES } from './rules';
import type { Rule } from './rules/rule';
import { stageOf } from './stage';
import { speakingEnd } from './state-of';
import type { Deadline, DeadlineInput } from './types';

/**
 * Every clock of a case at `now`, the next end first, unknown ones last. A rule is listed when its start is known, when
 * the person is to be asked for it, or when the person marked it. Never throws on what pages or people wrote.
 */
export function deadlinesOf(input: DeadlineInput, now: Date): Deadline[] {
  const place = placeOf(input);
  const { zone } = place;
  const context: Context = { input, place, zone, stage: stageOf(input), now, known: new Map() };
  const countdown = countdownOf(input, zone, now);
  const rules = RULES.filter((rule) => holds(rule, context));
  // A countdown that cannot be read takes no row's place: the table still speaks.
  const step = countdown !== undefined && 'time' in countdown.end ? countdown.kind.step : undefined;
  const [replaced, ...superseded] = rules.filter((rule) => step !== undefined && rule.step === step);
  const byRule = rules
    .filter((rule) => !superseded.includes(rule))
    .flatMap((rule) => clockOf(rule, context, rule === replaced ? countdown : undefined));
  const onPage = countdown !== undefined && replaced === undefined ? [shownClock(countdown, context)] : [];
  return [...onPage, ...promisesOf(input, place, now), ...byRule]
    .map((deadline) => ({ deadline, end: sortKey(deadline) }))
    .sort((a, b) => a.end - b.end)
    .map(({ deadline }) => deadline);
}

function holds(rule: Rule, { input, place }: Context): boolean {
  const { places, platforms, when, problem } = rule;
  if (problem !== undefined && problem !== input.problem) return false;
  if (places !== undefined && !places.includes(place.id)) return false;
  if (platforms !== undefined && !platforms.includes(String(input.facts.platform?.value))) return false;
  return when === undefined || says(when, input);
}

function sortKey(deadline: Deadline): number {
  const end = speakingEnd(deadline) ?? deadline.safe;
  return end === null ? Number.MAX_SAFE_INTEGER : Date.parse(end);
}
