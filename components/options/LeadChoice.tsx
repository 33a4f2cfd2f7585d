import { optionsTexts } from '../../utils/i18n/options';
import { LEAD_HOURS, type LeadHours } from '../../utils/settings/shape';
import { useSay } from '../shared/language';

interface Props {
  chosen: LeadHours[];
  onChoose: (leadHours: LeadHours[]) => void;
}

/** How long before a deadline reminders come. */
export function LeadChoice({ chosen, onChoose }: Props) {
  const say = useSay(optionsTexts);
  const toggle = (hours: LeadHours) =>
    onChoose(LEAD_HOURS.filter((each) => (each === hours ? !chosen.includes(each) : chosen.includes(each))));
  return (
    <fieldset>
      <legend>{say('reminders.lead')}</legend>
      <div class="leads">
        {LEAD_HOURS.map((hours) => (
          <label key={hours} class="check">
            <input
              type="checkbox"
              data-testid={`lead-${hours}`}
              checked={chosen.includes(hours)}
              onChange={() => toggle(hours)}
            />
            {say(`lead.${hours}`)}
          </label>
        ))}
      </div>
      <p class="small soft">{say('reminders.off')}</p>
    </fieldset>
  );
}
