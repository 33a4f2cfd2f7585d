import { useMemo, useState } from 'preact/hooks';
import type { ChatMark } from '../../utils/cases/types';
import {
  type MarkKind,
  type MessagePlace,
  suggestMarks,
  type Transcript,
  type TranscriptMessage,
} from '../../utils/chat';
import { chatViewTexts } from '../../utils/i18n/chat-marks';
import { useSay } from '../shared/language';
import { ChatMessage } from './ChatMessage';
import { ChatSuggestions } from './ChatSuggestions';
import { ShowMore } from './ShowMore';

/** What a person does with the messages of a chat. */
export interface ChatActs {
  onMark: (message: TranscriptMessage, mark: MarkKind, isMarked: boolean) => void;
  /** Shows where in the pictures a message stands. */
  onShow: (place: MessagePlace) => void;
}

interface Props extends ChatActs {
  transcript: Transcript;
  marks: ChatMark[];
}

/** So many messages are drawn at once; more as one gets there. */
const STEP = 80;

/** The messages of a chat: whether they are all there, which look worth marking, then each with its marks. */
export function ChatTranscript({ transcript, marks, ...acts }: Props) {
  const say = useSay(chatViewTexts);
  const [isMarkedOnly, setMarkedOnly] = useState(false);
  const [most, setMost] = useState(STEP);
  const suggestions = useMemo(() => suggestMarks(transcript), [transcript]);
  const marksBy = markedBy(marks);
  const messages = isMarkedOnly ? transcript.messages.filter(({ n }) => marksBy.has(n)) : transcript.messages;
  const left = messages.length - most;
  return (
    <>
      <p class="chat-line" data-testid="chat-line">
        {transcript.line}
      </p>
      <p class="small soft">{say('lead')}</p>
      <ChatSuggestions messages={transcript.messages} suggestions={suggestions} marksBy={marksBy} {...acts} />
      <div class="chat-list-head">
        <h2>{say('messages')}</h2>
        <label class="check">
          <input
            type="checkbox"
            data-testid="marked-only"
            checked={isMarkedOnly}
            onChange={(event) => setMarkedOnly(event.currentTarget.checked)}
          />
          {say('only')}
        </label>
      </div>
      {messages.length === 0 && isMarkedOnly && <p class="soft">{say('only.none')}</p>}
      <ol class="chat-messages">
        {messages.slice(0, most).map((message) => (
          <ChatMessage key={message.n} message={message} marks={marksBy.get(message.n) ?? []} {...acts} />
        ))}
      </ol>
      {left > 0 && <ShowMore label={say('more', { n: left })} onMore={() => setMost(most + STEP)} />}
    </>
  );
}

function markedBy(marks: ChatMark[]): Map<number, MarkKind[]> {
  const groups = Map.groupBy(marks, ({ message }) => message);
  return new Map([...groups].map(([message, all]) => [message, all.map(({ mark }) => mark)]));
}
