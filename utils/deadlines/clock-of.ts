import type { Countdown } from './countdown';
import { deadlineOf } from './deadline-of';
import { settleDispute } from './dispute';
import { type Ends, endsOf } from './ends-of';
import { isMet, says } from './met';
import type { Place } from './place-of';
import type { Rule } from './rules/rule';
import { isForLater } from './stage';
import { type About, type Start, startsOf } from './start-of';
import type { Deadline, DeadlineInput, DeadlineNote, Stage } from './types';

/** What all clocks of one case share. */
export interface Context extends About {
  place: Place;
  stage: Stage;
}

/** The clock of one rule; none while it has nothing to say. `countdown` when the page shows this very clock. */
export function clockOf(rule: Rule, context: Context, countdown?: Countdown): Deadline[] {
  const { input, place, stage, now } = context;
  const mark = markOf(input, rule.id);
  const [start, ...otherStarts] = startsOf(rule, context);
  const isMissing = 'reason' in start && start.reason === 'missing';
  if (isMissing && rule.asks !== true && mark === undefined && countdown === undefined) return [];
  const spoken = spokenRule(rule, input);
  const told = (ends: { ends: Ends; began: Date | null }) => isMet(rule, input, place.zone, ends);
  const from = (each: Start) => {
    const ends = 'time' in each ? endsOf(rule, each.time, place) : null;
    return deadlineOf({ ...spoken, ends, start: each, mark, countdown, isMet: told, place, now });
  };
  const counts = from(start);
  const deadline = counts.basis === undefined ? settleDispute([counts, ...otherStarts.map(from)]) : counts;
  return [isForLater(rule, deadline, stage, now) ? { ...deadline, isLater: true } : deadline];
}

/** A countdown that no row of the table stands for. */
export function shownClock(countdown: Countdown, { input, place, now }: Context): Deadline {
  const { id, who } = countdown.kind;
  const rule = {
    id,
    who,
    source: countdown.raw,
    checked: COUNTDOWN_WORDS_CHECKED,
    confidence: 'high',
  } as const;
  const start = { reason: 'missing' } as const;
  return deadlineOf({ rule, ends: null, start, mark: markOf(input, id), countdown, place, now });
}

/** Day on which the words that tell countdowns apart were last looked over. */
const COUNTDOWN_WORDS_CHECKED = '2026-11-24';

/** The rule as it holds for this case, with what one should know about it. */
function spokenRule(rule: Rule, input: DeadlineInput): { rule: Rule; notes: DeadlineNote[] } {
  const isDoubtful = rule.traderOnly === true && input.facts.platform?.value === 'xianyu';
  const notes: DeadlineNote[] = [];
  if (rule.isEarliest === true) notes.push('earliest-start');
  if (isDoubtful) notes.push('trader-only');
  const { goods, unless } = rule.excludes ?? {};
  const excluded = goods?.find((sign) => says(sign, input));
  if (excluded !== undefined && unless !== undefined && !says(unless, input)) notes.push(excluded.note);
  return { rule: isDoubtful ? { ...rule, confidence: 'low' } : rule, notes };
}

function markOf({ marks }: DeadlineInput, rule: string) {
  return Object.hasOwn(marks, rule) ? marks[rule] : undefined;
}
