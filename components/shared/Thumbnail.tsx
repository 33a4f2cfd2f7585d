import { commonTexts } from '../../utils/i18n/common';
import { useSay } from './language';
import { useBlobUrl } from './use-blob-url';
import './thumbnail.css';

interface Props {
  /** Hash of the picture to show. */
  sha256: string;
  alt: string;
  load: (sha256: string) => Promise<Blob>;
}

/** The top of a kept picture; keeps its room while it loads. */
export function Thumbnail({ sha256, alt, load }: Props) {
  const say = useSay(commonTexts);
  const picture = useBlobUrl(sha256, load);
  return (
    <span class="thumbnail">
      {picture.state === 'loaded' && <img src={picture.url} alt={alt} decoding="async" />}
      {picture.state === 'missing' && <span class="small soft">{say('picture-missing')}</span>}
    </span>
  );
}
