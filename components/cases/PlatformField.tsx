import { casesTexts } from '../../utils/i18n/cases';
import { platformTexts } from '../../utils/i18n/platforms';
import { useSay } from '../shared/language';
import { usePlatformWords } from '../shared/platform-words';

interface Props {
  id: string;
  label: string;
  value: string | undefined;
  onType: (platform: string) => void;
  onEmpty: () => void;
}

/** The marketplace, out of those the rules know. */
export function PlatformField({ id, label, value, onType, onEmpty }: Props) {
  const say = useSay(casesTexts);
  const words = usePlatformWords();
  const known = Object.keys(platformTexts);
  const offered = value === undefined || known.includes(value) ? known : [value, ...known];
  return (
    <select
      id={id}
      aria-label={label}
      value={value ?? ''}
      onChange={({ currentTarget }) => (currentTarget.value === '' ? onEmpty() : onType(currentTarget.value))}
    >
      <option value="">{say('problem.none')}</option>
      {offered.map((platform) => (
        <option key={platform} value={platform}>
          {words(platform)}
        </option>
      ))}
    </select>
  );
}
