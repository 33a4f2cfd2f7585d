import type { ChatStart } from '../../utils/chat/types';
import { popupTexts } from '../../utils/i18n/popup';
import { useSay } from '../shared/language';

interface Props {
  start: ChatStart;
  onChoose: (start: ChatStart) => void;
}

const DAYS = 3;

/** Where a chat can be begun, by the value of its option. */
const STARTS: Record<string, ChatStart> = {
  all: { kind: 'all' },
  days: { kind: 'days', days: DAYS },
  here: { kind: 'here' },
};

/** From where on a chat is kept. */
export function ChatStartChooser({ start, onChoose }: Props) {
  const say = useSay(popupTexts);
  const words = { all: say('chat.all'), days: say('chat.days', { n: DAYS }), here: say('chat.here') };
  return (
    <label class="field">
      <span class="small soft">{say('chat.start')}</span>
      <select
        data-testid="chat-start"
        value={start.kind}
        onChange={(event) => onChoose(STARTS[event.currentTarget.value] ?? { kind: 'all' })}
      >
        {Object.entries(words).map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}
