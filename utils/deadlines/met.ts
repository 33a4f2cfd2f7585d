import type { Ends } from './ends-of';
import { lookUpAll } from './look-up';
import { boundsOf, readTime } from './read-time';
import type { Rule, Sign } from './rules/rule';
import { speakingEnd } from './state-of';
import type { DeadlineInput } from './types';

/** Whether a fact says what a rule wants to hear. */
export function says({ fact, words }: Sign, { facts }: DeadlineInput): boolean {
  return words.test(String(facts[fact]?.value ?? ''));
}

/** Words of a request that was called off: it is as if it had not been made. */
const CALLED_OFF: Sign = {
  fact: 'afterSaleStatus',
  words: /撤销|撤銷|取消|关闭|關閉|cancel|withdrawn|closed/i,
};

/** Whether the buyer has asked for an after-sale that still stands. */
export function hasApplied(input: DeadlineInput): boolean {
  return input.facts.appliedAt !== undefined && !says(CALLED_OFF, input);
}

/**
 * Whether what a clock waits for was done: by the page's own words, or at a time between its start and the end that
 * speaks. In doubt the buyer has not done it yet, and the other side has.
 */
export function isMet(
  { metBy = [], who }: Pick<Rule, 'metBy' | 'who'>,
  input: DeadlineInput,
  zone: string,
  { ends, began }: { ends: Pick<Ends, 'safe' | 'legal'>; began: Date | null },
): boolean {
  const end = new Date(speakingEnd({ who, ...ends }) ?? ends.safe);
  return metBy.some((deed) => {
    if ('says' in deed) return says(deed.says, input);
    if (deed.when !== undefined && !says(deed.when, input)) return false;
    if ('fact' in deed && deed.fact === 'appliedAt' && !hasApplied(input)) return false;
    return lookUpAll(deed, input).some(({ value }) => {
      const time = readTime(value, zone);
      if (time === null) return false;
      const { first, last } = boundsOf(time, zone);
      return (who === 'buyer' ? last : first) <= end && (began === null || last >= began);
    });
  });
}
