import { useState } from 'preact/hooks';
import { marksOfExhibit } from '../../utils/cases';
import type { Case, Exhibit, ExhibitFile } from '../../utils/cases/types';
import type { MessagePlace } from '../../utils/chat';
import { chatViewTexts } from '../../utils/i18n/chat-marks';
import { useSay } from '../shared/language';
import { ChatTranscript } from './ChatTranscript';
import { type Edit, markMessage } from './edits';
import { picturesOf } from './exhibit-files';
import { FullPicture } from './FullPicture';
import type { CasesPorts } from './ports';
import { useTranscript } from './use-transcript';
import './chat.css';

interface Props {
  exhibit: Exhibit;
  /** Its transcript. */
  file: ExhibitFile;
  about: Case;
  ports: CasesPorts;
  onEdit: (edit: Edit) => void;
}

/** A chat: its messages, to be read and marked, beside the pictures in which each of them stands. */
export function ChatExhibit({ exhibit, file, about, ports, onEdit }: Props) {
  const say = useSay(chatViewTexts);
  const [spot, setSpot] = useState<MessagePlace>();
  const loaded = useTranscript(file.sha256, ports.transcript);
  const { number } = exhibit;
  return (
    <div class="chat-columns">
      <section class="section chat" aria-label={say('title')} data-testid="chat" data-state={loaded.state}>
        {loaded.state === 'loading' && <p class="soft">{say('loading')}</p>}
        {loaded.state === 'unreadable' && <p class="notice">{say('unreadable')}</p>}
        {loaded.state === 'loaded' && (
          <ChatTranscript
            transcript={loaded.transcript}
            marks={marksOfExhibit(about, number)}
            onMark={(message, mark, isMarked) => onEdit(markMessage(number, message, mark, isMarked))}
            onShow={setSpot}
          />
        )}
      </section>
      <section class="chat-pictures" aria-label={say('pictures')}>
        {picturesOf(exhibit).map((picture) => (
          <FullPicture
            key={picture.sha256}
            file={picture}
            number={number}
            load={ports.picture}
            spot={spot?.part === (picture.part ?? 1) ? spot : undefined}
          />
        ))}
      </section>
    </div>
  );
}
