import { popupTexts } from '../../utils/i18n/popup';
import { useSay } from '../shared/language';

interface Props {
  done: number;
  total: number;
  isCancelling: boolean;
  onCancel: () => void;
}

/** How far the work is, and the way out of it. */
export function Working({ done, total, isCancelling, onCancel }: Props) {
  const say = useSay(popupTexts);
  return (
    <section class="card">
      <h2>{say('working.title')}</h2>
      <progress aria-label={say('working.title')} {...(total > 0 && { value: done, max: total })} />
      <p class="working-line">
        <span class="soft">{total > 0 && say('working.progress', { done, total })}</span>
        <button type="button" class="button" data-testid="cancel" disabled={isCancelling} onClick={onCancel}>
          {say(isCancelling ? 'working.cancelling' : 'working.cancel')}
        </button>
      </p>
      <p class="small soft">{say('working.hint')}</p>
    </section>
  );
}
