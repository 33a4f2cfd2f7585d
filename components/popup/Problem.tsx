import { pictureOf } from '../../utils/data-url';
import type { ErrorData } from '../../utils/errors';
import { popupTexts } from '../../utils/i18n/popup';
import type { RescueFile } from '../../utils/messages';
import { ErrorNotice } from '../shared/ErrorNotice';
import { hostOf } from '../shared/format';
import { useSay } from '../shared/language';
import { useBlobUrl } from '../shared/use-blob-url';
import type { ChatWay } from './ports';

interface Props {
  error: ErrorData;
  /** Pictures that could not be stored. */
  rescue: RescueFile[];
  /** The person goes the way that a chat leaves open. */
  onChat: (way: ChatWay) => void;
}

/** What went wrong, and the pictures that can still be saved by hand. */
export function Problem({ error, rescue, onChat }: Props) {
  return (
    <section class="card">
      <ErrorNotice error={error} />
      {rescue.map((file) => (
        <RescueLink key={file.name} file={file} />
      ))}
      {error.code === 'no-chat' && <PointButton onPoint={() => onChat({ kind: 'point' })} />}
      {error.code === 'chat-in-frame' && (
        <AllowButton origin={error.detail} onAllow={() => onChat({ kind: 'allow', origin: error.detail })} />
      )}
    </section>
  );
}

/** The way on where no chat was found. */
function PointButton({ onPoint }: { onPoint: () => void }) {
  const say = useSay(popupTexts);
  return (
    <button type="button" class="button" data-testid="point-at-chat" onClick={onPoint}>
      {say('chat.point')}
    </button>
  );
}

/** The way on where the chat stands in a frame of another site. */
function AllowButton({ origin, onAllow }: { origin: string; onAllow: () => void }) {
  const say = useSay(popupTexts);
  return (
    <button type="button" class="button button-primary" data-testid="allow-frame" onClick={onAllow}>
      {say('chat.allow', { host: hostOf(origin) })}
    </button>
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
