import { optionsTexts } from '../../utils/i18n/options';
import { DEFAULT_QUIET, type QuietHours } from '../../utils/settings/shape';
import { useSay } from '../shared/language';

interface Props {
  quiet: QuietHours | null;
  onChoose: (quiet: QuietHours | null) => void;
}

/** Hours in which no reminder is shown. */
export function QuietChoice({ quiet, onChoose }: Props) {
  const say = useSay(optionsTexts);
  const changeEnd = (end: keyof QuietHours, clock: string) => {
    if (quiet !== null && clock !== '') onChoose({ ...quiet, [end]: clock });
  };
  return (
    <div class="quiet-hours">
      <div class="quiet">
        <label class="check">
          <input
            type="checkbox"
            data-testid="quiet"
            checked={quiet !== null}
            onChange={() => onChoose(quiet === null ? DEFAULT_QUIET : null)}
          />
          {say('quiet.on')}
        </label>
        {(['from', 'to'] as const).map((end) => (
          <label key={end} class="check">
            {say(`quiet.${end}`)}
            <input
              type="time"
              data-testid={`quiet-${end}`}
              disabled={quiet === null}
              value={quiet?.[end] ?? ''}
              onChange={(event) => changeEnd(end, event.currentTarget.value)}
            />
          </label>
        ))}
      </div>
      <p class="small soft">{say('quiet.hint')}</p>
    </div>
  );
}
