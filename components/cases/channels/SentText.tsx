import type { SentText as Sent } from '../../../utils/cases';
import type { Filing, KeptText } from '../../../utils/cases/types';
import { FIELD_IDS } from '../../../utils/complaint';
import { caseComplaintTexts } from '../../../utils/i18n/case-complaint';
import { fieldTexts } from '../../../utils/i18n/complaint-channels';
import { useSay } from '../../shared/language';

/** How a filing may stand; the words themselves are kept, since deadlines and channels read them. */
const STATUSES = ['accepted', 'refused', 'answered', 'mediated', 'ended', 'withdrawn'] as const;

interface Props {
  text: Sent;
  /** Edited fields that went along. */
  fields: KeptText[];
  /** Absent for what was sent where no case is opened. */
  filing: Filing | undefined;
  onStatus: (status: string) => void;
}

/** A text as it was sent: it can be read and never changed. */
export function SentText({ text: { body, sentAt, number, lang }, fields, filing, onStatus }: Props) {
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
        {fields.length > 0 && <SentFields fields={fields} />}
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

function SentFields({ fields }: { fields: KeptText[] }) {
  const sayField = useSay(fieldTexts);
  const nameOf = (field?: string) => {
    const id = FIELD_IDS.find((each) => each === field);
    return id === undefined ? field : sayField(id);
  };
  return (
    <dl class="small" data-testid="sent-fields">
      {fields.map(({ field, body, lang }) => (
        <div key={field} class="form-field">
          <dt>{nameOf(field)}</dt>
          <dd class="form-words" lang={lang}>
            {body}
          </dd>
        </div>
      ))}
    </dl>
  );
}
