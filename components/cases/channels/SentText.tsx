import type { SentText as Sent } from '../../../utils/cases';
import type { Filing } from '../../../utils/cases/types';
import { caseComplaintTexts } from '../../../utils/i18n/case-complaint';
import { useSay } from '../../shared/language';

/** How a filing may stand; the words themselves are kept, since deadlines and channels read them. */
const STATUSES = ['accepted', 'refused', 'answered', 'mediated', 'ended', 'withdrawn'] as const;

interface Props {
  text: Sent;
  /** Absent for what was sent where no case is opened. */
  filing: Filing | undefined;
  onStatus: (status: string) => void;
}

/** A text as it was sent: it can be read and never changed. */
export function SentText({ text: { body, sentAt, number, lang }, filing, onStatus }: Props) {
  const say = useSay(caseComplaintTexts);
  const line = number
    ? say('sent.line-number', { date: sentAt, number })
    : say('sent.line', { date: sentAt });
  const words = STATUSES.map((status) => say(`status.${status}`));
  const isOther = filing !== undefined && filing.status !== '' && !words.includes(filing.status);
  return (
    <div class="sent-text" data-testid="sent-text">
      <details class="folded">
        <summary>{line}</summary>
        <div class="complaint-text" data-testid="sent-body" lang={lang}>
          {body}
        </div>
      </details>
      {filing !== undefined && (
        <label class="field sent-status">
          <span class="small soft">{say('sent.status')}</span>
          <select
            data-testid="sent-status"
            value={filing.status}
            onChange={(event) => onStatus(event.currentTarget.value)}
          >
            <option value="">{say('status.none')}</option>
            {isOther && <option value={filing.status}>{filing.status}</option>}
            {words.map((each) => (
              <option key={each} value={each}>
                {each}
              </option>
            ))}
          </select>
        </label>
      )}
    </div>
  );
}
