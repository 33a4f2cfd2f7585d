import type { ExhibitFile } from '../../utils/cases/types';
import { casesTexts } from '../../utils/i18n/cases';
import { commonTexts } from '../../utils/i18n/common';
import { ErrorNotice } from '../shared/ErrorNotice';
import { useSay } from '../shared/language';
import { useBlobUrl } from '../shared/use-blob-url';
import { ExhibitOrigin } from './ExhibitOrigin';
import { picturesOf } from './exhibit-files';
import type { CasesPorts } from './ports';
import { hashOf } from './route';
import { useCase } from './use-case';

interface Props {
  id: string;
  number: number;
  ports: CasesPorts;
}

/** One exhibit at full size, its parts under each other. */
export function ExhibitPage({ id, number, ports }: Props) {
  const say = useSay(casesTexts);
  const { view, error } = useCase(id, ports);
  const exhibit = view?.file.exhibits.find((each) => each.number === number);
  const isUnknown = view !== undefined && exhibit === undefined;
  return (
    <main class="page" data-testid="exhibit-page">
      <p>
        <a href={hashOf({ view: 'case', id })}>← {say('exhibit.back')}</a>
      </p>
      {error && <ErrorNotice error={error} />}
      {isUnknown && <p class="empty">{say('exhibit.unknown')}</p>}
      {exhibit !== undefined && (
        <>
          <h1 class="exhibit-title">
            {say('exhibit.name', { n: number })} · {exhibit.title}
          </h1>
          <ExhibitOrigin exhibit={exhibit} />
          {picturesOf(exhibit).map((file) => (
            <FullPicture key={file.sha256} file={file} number={number} load={ports.picture} />
          ))}
        </>
      )}
    </main>
  );
}

interface PictureProps {
  file: ExhibitFile;
  number: number;
  load: CasesPorts['picture'];
}

function FullPicture({ file, number, load }: PictureProps) {
  const say = useSay(casesTexts);
  const sayCommon = useSay(commonTexts);
  const picture = useBlobUrl(file.sha256, load);
  const alt = [say('exhibit.picture', { n: number }), say('exhibit.part', { n: file.part ?? 1 })].join(', ');
  return (
    <figure class="full-picture">
      {picture.state === 'loaded' && (
        <img src={picture.url} alt={alt} width={file.width} height={file.height} />
      )}
      {picture.state === 'missing' && <p class="soft">{sayCommon('picture-missing')}</p>}
    </figure>
  );
}
