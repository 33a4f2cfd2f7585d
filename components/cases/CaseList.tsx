import { useEffect, useState } from 'preact/hooks';
import { type ErrorData, toErrorData } from '../../utils/errors';
import { casesTexts } from '../../utils/i18n/cases';
import { ErrorNotice } from '../shared/ErrorNotice';
import { useSay } from '../shared/language';
import { CalendarButton } from './CalendarButton';
import { CaseCard } from './CaseCard';
import type { CasesPorts, ListedCase } from './ports';
import { searchCases } from './search';

/** Every case, newest first, with a search field. */
export function CaseList({ ports }: { ports: CasesPorts }) {
  const say = useSay(casesTexts);
  const [cases, setCases] = useState<ListedCase[]>();
  const [error, setError] = useState<ErrorData>();
  const [query, setQuery] = useState('');

  useEffect(() => {
    const read = () => {
      if (document.visibilityState !== 'visible') return;
      ports.readList().then(setCases, (thrown: unknown) => setError(toErrorData(thrown)));
    };
    read();
    document.addEventListener('visibilitychange', read);
    return () => document.removeEventListener('visibilitychange', read);
  }, []);

  const found = cases && searchCases(cases, query);
  return (
    <main class="page" data-testid="case-list">
      <div class="list-head">
        <h1>{say('list.title')}</h1>
        {cases !== undefined && cases.length > 0 && (
          <input
            type="search"
            data-testid="case-search"
            aria-label={say('list.search')}
            placeholder={say('list.search')}
            value={query}
            onInput={(event) => setQuery(event.currentTarget.value)}
          />
        )}
      </div>
      {error && <ErrorNotice error={error} />}
      {cases?.length === 0 && <p class="empty">{say('list.empty')}</p>}
      <p role="status">
        {cases !== undefined && cases.length > 0 && found?.length === 0 && say('list.no-match')}
      </p>
      <ul class="case-cards">
        {found?.map((each) => (
          <li key={each.id}>
            <CaseCard listed={each} thumbnail={ports.thumbnail} now={ports.now()} />
          </li>
        ))}
      </ul>
      {cases?.some(({ next }) => next !== undefined) && (
        <CalendarButton scope={{}} label="calendar.all" calendar={ports.calendar} />
      )}
    </main>
  );
}
