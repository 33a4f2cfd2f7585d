import { CHANNEL_RULES, CHANNELS } from '../../../utils/complaint';
import type { ChannelId, ChannelWarning, ChannelWarningId } from '../../../utils/complaint/types';
import { caseComplaintTexts } from '../../../utils/i18n/case-complaint';
import { channelWarningTexts, mustNotTexts } from '../../../utils/i18n/complaint-channels';
import { useSay } from '../../shared/language';
import { ChannelRules } from './ChannelRules';
import { useChannelNames } from './channel-names';

/** What may cost the person the channel, or their privacy. */
const GRAVE: readonly ChannelWarningId[] = ['taken-up', 'filed-there', 'one-chance', 'public'];

/** What to know before filing through a channel, and what must not stand in its text. */
export function ChannelNotes({ channel, warnings }: { channel: ChannelId; warnings: ChannelWarning[] }) {
  const say = useSay(caseComplaintTexts);
  const sayWarning = useSay(channelWarningTexts);
  const sayMustNot = useSay(mustNotTexts);
  const names = useChannelNames();
  return (
    <div class="channel-notes">
      {warnings.length > 0 && (
        <section aria-label={say('channel.know')}>
          <h3>{say('channel.know')}</h3>
          <ul class="notes">
            {warnings.map(({ id, channels = [] }) => (
              <li key={id} class={GRAVE.includes(id) ? 'due' : ''} data-testid={`warning-${id}`}>
                {sayWarning(id, { channels: names(channels) })}
              </li>
            ))}
          </ul>
        </section>
      )}
      <section aria-label={say('channel.must-not')}>
        <h3>{say('channel.must-not')}</h3>
        <ul class="notes">
          {CHANNELS[channel].mustNot.map((id) => (
            <li key={id}>{sayMustNot(id)}</li>
          ))}
        </ul>
      </section>
      <ChannelRules rules={CHANNEL_RULES[channel] ?? []} />
    </div>
  );
}
