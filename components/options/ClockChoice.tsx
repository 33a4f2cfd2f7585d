import { optionsTexts } from '../../utils/i18n/options';
import { useSay } from '../shared/language';

interface Props {
  isOn: boolean;
  onChoose: (isOn: boolean) => void;
}

/** Whether a page's own server is asked for the time: the one request there is, so it is off until switched on. */
export function ClockChoice({ isOn, onChoose }: Props) {
  const say = useSay(optionsTexts);
  return (
    <div>
      <label class="check">
        <input
          type="checkbox"
          data-testid="clock-check"
          checked={isOn}
          onChange={({ currentTarget }) => onChoose(currentTarget.checked)}
        />
        {say('clock.on')}
      </label>
      <p class="small soft">{say('clock.hint')}</p>
    </div>
  );
}
