import { PICTURE_CHOICES } from '../../utils/capture/types';
import { optionsTexts } from '../../utils/i18n/options';
import type { Settings } from '../../utils/settings/shape';
import { useSay } from '../shared/language';

interface Props {
  chosen: Settings['pictures'];
  onChoose: (pictures: Settings['pictures']) => void;
}

/** How pictures are made: the browser's pixels, or a redraw. */
export function PictureChoice({ chosen, onChoose }: Props) {
  const say = useSay(optionsTexts);
  return (
    <fieldset>
      <legend>{say('pictures.how')}</legend>
      {PICTURE_CHOICES.map((each) => (
        <label key={each} class="check">
          <input
            type="radio"
            name="pictures"
            data-testid={`pictures-${each}`}
            checked={each === chosen}
            onChange={() => onChoose(each)}
          />
          {say(`pictures.${each}`)}
        </label>
      ))}
      <p class="small soft">{say('pictures.hint')}</p>
    </fieldset>
  );
}
