import type { MarkKind, TranscriptMessage } from '../../utils/chat';
import { chatViewTexts } from '../../utils/i18n/chat-marks';
import { useSay } from '../shared/language';
import type { ChatActs } from './ChatTranscript';
import { ChatWords } from './ChatWords';
import { MarkButtons } from './MarkButtons';
import { PlaceButton } from './PlaceButton';

interface Props extends ChatActs {
  message: TranscriptMessage;
  marks: MarkKind[];
}

/** One message: on its side of the conversation, with its marks and the way to its picture. */
export function ChatMessage({ message, marks, onMark, onShow }: Props) {
  const say = useSay(chatViewTexts);
  const { n, sender, kind } = message;
  const isNotice = sender === 'system' || kind === 'withdrawn' || kind === 'system';
  return (
    <li
      class="chat-message"
      data-testid={`message-${n}`}
      data-side={isNotice ? 'notice' : sender === 'buyer' ? 'own' : 'other'}
      data-marked={marks.length > 0}
      aria-label={say('message', { n })}
    >
      <ChatWords message={message} />
      <div class="chat-tools">
        <MarkButtons n={n} marks={marks} onMark={(mark, isMarked) => onMark(message, mark, isMarked)} />
        <PlaceButton message={message} onShow={onShow} />
      </div>
    </li>
  );
}
