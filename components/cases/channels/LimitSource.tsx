import type { ChannelInfo } from '../../../utils/complaint';
import { caseComplaintTexts } from '../../../utils/i18n/case-complaint';
import { confidenceTexts } from '../../../utils/i18n/deadlines';
import { useSay, useText } from '../../shared/language';

/** Where a limit comes from, and how far to trust it. */
export function LimitSource({ limit }: { limit: NonNullable<ChannelInfo['limit']> }) {
  const say = useSay(caseComplaintTexts);
  const sayLevel = useSay(confidenceTexts);
  const textOf = useText();
  const { characters, source, checked, confidence } = limit;
  return (
    <p class="small soft">
      {say('limit.source', {
        limit: characters,
        source: textOf(source),
        date: checked,
        level: sayLevel(confidence),
      })}
    </p>
  );
}
