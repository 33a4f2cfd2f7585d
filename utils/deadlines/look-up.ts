import type { TimeFact, Trigger } from './rules/rule';
import type { DeadlineInput } from './types';

/** A time as it was found: nothing about it is checked. */
export interface Found {
  value: unknown;
  fact?: TimeFact | undefined;
  exhibit?: number | undefined;
}

/** The time that speaks for a trigger: of several steps the last, of several contacts and log entries the first. */
export function lookUp(trigger: Trigger, input: DeadlineInput): Found | undefined {
  const found = lookUpAll(trigger, input);
  return 'step' in trigger ? found.at(-1) : found[0];
}

/** Every time that a trigger fits, in the order in which it was logged. */
export function lookUpAll(trigger: Trigger, input: DeadlineInput): Found[] {
  const { facts, contacts = [] } = input;
  if ('fact' in trigger) {
    const fact = facts[trigger.fact];
    return fact === undefined ? [] : [{ value: fact.value, fact: trigger.fact, exhibit: fact.exhibit }];
  }
  if ('filing' in trigger) return lookUpFiling(trigger, input);
  return contacts
    .filter(({ channel, step }) => ('step' in trigger ? step === trigger.step : channel === trigger.contact))
    .map(({ at, exhibit }) => ({ value: at, exhibit }));
}

/** The newest complaint through a channel speaks. */
function lookUpFiling(
  { filing: channel, logged }: { filing: string; logged?: RegExp },
  { filings = [] }: DeadlineInput,
): Found[] {
  const filing = filings.findLast((each) => each.channel === channel);
  if (filing === undefined) return [];
  if (logged === undefined) return [{ value: filing.filedAt }];
  return filing.log.filter(({ text }) => logged.test(text)).map(({ at }) => ({ value: at }));
}
