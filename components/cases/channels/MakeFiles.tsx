import { useEffect, useRef, useState } from 'preact/hooks';
import type { AttachmentPlan } from '../../../utils/complaint';
import { type ErrorData, toErrorData } from '../../../utils/errors';
import { caseComplaintTexts } from '../../../utils/i18n/case-complaint';
import { leftOutTexts } from '../../../utils/i18n/complaint-channels';
import { ErrorNotice } from '../../shared/ErrorNotice';
import { formatBytes } from '../../shared/format';
import { useSay } from '../../shared/language';
import type { CasesPorts } from '../ports';

interface MadeLink {
  name: string;
  url: string;
  bytes: number;
}

type State =
  | { kind: 'idle' }
  | { kind: 'making'; done: number }
  | { kind: 'made'; links: MadeLink[]; left: AttachmentPlan['left'] }
  | { kind: 'failed'; error: ErrorData };

/** Makes the planned files and offers each as a link: a form takes them one by one. */
export function MakeFiles({ plan, make }: { plan: AttachmentPlan; make: CasesPorts['attachments'] }) {
  const say = useSay(caseComplaintTexts);
  const sayWhy = useSay(leftOutTexts);
  const { state, start } = useMaking(plan, make);
  const total = plan.attachments.length;
  return (
    <div class="make-files">
      <button
        type="button"
        class="button"
        data-testid="attach-make"
        disabled={state.kind === 'making' || total === 0}
        onClick={() => void start()}
      >
        {say('attach.make')}
      </button>
      <div role="status">
        {state.kind === 'making' && <p class="small">{say('attach.making', { done: state.done, total })}</p>}
        {state.kind === 'made' && (
          <>
            <p class="small">{say('attach.made')}</p>
            <ul>
              {state.links.map(({ name, url, bytes }) => (
                <li key={url}>
                  <a data-testid="attach-link" href={url} download={name}>
                    {name}
                  </a>{' '}
                  <span class="small soft">{formatBytes(bytes)}</span>
                </li>
              ))}
              {state.left.slice(plan.left.length).map(({ file, why }) => (
                <li key={`${file.exhibit} ${file.part}`} class="due">
                  {say('attach.part', { exhibit: file.exhibit, part: file.part })}: {sayWhy(why)}
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
      {state.kind === 'failed' && <ErrorNotice error={state.error} />}
    </div>
  );
}

function useMaking(plan: AttachmentPlan, make: CasesPorts['attachments']) {
  const [state, setState] = useState<State>({ kind: 'idle' });
  const running = useRef<AbortController>(undefined);
  const links = state.kind === 'made' ? state.links : undefined;
  useEffect(
    () => () => {
      for (const { url } of links ?? []) URL.revokeObjectURL(url);
    },
    [links],
  );
  useEffect(() => () => running.current?.abort(), []);
  const start = async () => {
    const abort = new AbortController();
    running.current = abort;
    setState({ kind: 'making', done: 0 });
    try {
      const { made, left } = await make(plan, abort.signal, (done) => setState({ kind: 'making', done }));
      if (abort.signal.aborted) return;
      setState({
        kind: 'made',
        left,
        links: made.map(({ name, blob }) => ({ name, bytes: blob.size, url: URL.createObjectURL(blob) })),
      });
    } catch (error) {
      if (!abort.signal.aborted) setState({ kind: 'failed', error: toErrorData(error) });
    }
  };
  return { state, start };
}
