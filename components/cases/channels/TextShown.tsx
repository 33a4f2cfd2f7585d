import type { Language } from '../../../utils/i18n';
import { splitGaps } from './split-gaps';

/** A text to read, its gaps marked. */
export function TextShown({ body, language }: { body: string; language: Language }) {
  return (
    <div class="complaint-text" data-testid="complaint-text" lang={language}>
      {splitGaps(body).map(({ words, isGap }, index) => (isGap ? <mark key={index}>{words}</mark> : words))}
    </div>
  );
}
