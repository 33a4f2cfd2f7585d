import { checkTone } from '../../../utils/complaint';
import type { ChannelId, ToneFinding } from '../../../utils/complaint/types';
import type { Language } from '../../../utils/i18n';
import { caseComplaintTexts } from '../../../utils/i18n/case-complaint';
import { toneTexts } from '../../../utils/i18n/complaint';
import { useSay } from '../../shared/language';

interface Props {
  text: string;
  language: Language;
  channel: ChannelId;
  /** The whole text with one place put more calmly. */
  onCalm: (text: string) => void;
}

/** Words that a calmer text would put otherwise: suggestions, each taken with one press. */
export function Tone({ text, language, channel, onCalm }: Props) {
  const say = useSay(caseComplaintTexts);
  const sayTone = useSay(toneTexts);
  const findings = checkTone(text, language, channel);
  if (findings.length === 0) return null;
  return (
    <section class="tone" data-testid="tone">
      <h3>{say('tone.title', { n: findings.length })}</h3>
      <ul class="notes">
        {findings.map((finding) => (
          <li key={finding.start}>
            {sayTone(finding.kind, { word: finding.word })}{' '}
            <button
              type="button"
              class="button button-quiet small"
              onClick={() => onCalm(calmed(text, finding))}
            >
              {finding.calmer === ''
                ? say('tone.leave-out', { word: finding.word })
                : say('tone.instead', { calmer: finding.calmer })}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function calmed(text: string, { start, end, calmer }: ToneFinding): string {
  return text.slice(0, start) + calmer + text.slice(end);
}
