import { useRef } from 'preact/hooks';
import { casesTexts } from '../../utils/i18n/cases';
import { useSay } from '../shared/language';

interface Props {
  exhibits: number;
  onDelete: () => void;
}

/** Deletes the case after a second, plain question. */
export function DeleteCase({ exhibits, onDelete }: Props) {
  const say = useSay(casesTexts);
  const dialog = useRef<HTMLDialogElement>(null);
  return (
    <div class="danger">
      <button
        type="button"
        class="button button-danger"
        data-testid="delete-case"
        onClick={() => dialog.current?.showModal()}
      >
        {say('delete.button')}
      </button>
      <dialog ref={dialog} aria-labelledby="delete-title">
        <h2 id="delete-title">{say('delete.title')}</h2>
        <p>{say('delete.warning', { n: exhibits })}</p>
        <form method="dialog" class="dialog-buttons">
          <button type="submit" class="button" autofocus>
            {say('delete.keep')}
          </button>
          <button type="submit" class="button button-danger" data-testid="delete-confirm" onClick={onDelete}>
            {say('delete.confirm')}
          </button>
        </form>
      </dialog>
    </div>
  );
}
