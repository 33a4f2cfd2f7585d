import type { Language } from '../../utils/i18n';
import { casesTexts } from '../../utils/i18n/cases';
import { useDeadlineWords } from '../shared/deadline-words';
import { goTo } from '../shared/go-to';
import { useSay } from '../shared/language';
import { NextDeadline } from '../shared/NextDeadline';
import { ExportNotesList } from './channels/ExportNotesList';
import { exportNotes } from './channels/export-notes';
import { ExportBox } from './ExportBox';
import type { CasesPorts, CaseView } from './ports';
import { SECTIONS } from './Section';
import type { OpenCase } from './use-case';
import { useExport } from './use-export';

interface Props {
  view: CaseView;
  open: OpenCase;
  ports: CasesPorts;
  language: Language;
  now: Date;
}

/** What is due next, the export, and the way to each part of the case. */
export function SideBar({ view, open, ports, language, now }: Props) {
  const say = useSay(casesTexts);
  const words = useDeadlineWords();
  const run = useExport(view.file.case.id, open, ports);
  return (
    <aside class="side-bar">
      {view.next !== undefined && (
        <section class="side-next" aria-label={say('case.next')}>
          <NextDeadline deadline={view.next} name={words.name(view.next.rule)} now={now} />
        </section>
      )}
      <ExportBox run={run} language={language} />
      <ExportNotesList {...exportNotes(view, language, ports.complaint)} />
      <nav aria-label={say('nav.sections')}>
        <ul>
          {SECTIONS.map((name) => (
            <li key={name}>
              <button type="button" class="button button-quiet" onClick={() => goTo(`title-${name}`)}>
                {say(`section.${name}`)}
              </button>
            </li>
          ))}
        </ul>
      </nav>
    </aside>
  );
}
