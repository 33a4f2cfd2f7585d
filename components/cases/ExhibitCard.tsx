import type { ChatMark, Exhibit } from '../../utils/cases/types';
import { casesTexts } from '../../utils/i18n/cases';
import { exhibitKindTexts, exhibitStateTexts } from '../../utils/i18n/exhibits';
import { pageTexts } from '../../utils/i18n/pages';
import { useSay } from '../shared/language';
import { useProblemWords } from '../shared/problem-words';
import { Thumbnail } from '../shared/Thumbnail';
import { ChatSummary } from './ChatSummary';
import { ExhibitOrigin } from './ExhibitOrigin';
import { pageSize, picturesOf, transcriptOf } from './exhibit-files';
import type { CasesPorts } from './ports';
import { hashOf } from './route';

interface Props {
  exhibit: Exhibit;
  /** What was marked in it, when it is a chat. */
  marks: ChatMark[];
  thumbnail: CasesPorts['thumbnail'];
  transcript: CasesPorts['transcript'];
  onDescribe: (words: Partial<Pick<Exhibit, 'title' | 'proves'>>) => void;
}

/** One exhibit: its picture, where and when it was kept, whether it is whole, and the person's words about it. */
export function ExhibitCard({ exhibit, marks, thumbnail, transcript, onDescribe }: Props) {
  const say = useSay(casesTexts);
  const n = exhibit.number;
  const [first] = picturesOf(exhibit);
  const chat = transcriptOf(exhibit);
  const full = hashOf({ view: 'exhibit', id: exhibit.caseId, number: n });
  return (
    <article
      class="exhibit"
      data-testid={`exhibit-${n}`}
      data-state={exhibit.state}
      aria-label={say('exhibit.name', { n })}
    >
      <a
        class="exhibit-picture"
        href={full}
        aria-label={`${say('exhibit.open')}: ${say('exhibit.name', { n })}`}
      >
        {first !== undefined && (
          <Thumbnail sha256={first.sha256} alt={say('exhibit.picture', { n })} load={thumbnail} />
        )}
        <span class="small">{say('exhibit.open')}</span>
      </a>
      <div class="exhibit-words">
        <Tags exhibit={exhibit} />
        {chat !== undefined && (
          <ChatSummary exhibit={exhibit} file={chat} marks={marks} transcript={transcript} />
        )}
        <label class="field">
          <span class="small soft">{say('exhibit.title')}</span>
          <input
            value={exhibit.title}
            maxLength={200}
            onChange={(event) => onDescribe({ title: event.currentTarget.value.trim() })}
          />
        </label>
        <label class="field">
          <span class="small soft">{say('exhibit.proves')}</span>
          <input
            value={exhibit.proves}
            maxLength={500}
            placeholder={say('exhibit.proves-hint')}
            onChange={(event) => onDescribe({ proves: event.currentTarget.value.trim() })}
          />
        </label>
        <ExhibitOrigin exhibit={exhibit} />
      </div>
    </article>
  );
}

function Tags({ exhibit }: { exhibit: Exhibit }) {
  const say = useSay(casesTexts);
  const sayKind = useSay(exhibitKindTexts);
  const sayPage = useSay(pageTexts);
  const sayState = useSay(exhibitStateTexts);
  const words = useProblemWords();
  const size = pageSize(exhibit);
  const parts = picturesOf(exhibit).length;
  return (
    <>
      <p class="tags">
        <strong>{say('exhibit.name', { n: exhibit.number })}</strong>
        <span class="chip">{sayPage(exhibit.pageKind)}</span>
        <span class="chip chip-plain">{sayKind(exhibit.kind)}</span>
        <span class={exhibit.state === 'complete' ? 'chip' : 'chip chip-due'}>{sayState(exhibit.state)}</span>
        {size !== undefined && (
          <span class="small soft">
            {say('exhibit.size', { ...size })}
            {parts > 1 && ` · ${say('exhibit.parts', { n: parts })}`}
          </span>
        )}
      </p>
      {exhibit.problems.length > 0 && (
        <ul class="reasons small due">
          {exhibit.problems.map(({ code }) => (
            <li key={code}>{words(code)}</li>
          ))}
        </ul>
      )}
    </>
  );
}
