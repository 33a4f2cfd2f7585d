import { FACTS, type FactName } from '../facts';
import { machineZone } from '../time';
import { CHANNEL_NEEDS } from './data/channel-needs';
import { fieldsOf } from './fields-of';
import { isProblem } from './has-goods';
import type { ChannelId, ComplaintInput, FillPlace, MissingField } from './types';

export interface Completeness {
  /** Of `needed` things, how many are there. */
  done: number;
  needed: number;
  missing: { what: MissingField; where: FillPlace; factName?: FactName }[];
}

const PLACES: Readonly<Record<string, FillPlace>> = {
  complainant: 'parties',
  respondent: 'parties',
  problem: 'problem',
  contacts: 'contacts',
  demands: 'demands',
  exhibits: 'exhibits',
};

/** What a channel requires of a case, what is there, and where each missing thing is filled in. It warns; it never blocks. */
export function completeness(
  input: ComplaintInput,
  channel: ChannelId,
  now: Date = new Date(),
  zone: string = machineZone(),
): Completeness {
  const { fields } = fieldsOf(input, channel, 'zh-CN', now, zone);
  const missing = new Set(fields.filter(({ isRequired }) => isRequired).flatMap((field) => field.missing));
  const there = CHANNEL_NEEDS[channel].filter((what) => !missing.has(what) && isThere(input, what));
  return {
    done: there.length,
    needed: there.length + missing.size,
    missing: [...missing].map(placed),
  };
}

function placed(what: MissingField): Completeness['missing'][number] {
  if (isFact(what)) return { what, where: 'facts', factName: what };
  if (what === 'complainant.identity' || what === 'court.name') return { what, where: 'text' };
  return { what, where: PLACES[what.split('.')[0] ?? ''] ?? 'text' };
}

/** Whether what no text marks as missing is there, or only does not come up in this case. */
function isThere({ case: { problem }, facts }: ComplaintInput, what: MissingField): boolean {
  if (isFact(what)) return facts[what] !== undefined;
  return what !== 'problem.what' || isProblem(problem?.id);
}

function isFact(what: MissingField): what is FactName {
  return Object.hasOwn(FACTS, what);
}
