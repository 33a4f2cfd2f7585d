import { useEffect, useRef, useState } from 'preact/hooks';
import { type ErrorData, toErrorData } from '../../utils/errors';
import { casesTexts } from '../../utils/i18n/cases';
import { ErrorNotice } from '../shared/ErrorNotice';
import { useLanguage, useSay } from '../shared/language';
import type { CalendarScope, CasesPorts } from './ports';

interface Props {
  scope: CalendarScope;
  label: 'calendar.one' | 'calendar.case' | 'calendar.all';
  /** Read out in place of the bare label, such as the name of the deadline with it. */
  spoken?: string;
  calendar: CasesPorts['calendar'];
}

interface Saved {
  name: string;
  url: string;
}

/** Saves deadlines as a calendar file, so that the phone reminds too. */
export function CalendarButton({ scope, label, spoken, calendar }: Props) {
  const say = useSay(casesTexts);
  const language = useLanguage();
  const [saved, setSaved] = useState<Saved>();
  const [error, setError] = useState<ErrorData>();

  useEffect(() => (saved === undefined ? undefined : () => URL.revokeObjectURL(saved.url)), [saved]);

  const save = async () => {
    try {
      const { name, text } = await calendar(scope, language);
      setSaved({ name, url: URL.createObjectURL(new Blob([text], { type: 'text/calendar' })) });
      setError(undefined);
    } catch (thrown) {
      setError(toErrorData(thrown));
    }
  };

  return (
    <div class="calendar">
      <button
        type="button"
        class={label === 'calendar.one' ? 'button button-quiet small' : 'button'}
        data-testid={`calendar-${scope.rule ?? scope.caseId ?? 'all'}`}
        aria-label={spoken}
        onClick={() => void save()}
      >
        {say(label)}
      </button>
      <div role="status">{saved && <SavedLink key={saved.url} {...saved} />}</div>
      {error && <ErrorNotice error={error} />}
    </div>
  );
}

/** Saves the file by itself once; the link stays for a second try. */
function SavedLink({ name, url }: Saved) {
  const say = useSay(casesTexts);
  const link = useRef<HTMLAnchorElement>(null);
  useEffect(() => link.current?.click(), []);
  return (
    <p class="small">
      {say('calendar.done')}{' '}
      <a ref={link} data-testid="calendar-link" href={url} download={name}>
        {name}
      </a>
    </p>
  );
}
