import type { ChatMark, Exhibit, ExhibitFile } from '../../utils/cases/types';
import { visibleLine } from '../../utils/chat';
import { chatViewTexts, markTexts } from '../../utils/i18n/chat-marks';
import { useSay } from '../shared/language';
import type { CasesPorts } from './ports';
import { hashOf } from './route';
import { useTranscript } from './use-transcript';
import './chat.css';

interface Props {
  exhibit: Exhibit;
  /** Its transcript. */
  file: ExhibitFile;
  marks: ChatMark[];
  transcript: CasesPorts['transcript'];
}

const MOST_MARKS = 5;
const LONGEST_QUOTE = 60;

/** A chat at a glance: whether it is whole, what was marked in it, and the way to its messages. */
export function ChatSummary({ exhibit, file, marks, transcript }: Props) {
  const say = useSay(chatViewTexts);
  const sayMark = useSay(markTexts);
  const loaded = useTranscript(file.sha256, transcript);
  const { caseId: id, number } = exhibit;
  const label = marks.length === 0 ? say('open') : say('open.marked', { n: marks.length });
  return (
    <div class="chat-summary" data-testid={`chat-summary-${number}`}>
      {loaded.state === 'loaded' && <p class="chat-line">{loaded.transcript.line}</p>}
      {loaded.state === 'unreadable' && <p class="small due">{say('unreadable')}</p>}
      {marks.length > 0 && (
        <ul class="small">
          {marks.slice(0, MOST_MARKS).map(({ message, mark, text }) => (
            <li key={`${message}-${mark}`}>
              <span class="chip">{sayMark(mark)}</span> <q dir="auto">{visibleLine(text, LONGEST_QUOTE)}</q>
            </li>
          ))}
        </ul>
      )}
      <a class="button" href={hashOf({ view: 'exhibit', id, number })}>
        {label}
      </a>
    </div>
  );
}
