import { ATTACHMENT_LIMITS, attachmentPlan, exhibitTitle } from '../../../utils/complaint';
import { caseComplaintTexts } from '../../../utils/i18n/case-complaint';
import { useLanguage, useSay } from '../../shared/language';
import { AttachmentLimits } from './AttachmentLimits';
import type { ChannelProps } from './ComplaintSection';
import { MakeFiles } from './MakeFiles';
import { PlanList } from './PlanList';
import { pickAttachments } from './text-edits';

/** Which exhibits go along through a channel, what becomes of each, and the files themselves. */
export function Attachments({ view, ports, channel, onEdit }: ChannelProps) {
  const say = useSay(caseComplaintTexts);
  const language = useLanguage();
  const { case: about, exhibits } = view.file;
  const picked = about.attachments?.[channel] ?? [];
  const limit = ATTACHMENT_LIMITS[channel];
  const going = exhibits.filter(({ number }) => picked.includes(number));
  const pick = (numbers: number[]) => onEdit(pickAttachments(channel, numbers));
  if (exhibits.length === 0) return null;
  const all = exhibits.map(({ number }) => number);
  const plan = attachmentPlan(going, limit);
  return (
    <section class="attachments" aria-label={say('attach.title')}>
      <h3>{say('attach.title')}</h3>
      <AttachmentLimits limit={limit} />
      <fieldset>
        <legend class="small soft">{say('attach.pick')}</legend>
        <div class="attach-picks">
          {exhibits.map((exhibit) => (
            <label key={exhibit.id} class="check">
              <input
                type="checkbox"
                data-testid={`attach-${exhibit.number}`}
                checked={picked.includes(exhibit.number)}
                onChange={({ currentTarget }) =>
                  pick(withOrWithout(picked, exhibit.number, currentTarget.checked))
                }
              />
              <span>
                {exhibit.number}. {exhibitTitle(exhibit, language)}
              </span>
            </label>
          ))}
        </div>
      </fieldset>
      {going.length < all.length && (
        <button
          type="button"
          class="button button-quiet small"
          data-testid="attach-all"
          onClick={() => pick(all)}
        >
          {say('attach.all')}
        </button>
      )}
      {going.length === 0 ? (
        <p class="small soft">{say('attach.none')}</p>
      ) : (
        <>
          <PlanList plan={plan} />
          <MakeFiles key={picked.join(' ')} plan={plan} make={ports.attachments} />
        </>
      )}
    </section>
  );
}

function withOrWithout(picked: number[], number: number, isIn: boolean): number[] {
  const others = picked.filter((each) => each !== number);
  return isIn ? [...others, number] : others;
}
