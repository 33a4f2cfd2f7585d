import type { Contact } from '../../../utils/cases/types';
import { caseComplaintTexts } from '../../../utils/i18n/case-complaint';
import { casesTexts } from '../../../utils/i18n/cases';
import { channelTexts } from '../../../utils/i18n/complaint';
import { formatTime } from '../../shared/format';
import { useSay } from '../../shared/language';
import type { Edit } from '../edits';
import type { CaseView } from '../ports';
import { Section } from '../Section';
import { ContactForm } from './ContactForm';
import { CHANNELS_OF_CONTACT } from './contact-channels';
import { noteContact, removeContact } from './text-edits';

interface Props {
  view: CaseView;
  today: string;
  onEdit: (edit: Edit) => void;
}

/** Each contact with the other side, by date: the complaint tells them. */
export function Contacts({ view, today, onEdit }: Props) {
  const say = useSay(caseComplaintTexts);
  const { contacts } = view.file.case;
  return (
    <Section name="contacts">
      {contacts.length === 0 && <p class="soft lead">{say('contact.none')}</p>}
      <ul class="contacts">
        {contacts.map((contact, place) => (
          <li key={`${contact.at} ${place}`}>
            <ContactLine contact={contact} />
            <button
              type="button"
              class="button button-quiet small"
              aria-label={say('contact.drop-of', { date: formatTime(contact.at) })}
              onClick={() => onEdit(removeContact(place))}
            >
              {say('contact.drop')}
            </button>
          </li>
        ))}
      </ul>
      <details class="folded">
        <summary data-testid="contact-new">{say('contact.new')}</summary>
        <ContactForm
          today={today}
          exhibits={view.file.exhibits.map(({ number }) => number)}
          onNote={(contact) => onEdit(noteContact(contact))}
        />
      </details>
    </Section>
  );
}

function ContactLine({ contact: { at, channel, who, said, promised, exhibit } }: { contact: Contact }) {
  const sayCase = useSay(casesTexts);
  const sayChannel = useSay(channelTexts);
  const known = CHANNELS_OF_CONTACT.find((each) => each === channel);
  const words = [said, promised].filter((each) => each !== undefined && each !== '').join(' · ');
  return (
    <p>
      <strong>{formatTime(at)}</strong>{' '}
      <span class="chip chip-plain">{known === undefined ? channel : sayChannel(known)}</span> {who} {words}{' '}
      {exhibit !== undefined && <span class="chip">{sayCase('exhibit.name', { n: exhibit })}</span>}
    </p>
  );
}
