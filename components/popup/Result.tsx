import { exhibitStateTexts } from '../../utils/i18n/exhibits';
import { popupTexts } from '../../utils/i18n/popup';
import type { Kept } from '../../utils/messages';
import { useSay } from '../shared/language';
import { useProblemWords } from '../shared/problem-words';
import { Thumbnail } from '../shared/Thumbnail';

interface Props {
  kept: Kept;
  thumbnail: (sha256: string) => Promise<Blob>;
  onAgain: () => void;
}

/** What was stored: its picture, its size, whether it is whole, and the way to its case. */
export function Result({ kept, thumbnail, onAgain }: Props) {
  const say = useSay(popupTexts);
  const sayState = useSay(exhibitStateTexts);
  const n = kept.exhibitNumber;
  return (
    <section
      class="card"
      data-testid="result"
      data-case={kept.caseId}
      data-exhibit={n}
      data-width={kept.width}
      data-height={kept.height}
      data-parts={kept.parts}
      data-state={kept.state}
      data-ms={kept.ms}
      data-url={kept.url}
    >
      <div class="result-line">
        <Thumbnail sha256={kept.picture} alt={say('done.picture', { n })} load={thumbnail} />
        <div class="result-words">
          <h2>{say('done.title', { n })}</h2>
          <p class="small soft">
            {say('done.size', { width: kept.width, height: kept.height })}
            {kept.parts > 1 && ` · ${say('done.parts', { n: kept.parts })}`}
          </p>
          <span class={kept.state === 'complete' ? 'chip' : 'chip chip-due'}>{sayState(kept.state)}</span>
        </div>
      </div>
      <Reasons kept={kept} />
      <a
        class="button button-primary"
        data-testid="open-case"
        href={`cases.html#/case/${encodeURIComponent(kept.caseId)}`}
        target="_blank"
        rel="noreferrer"
      >
        {say('done.open')}
      </a>
      <button type="button" class="button" data-testid="keep-again" onClick={onAgain}>
        {say('keep.again')}
      </button>
    </section>
  );
}

function Reasons({ kept }: { kept: Kept }) {
  const words = useProblemWords();
  if (kept.problems.length === 0) return null;
  return (
    <ul class="reasons small">
      {kept.problems.map(({ code }) => (
        <li key={code}>{words(code)}</li>
      ))}
    </ul>
  );
}
