import { pictureOf } from '../../utils/data-url';
import type { ErrorData } from '../../utils/errors';
import { popupTexts } from '../../utils/i18n/popup';
import type { RescueFile } from '../../utils/messages';
import { ErrorNotice } from '../shared/ErrorNotice';
import { useSay } from '../shared/language';
import { useBlobUrl } from '../shared/use-blob-url';

interface Props {
  error: ErrorData;
  /** Pictures that could not be stored. */
  rescue: RescueFile[];
}

/** What went wrong, and the pictures that can still be saved by hand. */
export function Problem({ error, rescue }: Props) {
  return (
    <section class="card">
      <ErrorNotice error={error} />
      {rescue.map((file) => (
        <RescueLink key={file.name} file={file} />
      ))}
    </section>
  );
}

/** A link to bytes, not to the data address itself: Chromium opens no address of more than 2 MB. */
function RescueLink({ file: { name, dataUrl } }: { file: RescueFile }) {
  const say = useSay(popupTexts);
  const picture = useBlobUrl(dataUrl, async (address) => pictureOf(address));
  if (picture.state !== 'loaded') return null;
  return (
    <a class="button" data-testid="rescue" href={picture.url} download={name}>
      {say('failed.rescue', { name })}
    </a>
  );
}
