import { useEffect, useRef, useState } from 'preact/hooks';
import { type ErrorData, toErrorData } from '../../utils/errors';
import type { CasesPorts, CaseView } from './ports';

export interface OpenCase {
  view: CaseView | undefined;
  error: ErrorData | undefined;
  /** Runs a change after those before it, then reads the case again. */
  run: (work: () => Promise<void>) => Promise<void>;
  /** Shows what went wrong elsewhere. */
  fail: (thrown: unknown) => void;
  /** Resolves when every change begun so far is stored. */
  settled: () => Promise<void>;
}

/** A case that is read at once, after each change, and whenever its tab comes back to the front. */
export function useCase(id: string, ports: CasesPorts): OpenCase {
  const [view, setView] = useState<CaseView>();
  const [error, setError] = useState<ErrorData>();
  const queue = useRef<Promise<void>>(Promise.resolve());

  const fail = (thrown: unknown) => setError(toErrorData(thrown));

  const run = (work: () => Promise<void>): Promise<void> => {
    queue.current = queue.current.then(async () => {
      try {
        await work();
        setView(await ports.readCase(id));
        setError(undefined);
      } catch (thrown) {
        fail(thrown);
      }
    });
    return queue.current;
  };

  useEffect(() => {
    const read = () => {
      if (document.visibilityState === 'visible') void run(async () => {});
    };
    read();
    document.addEventListener('visibilitychange', read);
    return () => document.removeEventListener('visibilitychange', read);
  }, [id]);

  return { view, error, run, fail, settled: () => queue.current };
}
