import type { Actor, Deadline } from '../../deadlines/types';
import { cited, type Draft, isExhibit, sentence, speaker } from '../draft';
import { citeAll } from '../text/cite';
import { dateWords, dayOf } from '../text/dates';
import { overdueTexts } from '../words/contacts';
import type { Told } from './events';
import { looksRefunded } from './problem';

const OTHER_SIDE: readonly Actor[] = ['merchant', 'platform', 'courier'];

/** That the other side's time is over, where that is certain: a false accusation loses a case. */
export function toldOverdue(draft: Draft): Told[] {
  if (looksRefunded(draft)) return [];
  return draft.input.deadlines
    .filter((deadline) => isOverdue(deadline, draft.now))
    .map((deadline) => toldDeadline(draft, deadline))
    .filter((told) => told !== undefined);
}

/**
 * Over past its legal end, by a rule that is sure to hold: neither estimated nor resting on a weak source, and not one that
 * starts later than what is known or holds against traders only.
 */
export function isOverdue(deadline: Deadline, now: Date): boolean {
  const { who, state, legal, estimated, confidence, basis, notes = [] } = deadline;
  const isSure = confidence === 'high' || basis !== undefined;
  const isDoubtful = estimated || notes.some((note) => note === 'earliest-start' || note === 'trader-only');
  return (
    OTHER_SIDE.includes(who) &&
    state === 'passed' &&
    legal !== null &&
    Date.parse(legal) < now.getTime() &&
    isSure &&
    !isDoubtful
  );
}

function toldDeadline(draft: Draft, { rule, who, legal, exhibit }: Deadline): Told | undefined {
  const date = legal === null ? undefined : dateWords(dayOf(legal), draft.language);
  if (date === undefined) return undefined;
  const say = speaker(draft, overdueTexts);
  const actor = who === 'platform' || who === 'courier' ? who : 'merchant';
  const key = isNamed(rule) ? rule : 'other';
  const text = say(key, { date, who: say(`who.${actor}`) });
  const exhibits = isExhibit(draft, exhibit) ? [exhibit] : [];
  const source = cited(draft, citeAll(exhibits, exhibits.length === 0, draft.language));
  return { text: sentence(draft, text, source), exhibits };
}

function isNamed(rule: string): rule is 'cn-refund-after-return' | 'cn-courier-answer' {
  return rule === 'cn-refund-after-return' || rule === 'cn-courier-answer';
}
