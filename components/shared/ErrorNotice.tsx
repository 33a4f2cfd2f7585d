import type { ErrorData } from '../../utils/errors';
import { errorTexts } from '../../utils/i18n/errors';
import { useSay } from './language';

/** The one place where an error turns into words: what happened, and what to do next. */
export function ErrorNotice({ error }: { error: ErrorData }) {
  const say = useSay(errorTexts);
  return (
    <p class="notice" role="alert" data-testid="problem-text" data-code={error.code}>
      {say(error.code)}
    </p>
  );
}
