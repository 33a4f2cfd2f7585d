import { useState } from 'preact/hooks';
import { caseComplaintTexts } from '../../../utils/i18n/case-complaint';
import { useSay } from '../../shared/language';

interface Props {
  today: string;
  onSent: (sentAt: string, number: string) => void;
}

/** Notes when the text was sent and under which number. */
export function MarkSent({ today, onSent }: Props) {
  const say = useSay(caseComplaintTexts);
  const [sentAt, setSentAt] = useState(today);
  const [number, setNumber] = useState('');
  const send = (event: Event) => {
    event.preventDefault();
    onSent(sentAt, number.trim());
    setNumber('');
  };
  return (
    <details class="folded">
      <summary data-testid="mark-sent">{say('sent.mark')}</summary>
      <form class="sent-form" onSubmit={send}>
        <p class="small soft">{say('sent.lead')}</p>
        <label class="field">
          <span class="small soft">{say('sent.on')}</span>
          <input
            type="date"
            required
            max={today}
            data-testid="sent-on"
            value={sentAt}
            onInput={(event) => setSentAt(event.currentTarget.value)}
          />
        </label>
        <label class="field">
          <span class="small soft">{say('sent.number')}</span>
          <input
            data-testid="sent-number"
            maxLength={100}
            value={number}
            onInput={(event) => setNumber(event.currentTarget.value)}
          />
        </label>
        <button type="submit" class="button" data-testid="sent-confirm">
          {say('sent.mark')}
        </button>
      </form>
    </details>
  );
}
