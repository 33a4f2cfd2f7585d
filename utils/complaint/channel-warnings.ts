import { CHANNELS } from './data/channels';
import { filedElsewhere } from './taken-up';
import type { ChannelId, ChannelWarning, ChannelWarningId, ComplaintInput } from './types';

/** What to know before filing through a channel, gravest first. */
export function warningsOf(input: ComplaintInput, channel: ChannelId): ChannelWarning[] {
  const { blocks = [], isPublic, limit } = CHANNELS[channel];
  const { takenUp, filed } = filedElsewhere(input, channel);
  const isForm = channel === '12315' || channel === '12315-report';
  const hasSum = input.case.demands.some(({ amount }) => amount !== undefined);
  const needsNumber = channel === 'courier' && !input.case.filings.some((each) => each.channel === 'courier');
  return [
    ...about('taken-up', takenUp),
    ...about('filed-there', filed),
    ...about('excludes', blocks),
    ...when('one-chance', channel === 'platform' || channel === 'intervention'),
    ...when('public', isPublic),
    ...when('apart', isForm),
    ...when('unmeasured', limit !== undefined && limit.confidence !== 'high'),
    ...when('no-paste', isForm),
    ...when('courier-first', needsNumber),
    ...when('for-reference', hasSum && channel !== '12315-report'),
  ];
}

function when(id: ChannelWarningId, isSo: boolean): ChannelWarning[] {
  return isSo ? [{ id }] : [];
}

function about(id: ChannelWarningId, channels: readonly ChannelId[]): ChannelWarning[] {
  return channels.length === 0 ? [] : [{ id, channels: [...channels] }];
}
