import { casesTexts } from '../../utils/i18n/cases';
import { ErrorNotice } from '../shared/ErrorNotice';
import { useSay } from '../shared/language';
import { ChatExhibit } from './ChatExhibit';
import { ExhibitOrigin } from './ExhibitOrigin';
import { picturesOf, transcriptOf } from './exhibit-files';
import { FullPicture } from './FullPicture';
import type { CasesPorts } from './ports';
import { hashOf } from './route';
import { useCase } from './use-case';

interface Props {
  id: string;
  number: number;
  ports: CasesPorts;
}

/** One exhibit at full size, its parts under each other; a chat with its messages beside them. */
export function ExhibitPage({ id, number, ports }: Props) {
  const say = useSay(casesTexts);
  const { view, error, run } = useCase(id, ports);
  const exhibit = view?.file.exhibits.find((each) => each.number === number);
  const isUnknown = view !== undefined && exhibit === undefined;
  const transcript = exhibit && transcriptOf(exhibit);
  return (
    <main class={transcript === undefined ? 'page' : 'page page-chat'} data-testid="exhibit-page">
      <p>
        <a href={hashOf({ view: 'case', id })}>← {say('exhibit.back')}</a>
      </p>
      {error && <ErrorNotice error={error} />}
      {isUnknown && <p class="empty">{say('exhibit.unknown')}</p>}
      {exhibit !== undefined && (
        <>
          <h1 class="exhibit-title">
            {[say('exhibit.name', { n: number }), exhibit.title || exhibit.pageTitle]
              .filter(Boolean)
              .join(' · ')}
          </h1>
          <ExhibitOrigin exhibit={exhibit} />
        </>
      )}
      {exhibit !== undefined &&
        transcript === undefined &&
        picturesOf(exhibit).map((file) => (
          <FullPicture key={file.sha256} file={file} number={number} load={ports.picture} />
        ))}
      {view !== undefined && exhibit !== undefined && transcript !== undefined && (
        <ChatExhibit
          exhibit={exhibit}
          file={transcript}
          about={view.file.case}
          ports={ports}
          onEdit={(edit) => void run(() => ports.change(id, edit))}
        />
      )}
    </main>
  );
}
