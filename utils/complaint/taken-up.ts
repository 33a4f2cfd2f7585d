import type { Filing } from '../cases/types';
import { CHANNELS } from './data/channels';
import { CHANNEL_IDS, type ChannelId, type ComplaintInput } from './types';

/** Taken up, mediated, decided or ended: each makes the next body refuse the same dispute. */
const TAKEN_UP =
  /(?<!不予|不|未|待|是否|能否)(?:受理|立案)|调解|調解|办结|辦結|终止|終止|accepted|mediat|decided|closed/iu;

/** Given back without having been dealt with. */
const GIVEN_BACK = /不予受理|不受理|撤回|撤诉|撤訴|撤销|撤銷|withdrawn|rejected|not accepted/iu;

/** A body that is none of our channels and whose taking up counts: another agency, an arbitration board (Order 121, art. 16). */
const AGENCY = /123\d\d|仲裁|监管|監管|管理局|行政|政府|agency|ministry|regulator|arbitrat/iu;

/** Whether a body that is none of our channels has taken the dispute up. */
export function isWithAgency({ case: { filings } }: Pick<ComplaintInput, 'case'>): boolean {
  const elsewhere = filings.filter(
    ({ channel }) => !CHANNEL_IDS.some((id) => id === channel) && AGENCY.test(channel),
  );
  return stateOf(elsewhere) === 'taken-up';
}

/** Channels where the dispute was filed, of those that make this one refuse it once they have taken it up. */
export function filedElsewhere(
  { case: { filings } }: Pick<ComplaintInput, 'case'>,
  channel: ChannelId,
): { takenUp: ChannelId[]; filed: ChannelId[] } {
  const blockers = CHANNEL_IDS.filter((id) => CHANNELS[id].blocks?.includes(channel) === true);
  const states = blockers.map((id) => ({
    id,
    state: stateOf(filings.filter((each) => each.channel === id)),
  }));
  return {
    takenUp: states.filter(({ state }) => state === 'taken-up').map(({ id }) => id),
    filed: states.filter(({ state }) => state === 'filed').map(({ id }) => id),
  };
}

function stateOf(filings: readonly Filing[]): 'none' | 'filed' | 'taken-up' {
  const open = filings.map(wordsOf).filter((words) => !GIVEN_BACK.test(words));
  if (open.length === 0) return 'none';
  return open.some((words) => TAKEN_UP.test(words)) ? 'taken-up' : 'filed';
}

/** What is known of a filing, its newest words last. */
function wordsOf({ status, log }: Filing): string {
  return [...log.map(({ text }) => text), status].join(' ');
}
