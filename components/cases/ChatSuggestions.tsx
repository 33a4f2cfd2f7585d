import { useState } from 'preact/hooks';
import type { MarkKind, Suggestion, TranscriptMessage } from '../../utils/chat';
import { chatViewTexts, markTexts } from '../../utils/i18n/chat-marks';
import { useSay } from '../shared/language';
import type { ChatActs } from './ChatTranscript';
import { ChatWords } from './ChatWords';
import { MarkToggle } from './MarkToggle';
import { PlaceButton } from './PlaceButton';

interface Props extends ChatActs {
  messages: TranscriptMessage[];
  suggestions: Suggestion[];
  marksBy: Map<number, MarkKind[]>;
}

/** Longer lists are unfolded by the person. */
const SHOWN = 6;

/** Messages whose wording looks worth marking. They stay where they are once marked, so that the focus does too. */
export function ChatSuggestions({ messages, suggestions, marksBy, onMark, onShow }: Props) {
  const say = useSay(chatViewTexts);
  const sayMark = useSay(markTexts);
  const [isWhole, setWhole] = useState(false);
  const byMessage = Map.groupBy(suggestions, ({ message }) => message);
  const suggested = messages.filter(({ n }) => byMessage.has(n));
  const hidden = isWhole ? 0 : suggested.length - SHOWN;
  if (suggested.length === 0) return null;
  return (
    <section class="suggestions" aria-labelledby="suggestions-title" data-testid="suggestions">
      <h2 id="suggestions-title">{say('suggested', { n: suggested.length })}</h2>
      <p class="small soft">{say('suggested.note')}</p>
      <ul>
        {suggested.slice(0, isWhole ? undefined : SHOWN).map((message) => (
          <li key={message.n} data-testid={`suggestion-${message.n}`}>
            <ChatWords message={message} />
            <div class="chat-tools">
              {byMessage.get(message.n)?.map(({ mark }) => (
                <MarkToggle
                  key={mark}
                  testId={`suggest-${message.n}-${mark}`}
                  label={sayMark(mark)}
                  name={say('mark.as', { mark: sayMark(mark) })}
                  isMarked={marksBy.get(message.n)?.includes(mark) === true}
                  onMark={(isMarked) => onMark(message, mark, isMarked)}
                />
              ))}
              <PlaceButton message={message} onShow={onShow} />
            </div>
          </li>
        ))}
      </ul>
      {hidden > 0 && (
        <button type="button" class="button button-quiet" onClick={() => setWhole(true)}>
          {say('suggested.more', { n: hidden })}
        </button>
      )}
    </section>
  );
}
