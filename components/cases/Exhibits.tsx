import { marksOfExhibit } from '../../utils/cases';
import type { Case, Exhibit } from '../../utils/cases/types';
import type { ChecklistItem } from '../../utils/checklist';
import { casesTexts } from '../../utils/i18n/cases';
import { useSay } from '../shared/language';
import { Checklist } from './Checklist';
import { ExhibitCard } from './ExhibitCard';
import type { CasesPorts } from './ports';
import { Section } from './Section';

interface Props {
  about: Case;
  exhibits: Exhibit[];
  checklist: ChecklistItem[];
  ports: Pick<CasesPorts, 'thumbnail' | 'transcript'>;
  onDescribe: (exhibitId: string, words: Partial<Pick<Exhibit, 'title' | 'proves'>>) => void;
}

/** Everything that was kept in this case, in number order. */
export function Exhibits({ about, exhibits, checklist, ports, onDescribe }: Props) {
  const say = useSay(casesTexts);
  return (
    <Section name="exhibits">
      {exhibits.length === 0 && <p class="empty">{say('exhibit.none')}</p>}
      <ol class="exhibits">
        {exhibits.map((exhibit) => (
          <li key={exhibit.id}>
            <ExhibitCard
              exhibit={exhibit}
              marks={marksOfExhibit(about, exhibit.number)}
              thumbnail={ports.thumbnail}
              transcript={ports.transcript}
              onDescribe={(words) => onDescribe(exhibit.id, words)}
            />
          </li>
        ))}
      </ol>
      <Checklist items={checklist} />
    </Section>
  );
}
