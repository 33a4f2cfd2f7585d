import { optionsTexts } from '../../utils/i18n/options';
import { CHAT_SCREENS, MOST_SCREENS, type Settings } from '../../utils/settings/shape';
import { useSay } from '../shared/language';

interface Props {
  chosen: Settings['mostScreens'];
  onChoose: (mostScreens: Settings['mostScreens']) => void;
}

/** How far a page that grows while it is scrolled is followed. */
export function ScreensChoice({ chosen, onChoose }: Props) {
  const say = useSay(optionsTexts);
  return (
    <div>
      <label class="check">
        {say('screens.most')}
        <input
          type="number"
          data-testid="most-screens"
          min={MOST_SCREENS.least}
          max={MOST_SCREENS.most}
          step={1}
          required
          value={chosen}
          onChange={({ currentTarget }) => {
            if (currentTarget.checkValidity()) onChoose(currentTarget.valueAsNumber);
            else currentTarget.value = String(chosen);
          }}
        />
      </label>
      <p class="small soft">{say('screens.hint', { ...MOST_SCREENS, chats: CHAT_SCREENS })}</p>
    </div>
  );
}
