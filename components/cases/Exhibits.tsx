import type { Exhibit } from '../../utils/cases/types';
import type { ChecklistItem } from '../../utils/checklist';
import { casesTexts } from '../../utils/i18n/cases';
import { useSay } from '../shared/language';
import { Checklist } from './Checklist';
import { ExhibitCard } from './ExhibitCard';
import { Section } from './Section';

interface Props {
  exhibits: Exhibit[];
  checklist: ChecklistItem[];
  thumbnail: (sha256: string) => Promise<Blob>;
  onDescribe: (exhibitId: string, words: Partial<Pick<Exhibit, 'title' | 'proves'>>) => void;
}

/** Everything that was kept in this case, in number order. */
export function Exhibits({ exhibits, checklist, thumbnail, onDescribe }: Props) {
  const say = useSay(casesTexts);
  return (
    <Section name="exhibits">
      {exhibits.length === 0 && <p class="empty">{say('exhibit.none')}</p>}
      <ol class="exhibits">
        {exhibits.map((exhibit) => (
          <li key={exhibit.id}>
            <ExhibitCard
              exhibit={exhibit}
              thumbnail={thumbnail}
              onDescribe={(words) => onDescribe(exhibit.id, words)}
            />
          </li>
        ))}
      </ol>
      <Checklist items={checklist} />
    </Section>
  );
}
