import { LANGUAGE_NAMES, LANGUAGES } from '../../utils/i18n';
import { optionsTexts } from '../../utils/i18n/options';
import type { Settings } from '../../utils/settings/shape';
import { useSay } from '../shared/language';

interface Props {
  chosen: Settings['language'];
  onChoose: (language: Settings['language']) => void;
}

/** Language of the screens. */
export function LanguageChoice({ chosen, onChoose }: Props) {
  const say = useSay(optionsTexts);
  return (
    <section>
      <h2 id="language-title">{say('language')}</h2>
      <select
        aria-labelledby="language-title"
        data-testid="language"
        value={chosen}
        onChange={({ currentTarget }) =>
          onChoose(LANGUAGES.find((each) => each === currentTarget.value) ?? 'auto')
        }
      >
        <option value="auto">{say('language.auto')}</option>
        {LANGUAGES.map((each) => (
          <option key={each} value={each} lang={each}>
            {LANGUAGE_NAMES[each]}
          </option>
        ))}
      </select>
    </section>
  );
}
