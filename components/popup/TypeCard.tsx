import { useEffect, useState } from 'preact/hooks';
import { type ErrorData, toErrorData } from '../../utils/errors';
import type { Say } from '../../utils/i18n';
import { popupTexts } from '../../utils/i18n/popup';
import type { ArmedText, Typed } from '../../utils/typing';
import { ErrorNotice } from '../shared/ErrorNotice';
import { useSay } from '../shared/language';
import type { PopupPorts } from './ports';

interface Props {
  tabId: number;
  ports: Pick<PopupPorts, 'armedText' | 'disarm' | 'typeText'>;
}

/** The text that waits to be typed into the page in front; nothing while none does. */
export function TypeCard({ tabId, ports }: Props) {
  const say = useSay(popupTexts);
  const [armed, setArmed] = useState<ArmedText>();
  const [outcome, setOutcome] = useState<Typed | { kind: 'failed'; error: ErrorData }>();
  useEffect(() => {
    // Whatever is wrong with it must not stand in the way of keeping a page.
    ports.armedText().then(setArmed, () => undefined);
  }, []);
  if (armed === undefined) return null;
  const type = () =>
    ports
      .typeText(tabId, armed.text)
      .then(setOutcome, (error: unknown) => setOutcome({ kind: 'failed', error: toErrorData(error) }));
  const drop = () => {
    setArmed(undefined);
    void ports.disarm();
  };
  return (
    <section class="card type-card" data-testid="type-card" aria-label={say('type.title')}>
      <p class="small">{say('type.what', { name: armed.name, n: Array.from(armed.text).length })}</p>
      <div class="keep-parts">
        <button type="button" class="button" data-testid="type-now" onClick={() => void type()}>
          {say('type.now')}
        </button>
        <button type="button" class="button button-quiet" data-testid="type-drop" onClick={drop}>
          {say('type.drop')}
        </button>
      </div>
      <p role="status" class="small" data-testid="type-outcome" data-kind={outcome?.kind}>
        {outcome !== undefined && outcome.kind !== 'failed' && wordsOf(outcome, say)}
      </p>
      {outcome?.kind === 'failed' && <ErrorNotice error={outcome.error} />}
    </section>
  );
}

function wordsOf(typed: Typed, say: Say<typeof popupTexts>): string {
  if (typed.kind !== 'typed') return say(`type.${typed.kind}`);
  const { count, total } = typed;
  return count < total ? say('type.cut', { count, total, n: total - count }) : say('type.typed', { count });
}
