import { draftFields, type SentText as Sent, sentFields, sentTexts } from '../../../utils/cases';
import type { Filing } from '../../../utils/cases/types';
import { caseComplaintTexts } from '../../../utils/i18n/case-complaint';
import { useSay } from '../../shared/language';
import type { ChannelProps } from './ComplaintSection';
import { currentText } from './current-text';
import { dayOf } from './day-of';
import { MarkSent } from './MarkSent';
import { SentText } from './SentText';
import { markSent, setStatus } from './text-edits';

/** Notes that the text was sent, and shows what was sent before: frozen, with how it stands. */
export function SentTexts({
  view,
  ports,
  channel,
  language,
  onEdit,
  derived,
}: ChannelProps & { derived: string }) {
  const say = useSay(caseComplaintTexts);
  const about = view.file.case;
  const { body, isEdited } = currentText(about, { channel, lang: language }, derived);
  const sent = sentTexts(about, channel);
  const filingOf = ({ sentAt, number = '' }: Sent): Filing | undefined =>
    about.filings.find(
      (filing) => filing.channel === channel && filing.filedAt === sentAt && filing.number === number,
    );
  const today = dayOf(ports.now());
  return (
    <section class="sent" aria-label={say('sent.title')}>
      <MarkSent
        today={today}
        onSent={(sentAt, number) =>
          onEdit(
            markSent(
              { channel, lang: language, body, edited: isEdited, sentAt, number },
              draftFields(about, { channel, lang: language }),
            ),
          )
        }
      />
      {sent.length > 0 && <h3>{say('sent.title')}</h3>}
      {sent.map((text, index) => (
        <SentText
          key={sent.length - index}
          text={text}
          fields={sentFields(about, text)}
          filing={filingOf(text)}
          onStatus={(status) => onEdit(setStatus(text, status, today))}
        />
      ))}
    </section>
  );
}
