import type { ErrorData } from '../../utils/errors';
import { popupTexts } from '../../utils/i18n/popup';
import type { RescueFile } from '../../utils/messages';
import { ErrorNotice } from '../shared/ErrorNotice';
import { useSay } from '../shared/language';

interface Props {
  error: ErrorData;
  /** Pictures that could not be stored. */
  rescue: RescueFile[];
}

/** What went wrong, and the pictures that can still be saved by hand. */
export function Problem({ error, rescue }: Props) {
  const say = useSay(popupTexts);
  return (
    <section class="card">
      <ErrorNotice error={error} />
      {rescue.map(({ name, dataUrl }) => (
        <a key={name} class="button" data-testid="rescue" href={dataUrl} download={name}>
          {say('failed.rescue', { name })}
        </a>
      ))}
    </section>
  );
}
