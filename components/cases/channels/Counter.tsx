import { caseComplaintTexts } from '../../../utils/i18n/case-complaint';
import { useSay } from '../../shared/language';
import { countOf } from './current-text';

/** How long a text is, and by how much it is too long. */
export function Counter({ words, limit }: { words: string; limit?: number | undefined }) {
  const say = useSay(caseComplaintTexts);
  const used = countOf(words);
  if (limit === undefined) return <span class="small soft">{say('text.counter', { used })}</span>;
  return (
    <span class={used > limit ? 'small due' : 'small soft'} data-testid="counter">
      {say('text.counter-of', { used, limit })}
      {used > limit && ` · ${say('text.over', { n: used - limit })}`}
    </span>
  );
}
