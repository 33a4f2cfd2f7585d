import { DAY } from '../time';
import { hasApplied } from './met';
import type { Rule } from './rules/rule';
import { type Deadline, type DeadlineInput, STAGES, type Stage } from './types';

/** Clocks that run for so long do not matter before their last days. */
const LONG = 90 * DAY;
const LAST_DAYS = 30 * DAY;

/** How far a case is, by what it knows. */
export function stageOf(input: DeadlineInput): Stage {
  const { facts, contacts = [], filings = [] } = input;
  if (filings.some(({ channel }) => channel === 'court')) return 'court';
  if (filings.length > 0) return 'filed';
  if (contacts.some(({ step }) => step === 'returnSentAt' || step === 'returnReceivedAt')) return 'returned';
  if (hasApplied(input)) return 'applied';
  return facts.receivedAt === undefined ? 'ordered' : 'received';
}

/** Whether a clock can wait at that stage: its time to act is behind the case, or its end is far away. */
export function isForLater(rule: Pick<Rule, 'until'>, deadline: Deadline, stage: Stage, now: Date): boolean {
  if (deadline.basis !== undefined) return false;
  if (rule.until !== undefined && STAGES.indexOf(stage) >= STAGES.indexOf(rule.until)) return true;
  const { starts, safe } = deadline;
  if (starts === null || safe === null) return false;
  const end = Date.parse(safe);
  return end - Date.parse(starts) >= LONG && end - now.getTime() > LAST_DAYS;
}
