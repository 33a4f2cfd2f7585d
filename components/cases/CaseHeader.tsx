import { casesTexts } from '../../utils/i18n/cases';
import { factTexts } from '../../utils/i18n/facts';
import { formatTime } from '../shared/format';
import { useSay } from '../shared/language';
import { usePlatformWords } from '../shared/platform-words';
import { type Edit, renameCase } from './edits';
import type { CaseView } from './ports';

interface Props {
  view: CaseView;
  onEdit: (edit: Edit) => void;
}

/** Name of the case, its platform and order. */
export function CaseHeader({ view, onEdit }: Props) {
  const say = useSay(casesTexts);
  const sayFact = useSay(factTexts);
  const platform = usePlatformWords();
  const { facts, title } = view;
  return (
    <header class="case-header">
      <h1>
        <input
          class="title-input"
          data-testid="case-title"
          aria-label={say('case.title')}
          value={title}
          maxLength={80}
          onChange={(event) => onEdit(renameCase(event.currentTarget.value))}
        />
      </h1>
      <p class="soft">
        {[
          facts.platform && platform(facts.platform.value),
          facts.orderNumber && `${sayFact('orderNumber')} ${facts.orderNumber.value}`,
          say('case.kept-on', { date: formatTime(view.file.case.createdAt).slice(0, 10) }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
    </header>
  );
}
