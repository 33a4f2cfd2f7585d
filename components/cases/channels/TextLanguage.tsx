import { LANGUAGE_NAMES, LANGUAGES, type Language } from '../../../utils/i18n';
import { casesTexts } from '../../../utils/i18n/cases';
import { useSay } from '../../shared/language';

interface Props {
  language: Language;
  onLanguage: (language: Language) => void;
}

/** The language of the complaint and the package, which need not be the screen's. */
export function TextLanguage({ language, onLanguage }: Props) {
  const say = useSay(casesTexts);
  return (
    <label class="field text-language">
      <span class="small soft">{say('complaint.language')}</span>
      <select
        data-testid="complaint-language"
        value={language}
        onChange={({ currentTarget }) => {
          const chosen = LANGUAGES.find((each) => each === currentTarget.value);
          if (chosen) onLanguage(chosen);
        }}
      >
        {LANGUAGES.map((each) => (
          <option key={each} value={each} lang={each}>
            {LANGUAGE_NAMES[each]}
          </option>
        ))}
      </select>
    </label>
  );
}
