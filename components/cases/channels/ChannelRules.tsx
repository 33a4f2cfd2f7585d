import type { ChannelRule } from '../../../utils/complaint';
import { caseComplaintTexts } from '../../../utils/i18n/case-complaint';
import { confidenceTexts } from '../../../utils/i18n/deadlines';
import { useSay, useText } from '../../shared/language';

/** What a channel goes by, folded away; each rule with where it is known from and how far to trust that. */
export function ChannelRules({ rules }: { rules: readonly ChannelRule[] }) {
  const say = useSay(caseComplaintTexts);
  const sayLevel = useSay(confidenceTexts);
  const textOf = useText();
  if (rules.length === 0) return null;
  return (
    <details class="folded channel-rules" data-testid="channel-rules">
      <summary>{say('channel.rules', { n: rules.length })}</summary>
      <ul class="notes">
        {rules.map(({ text, source, checked, confidence }) => (
          <li key={text[0]}>
            {textOf(text)}
            <span class="small soft rule-source">
              {say('channel.rule-source', {
                source: textOf(source),
                date: checked,
                level: sayLevel(confidence),
              })}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
