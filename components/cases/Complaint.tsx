import type { WrittenText } from '../../utils/complaint/types';
import { LANGUAGE_NAMES, LANGUAGES, type Language } from '../../utils/i18n';
import { casesTexts } from '../../utils/i18n/cases';
import { CopyButton } from '../shared/CopyButton';
import { useSay } from '../shared/language';
import { Gaps } from './Gaps';
import { Section } from './Section';
import { splitGaps } from './split-gaps';

interface Props {
  text: WrittenText;
  language: Language;
  onLanguage: (language: Language) => void;
}

/** The complaint as it stands now; gaps are marked and lead to where they are filled. */
export function Complaint({ text, language, onLanguage }: Props) {
  const say = useSay(casesTexts);
  return (
    <Section name="complaint">
      <div class="complaint-head">
        <label class="field">
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
        <CopyButton text={text.body} label={say('complaint.copy')} isLarge />
      </div>
      <p class="small soft">{say('complaint.note')}</p>
      <Gaps missing={text.missing} />
      <div class="complaint-text" data-testid="complaint-text" lang={text.language}>
        {splitGaps(text.body).map(({ words, isGap }, index) =>
          isGap ? <mark key={index}>{words}</mark> : words,
        )}
      </div>
    </Section>
  );
}
