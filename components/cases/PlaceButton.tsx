import type { TranscriptMessage } from '../../utils/chat';
import { chatViewTexts } from '../../utils/i18n/chat-marks';
import { useSay } from '../shared/language';
import type { ChatActs } from './ChatTranscript';

interface Props extends Pick<ChatActs, 'onShow'> {
  message: TranscriptMessage;
}

/** Leads from a message to its place in the pictures; says so where no picture shows it. */
export function PlaceButton({ message: { n, part, y }, onShow }: Props) {
  const say = useSay(chatViewTexts);
  if (part === null || y === null) return <span class="small soft">{say('no-picture')}</span>;
  return (
    <button
      type="button"
      class="button button-quiet small"
      aria-label={say('picture-of', { part, n })}
      onClick={() => onShow({ part, y })}
    >
      {say('picture')}
    </button>
  );
}
