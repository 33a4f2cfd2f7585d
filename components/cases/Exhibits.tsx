import type { Exhibit } from '../../utils/cases/types';
import { casesTexts } from '../../utils/i18n/cases';
import { useSay } from '../shared/language';
import { ExhibitCard } from './ExhibitCard';
import { Section } from './Section';

interface Props {
  exhibits: Exhibit[];
  thumbnail: (sha256: string) => Promise<Blob>;
  onDescribe: (exhibitId: string, words: Partial<Pick<Exhibit, 'title' | 'proves'>>) => void;
}

/** Everything that was kept in this case, in number order. */
export function Exhibits({ exhibits, thumbnail, onDescribe }: Props) {
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
    </Section>
  );
}
