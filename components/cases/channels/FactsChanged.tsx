import { caseComplaintTexts } from '../../../utils/i18n/case-complaint';
import { useSay } from '../../shared/language';
import { changedPassages } from './changed-passages';

interface Props {
  /** The derived text at the time of the edit, and now. */
  before: string;
  after: string;
  onUse: () => void;
  onKeep: () => void;
}

/** What newer facts would change in an edited text: shown beside it, never forced in. */
export function FactsChanged({ before, after, onUse, onKeep }: Props) {
  const say = useSay(caseComplaintTexts);
  const changes = changedPassages(before, after);
  if (changes.length === 0) return null;
  return (
    <div class="facts-changed" data-testid="facts-changed" role="status">
      <p class="small">{say('changed.title')}</p>
      <ul class="changes">
        {changes.map(({ words, kind }, index) => (
          <li key={index} data-kind={kind}>
            <span class="small soft">{say(`changed.${kind}`)}</span>
            {kind === 'gone' ? <del>{words}</del> : <ins>{words}</ins>}
          </li>
        ))}
      </ul>
      <p class="tags">
        <button type="button" class="button" data-testid="use-new" onClick={onUse}>
          {say('changed.use')}
        </button>
        <button type="button" class="button button-quiet" data-testid="keep-mine" onClick={onKeep}>
          {say('changed.keep')}
        </button>
      </p>
    </div>
  );
}
