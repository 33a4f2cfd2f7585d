import { casesTexts } from '../../utils/i18n/cases';
import { HolidaysContext } from '../shared/deadline-words';
import { ErrorNotice } from '../shared/ErrorNotice';
import { useSay } from '../shared/language';
import { CaseHeader } from './CaseHeader';
import { CustodyLog } from './CustodyLog';
import { ComplaintSection } from './channels/ComplaintSection';
import { Contacts } from './channels/Contacts';
import { dayOf } from './channels/day-of';
import { Deadlines } from './Deadlines';
import { DeleteCase } from './DeleteCase';
import { Exhibits } from './Exhibits';
import type { Edit } from './edits';
import { FactsTable } from './FactsTable';
import { Parties } from './Parties';
import { ProblemForm } from './ProblemForm';
import type { CasesPorts, CaseView } from './ports';
import { hashOf } from './route';
import { SideBar } from './SideBar';
import { type OpenCase, useCase } from './use-case';
import { useTextLanguage } from './use-text-language';

/** One case: what was kept, what is known, what is asked for, what it says, and when. */
export function CasePage({ id, ports }: { id: string; ports: CasesPorts }) {
  const say = useSay(casesTexts);
  const open = useCase(id, ports);
  return (
    <main class="page case" data-testid="case" data-state={open.view ? 'ready' : 'loading'}>
      {open.error && <ErrorNotice error={open.error} />}
      {open.view ? (
        <OpenedCase view={open.view} open={open} ports={ports} />
      ) : (
        open.error === undefined && <p class="soft">{say('case.loading')}</p>
      )}
    </main>
  );
}

interface OpenedProps {
  view: CaseView;
  open: OpenCase;
  ports: CasesPorts;
}

function OpenedCase({ view, open, ports }: OpenedProps) {
  const { id } = view.file.case;
  const [language, setLanguage] = useTextLanguage();
  const now = ports.now();
  const onEdit = (edit: Edit) => void open.run(() => ports.change(id, edit));
  const goToList = () => {
    location.hash = hashOf({ view: 'list' });
  };
  const remove = () => void ports.remove(id).then(goToList, open.fail);
  return (
    <HolidaysContext.Provider value={view.holidays}>
      <CaseHeader view={view} onEdit={onEdit} />
      <div class="case-columns">
        <SideBar view={view} open={open} ports={ports} language={language} now={now} />
        <div class="case-sections">
          <Exhibits
            about={view.file.case}
            exhibits={view.file.exhibits}
            checklist={view.checklist}
            ports={ports}
            onDescribe={(exhibitId, words) => void open.run(() => ports.describe(id, exhibitId, words))}
          />
          <ProblemForm view={view} onEdit={onEdit} />
          <FactsTable view={view} onEdit={onEdit} />
          <Parties about={view.file.case} onEdit={onEdit} />
          <Contacts view={view} today={dayOf(now)} onEdit={onEdit} />
          <ComplaintSection
            view={view}
            ports={ports}
            language={language}
            onLanguage={setLanguage}
            onEdit={onEdit}
          />
          <Deadlines view={view} now={now} calendar={ports.calendar} onEdit={onEdit} />
          <CustodyLog log={view.file.log} />
          <DeleteCase exhibits={view.file.exhibits.length} onDelete={remove} />
        </div>
      </div>
    </HolidaysContext.Provider>
  );
}
