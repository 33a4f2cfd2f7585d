import { type TranscriptMessage, visible, visibleText } from '../../utils/chat';
import { messageKindTexts, senderTexts, transcriptTexts } from '../../utils/i18n/chat';
import { chatViewTexts } from '../../utils/i18n/chat-marks';
import { formatTime } from '../shared/format';
import { useSay } from '../shared/language';

/** Longer messages are cut: a screen has room for so many characters. */
const LONGEST = 2000;

/** Who wrote a message and when, and its words; signs that hide or turn words are shown. */
export function ChatWords({ message }: { message: TranscriptMessage }) {
  const say = useSay(chatViewTexts);
  const saySender = useSay(senderTexts);
  const sayKind = useSay(messageKindTexts);
  const { sender, name, kind, text, arrived } = message;
  return (
    <>
      <p class="chat-head small soft">
        <strong>{saySender(sender)}</strong>
        {name !== '' && <span dir="auto">{visible(name)}</span>}
        <Time message={message} />
        {kind !== 'text' && <span class="chip chip-plain">{sayKind(kind)}</span>}
        {arrived === 'during' && <span class="chip chip-plain">{say('during')}</span>}
      </p>
      {text !== '' && (
        <p class="chat-text" dir="auto">
          {visibleText(text, LONGEST)}
          {text.length > LONGEST && <span class="small soft">… {say('cut')}</span>}
        </p>
      )}
    </>
  );
}

function Time({ message: { time, timeIs, timeRaw } }: { message: TranscriptMessage }) {
  const say = useSay(transcriptTexts);
  if (time === null)
    return <span>{timeRaw === '' ? say('timeless') : say('time.raw', { raw: visible(timeRaw) })}</span>;
  const shown = formatTime(time);
  return <time dateTime={time}>{timeIs === 'about' ? say('time.about', { time: shown }) : shown}</time>;
}
