import { useEffect, useRef, useState } from 'preact/hooks';
import { type ErrorData, toErrorData } from '../../utils/errors';
import type { Language } from '../../utils/i18n';
import type { CasesPorts } from './ports';
import type { OpenCase } from './use-case';

export type ExportState =
  | { kind: 'idle' }
  | { kind: 'running'; done: number; total: number }
  | { kind: 'done'; name: string; url: string }
  | { kind: 'failed'; error: ErrorData };

export interface Export {
  state: ExportState;
  start: (language: Language) => Promise<void>;
  cancel: () => void;
}

/** Makes the evidence package of a case once every change before it is stored. */
export function useExport(id: string, open: OpenCase, ports: CasesPorts): Export {
  const [state, setState] = useState<ExportState>({ kind: 'idle' });
  const running = useRef<AbortController>(undefined);
  const url = state.kind === 'done' ? state.url : undefined;

  useEffect(() => (url === undefined ? undefined : () => URL.revokeObjectURL(url)), [url]);
  useEffect(() => () => running.current?.abort(), []);

  const start = async (language: Language) => {
    const abort = new AbortController();
    running.current = abort;
    const progress = (done: number, total: number) => {
      if (!abort.signal.aborted) setState({ kind: 'running', done, total });
    };
    progress(0, 0);
    try {
      await open.settled();
      const made = await ports.exportCase(id, { language, progress, signal: abort.signal });
      setState({ kind: 'done', name: made.name, url: URL.createObjectURL(made.blob) });
      // The log has one entry more now.
      await open.run(async () => {});
    } catch (error) {
      const data = toErrorData(error);
      setState(data.code === 'cancelled' ? { kind: 'idle' } : { kind: 'failed', error: data });
    }
  };

  return { state, start, cancel: () => running.current?.abort() };
}
