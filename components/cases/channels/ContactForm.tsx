import { useState } from 'preact/hooks';
import type { Contact } from '../../../utils/cases/types';
import { caseComplaintTexts } from '../../../utils/i18n/case-complaint';
import { casesTexts } from '../../../utils/i18n/cases';
import { channelTexts } from '../../../utils/i18n/complaint';
import { useSay } from '../../shared/language';
import { fieldId } from '../fact-kinds';
import { CHANNELS_OF_CONTACT } from './contact-channels';

interface Props {
  today: string;
  /** Numbers of the exhibits that may show it. */
  exhibits: number[];
  onNote: (contact: Contact) => void;
}

type Typed = Record<'at' | 'channel' | 'who' | 'said' | 'promised' | 'exhibit', string>;

/** Notes one contact: when, with whom, what was said and promised, and which exhibit shows it. */
export function ContactForm({ today, exhibits, onNote }: Props) {
  const say = useSay(caseComplaintTexts);
  const sayCase = useSay(casesTexts);
  const sayChannel = useSay(channelTexts);
  const fresh: Typed = { at: today, channel: 'merchant', who: '', said: '', promised: '', exhibit: '' };
  const [typed, setTyped] = useState(fresh);
  const bind = (name: keyof Typed) => ({
    'data-testid': `contact-${name}`,
    value: typed[name],
    onInput: (event: { currentTarget: { value: string } }) =>
      setTyped({ ...typed, [name]: event.currentTarget.value }),
  });
  const note = (event: Event) => {
    event.preventDefault();
    onNote(contactOf(typed));
    setTyped(fresh);
  };
  return (
    <form class="contact-form" onSubmit={note}>
      <label class="field">
        <span class="small soft">{say('contact.at')}</span>
        <input type="date" required max={today} {...bind('at')} id={fieldId('contacts')} />
      </label>
      <label class="field">
        <span class="small soft">{say('contact.channel')}</span>
        <select {...bind('channel')}>
          {CHANNELS_OF_CONTACT.map((id) => (
            <option key={id} value={id}>
              {sayChannel(id)}
            </option>
          ))}
        </select>
      </label>
      <label class="field">
        <span class="small soft">{say('contact.who')}</span>
        <input maxLength={100} {...bind('who')} />
      </label>
      <label class="field">
        <span class="small soft">{say('contact.exhibit')}</span>
        <select {...bind('exhibit')}>
          <option value="">{say('contact.no-exhibit')}</option>
          {exhibits.map((number) => (
            <option key={number} value={number}>
              {sayCase('exhibit.name', { n: number })}
            </option>
          ))}
        </select>
      </label>
      <label class="field contact-wide">
        <span class="small soft">{say('contact.said')}</span>
        <textarea rows={2} maxLength={2000} required {...bind('said')} />
      </label>
      <label class="field contact-wide">
        <span class="small soft">{say('contact.promised')}</span>
        <input maxLength={500} {...bind('promised')} />
      </label>
      <button type="submit" class="button" data-testid="contact-note">
        {say('contact.add')}
      </button>
    </form>
  );
}

function contactOf({ at, channel, who, said, promised, exhibit }: Typed): Contact {
  return {
    at,
    channel,
    who: who.trim(),
    said: said.trim(),
    ...(promised.trim() !== '' && { promised: promised.trim() }),
    ...(exhibit !== '' && { exhibit: Number(exhibit) }),
  };
}
