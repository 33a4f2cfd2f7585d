import type { ChannelId } from '../../../utils/complaint/types';
import { channelTexts } from '../../../utils/i18n/complaint';
import { useLanguage, useSay } from '../../shared/language';

/** Names several channels in one sentence, in the screen's language. */
export function useChannelNames(): (channels: readonly ChannelId[]) => string {
  const say = useSay(channelTexts);
  const language = useLanguage();
  const list = new Intl.ListFormat(language, { type: 'conjunction' });
  return (channels) => list.format(channels.map((id) => say(id)));
}
