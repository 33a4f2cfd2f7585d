import { useEffect, useRef } from 'preact/hooks';
import type { ExhibitFile } from '../../utils/cases/types';
import { casesTexts } from '../../utils/i18n/cases';
import { commonTexts } from '../../utils/i18n/common';
import { useSay } from '../shared/language';
import { useBlobUrl } from '../shared/use-blob-url';
import type { CasesPorts } from './ports';

interface Props {
  file: ExhibitFile;
  /** Number of the exhibit. */
  number: number;
  load: CasesPorts['picture'];
  /** A place to scroll to, in picture pixels from the top of the page region; a new object scrolls there again. */
  spot?: { y: number } | undefined;
}

/** One part of an exhibit at full size. */
export function FullPicture({ file, number, load, spot }: Props) {
  const say = useSay(casesTexts);
  const sayCommon = useSay(commonTexts);
  const picture = useBlobUrl(file.sha256, load);
  const mark = useRef<HTMLDivElement>(null);
  const alt = [say('exhibit.picture', { n: number }), say('exhibit.part', { n: file.part ?? 1 })].join(', ');
  const isLoaded = picture.state === 'loaded';

  useEffect(() => {
    if (isLoaded && spot !== undefined) mark.current?.scrollIntoView({ block: 'center' });
  }, [isLoaded, spot]);

  return (
    <figure class="full-picture">
      {isLoaded && <img src={picture.url} alt={alt} width={file.width} height={file.height} />}
      {isLoaded && spot !== undefined && (
        <div
          class="picture-spot"
          data-testid="picture-spot"
          ref={mark}
          style={{ top: shareOf(file, spot.y) }}
        />
      )}
      {picture.state === 'missing' && <p class="soft">{sayCommon('picture-missing')}</p>}
    </figure>
  );
}

/** How far down the shown picture a place is, whatever its size on the screen. */
function shareOf({ height = 1, pageRegion }: ExhibitFile, y: number): string {
  const share = ((pageRegion?.y ?? 0) + y) / Math.max(1, height);
  return `${(Math.min(1, share) * 100).toFixed(3)}%`;
}
