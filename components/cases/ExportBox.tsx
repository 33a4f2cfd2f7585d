import { useEffect, useRef } from 'preact/hooks';
import type { Language } from '../../utils/i18n';
import { casesTexts } from '../../utils/i18n/cases';
import { ErrorNotice } from '../shared/ErrorNotice';
import { useSay } from '../shared/language';
import type { Export } from './use-export';

interface Props {
  run: Export;
  language: Language;
}

/** One click makes the evidence package and saves it. */
export function ExportBox({ run, language }: Props) {
  const say = useSay(casesTexts);
  const { state, start, cancel } = run;
  const isRunning = state.kind === 'running';
  return (
    <div class="export">
      <button
        type="button"
        class="button button-primary"
        data-testid="export"
        disabled={isRunning}
        onClick={() => void start(language)}
      >
        {say('export.button')}
      </button>
      <p class="small soft">{say('export.what')}</p>
      {isRunning && <Progress done={state.done} total={state.total} onCancel={cancel} />}
      <div role="status">
        {state.kind === 'done' && <PackageLink key={state.url} name={state.name} url={state.url} />}
      </div>
      {state.kind === 'failed' && <ErrorNotice error={state.error} />}
    </div>
  );
}

function Progress({ done, total, onCancel }: { done: number; total: number; onCancel: () => void }) {
  const say = useSay(casesTexts);
  const words = total > 0 ? say('export.progress', { done, total }) : say('export.starting');
  return (
    <div data-testid="export-progress" data-done={done} data-total={total}>
      <progress aria-label={words} {...(total > 0 && { value: done, max: total })} />
      <p class="working-line small">
        <span class="soft">{words}</span>
        <button type="button" class="button button-quiet small" onClick={onCancel}>
          {say('export.cancel')}
        </button>
      </p>
    </div>
  );
}

/** Saves the package by itself once, so that one click exports; the link stays for a second try. */
function PackageLink({ name, url }: { name: string; url: string }) {
  const say = useSay(casesTexts);
  const link = useRef<HTMLAnchorElement>(null);
  useEffect(() => link.current?.click(), []);
  return (
    <p class="small">
      {say('export.done')}{' '}
      <a ref={link} data-testid="package-link" href={url} download={name}>
        {name}
      </a>
    </p>
  );
}
