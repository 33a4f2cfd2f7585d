import type { AttachmentFile, AttachmentPlan } from '../../../utils/complaint';
import { caseComplaintTexts } from '../../../utils/i18n/case-complaint';
import { leftOutTexts } from '../../../utils/i18n/complaint-channels';
import { useSay } from '../../shared/language';

/** What becomes of each file: it fits, it is made smaller or joined, or it stays behind and why. */
export function PlanList({ plan: { attachments, left } }: { plan: AttachmentPlan }) {
  const say = useSay(caseComplaintTexts);
  const sayWhy = useSay(leftOutTexts);
  const part = ({ exhibit, part: n }: AttachmentFile) => say('attach.part', { exhibit, part: n });
  return (
    <div class="plan" data-testid="plan">
      <h4>{say('attach.plan')}</h4>
      <ul>
        {attachments.map(({ name, how, files }) => (
          <li key={name} data-testid={`plan-${how}`}>
            <span class="mono">{name}</span> <span class="chip">{say(`attach.${how}`)}</span>{' '}
            <span class="small soft">{files.map(part).join(say('attach.comma'))}</span>
          </li>
        ))}
      </ul>
      {left.length > 0 && (
        <>
          <h4>{say('attach.left')}</h4>
          <ul>
            {left.map(({ file, why }) => (
              <li key={`${file.exhibit} ${file.part}`} class="due" data-testid={`left-${why}`}>
                {part(file)}: {sayWhy(why)}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
