import { CHANNELS, type ChannelChoice } from '../../../utils/complaint';
import type { ChannelId } from '../../../utils/complaint/types';
import { caseComplaintTexts } from '../../../utils/i18n/case-complaint';
import { channelTexts } from '../../../utils/i18n/complaint';
import { unfitTexts } from '../../../utils/i18n/complaint-channels';
import { useSay } from '../../shared/language';
import { useChannelNames } from './channel-names';

interface Props {
  choices: ChannelChoice[];
  chosen: ChannelId;
  onChoose: (channel: ChannelId) => void;
}

/** Where to complain: fitting channels first; the others below with the reason, still open to whoever knows better. */
export function ChannelChooser({ choices, chosen, onChoose }: Props) {
  const say = useSay(caseComplaintTexts);
  const unfit = choices.filter(({ isFitting }) => !isFitting);
  const option = (choice: ChannelChoice) => (
    <Option key={choice.id} choice={choice} isChosen={choice.id === chosen} onChoose={onChoose} />
  );
  return (
    <fieldset class="channels">
      <legend>{say('channel.choose')}</legend>
      <div class="channel-options">{choices.filter(({ isFitting }) => isFitting).map(option)}</div>
      {unfit.length > 0 && (
        <details class="folded" data-testid="unfit" open={unfit.some(({ id }) => id === chosen)}>
          <summary>{say('channel.unfit', { n: unfit.length })}</summary>
          <div class="channel-unfit">{unfit.map(option)}</div>
        </details>
      )}
    </fieldset>
  );
}

interface OptionProps {
  choice: ChannelChoice;
  isChosen: boolean;
  onChoose: (channel: ChannelId) => void;
}

function Option({ choice: { id, reasons }, isChosen, onChoose }: OptionProps) {
  const say = useSay(caseComplaintTexts);
  const sayChannel = useSay(channelTexts);
  const sayUnfit = useSay(unfitTexts);
  const names = useChannelNames();
  return (
    <label class="channel-option" data-chosen={isChosen}>
      <input
        type="radio"
        name="channel"
        data-testid={`channel-${id}`}
        checked={isChosen}
        onChange={() => onChoose(id)}
      />
      <span>
        <span class="channel-name">{sayChannel(id)}</span>
        {CHANNELS[id].isPublic && <span class="chip chip-due">{say('channel.public')}</span>}
        {reasons.map((reason) => (
          <span key={reason.id} class="small soft channel-reason">
            {sayUnfit(reason.id, { channels: names(reason.channels ?? []) })}
          </span>
        ))}
      </span>
    </label>
  );
}
