import { useRef, useState } from 'preact/hooks';
import { type ErrorData, toErrorData } from '../../utils/errors';
import { optionsTexts } from '../../utils/i18n/options';
import { ErrorNotice } from '../shared/ErrorNotice';
import { useSay } from '../shared/language';
import type { HolidayPorts, Holidays } from './ports';

/** A file of thirty years takes about 100 kB; reading more would only be slow. */
const LARGEST = 1_000_000;

/** China's public holidays: the years that are known, and a newer table from a file. */
export function HolidayChoice({ holidays, ports }: { holidays: Holidays; ports: HolidayPorts }) {
  const say = useSay(optionsTexts);
  const [shown, setShown] = useState(holidays);
  const [error, setError] = useState<ErrorData>();
  const input = useRef<HTMLInputElement>(null);
  const { from, to, imported } = shown;

  const run = async (work: Promise<Holidays>) => {
    try {
      setShown(await work);
      setError(undefined);
    } catch (thrown) {
      setError(toErrorData(thrown));
    }
    // The same file can be chosen again once it is mended.
    if (input.current !== null) input.current.value = '';
  };

  const take = async (file: File | undefined) => {
    if (file === undefined) return;
    const text = file.size > LARGEST ? '' : await file.text();
    await run(ports.importFile(file.name, text));
  };

  return (
    <section>
      <h2>{say('holidays.title')}</h2>
      <p data-testid="holidays-covered" data-from={from} data-to={to} role="status">
        {say('holidays.covered', { from, to })}
        {imported !== undefined &&
          ` ${say('holidays.imported', { name: imported.name, years: imported.years.join('、') })}`}
      </p>
      <p class="small soft">{say('holidays.hint')}</p>
      <label class="file">
        {say('holidays.import')}
        <input
          ref={input}
          type="file"
          accept=".json,application/json"
          data-testid="holidays-file"
          onChange={({ currentTarget }) => void take(currentTarget.files?.[0])}
        />
      </label>
      {imported !== undefined && (
        <div>
          <button
            type="button"
            class="button"
            data-testid="holidays-reset"
            onClick={() => void run(ports.reset())}
          >
            {say('holidays.reset')}
          </button>
        </div>
      )}
      {error && <ErrorNotice error={error} />}
    </section>
  );
}
