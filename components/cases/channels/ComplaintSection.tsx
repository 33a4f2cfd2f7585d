import { useState } from 'preact/hooks';
import type { ChannelId } from '../../../utils/complaint/types';
import type { Language } from '../../../utils/i18n';
import type { Edit } from '../edits';
import type { CasesPorts, CaseView } from '../ports';
import { Section } from '../Section';
import { Attachments } from './Attachments';
import { ChannelChooser } from './ChannelChooser';
import { ChannelNotes } from './ChannelNotes';
import { FieldList } from './FieldList';
import { MainText } from './MainText';
import { Meter } from './Meter';
import { SentTexts } from './SentTexts';
import { TextLanguage } from './TextLanguage';

export interface ChannelProps {
  view: CaseView;
  ports: CasesPorts;
  channel: ChannelId;
  language: Language;
  onEdit: (edit: Edit) => void;
}

interface Props extends Omit<ChannelProps, 'channel'> {
  onLanguage: (language: Language) => void;
}

/** The complaint: where to, what that channel needs, its text and form, its attachments, and what was sent. */
export function ComplaintSection({ onLanguage, ...props }: Props) {
  const { view, ports, language } = props;
  const [channel, setChannel] = useState<ChannelId>('full');
  return (
    <Section name="complaint">
      <ChannelChooser choices={ports.channels(view)} chosen={channel} onChoose={setChannel} />
      <TextLanguage language={language} onLanguage={onLanguage} />
      <OneChannel key={`${channel} ${language}`} {...props} channel={channel} />
    </Section>
  );
}

function OneChannel(props: ChannelProps) {
  const { view, ports, channel, language } = props;
  const [isEditing, setEditing] = useState(false);
  const { text, fields, warnings, complete } = ports.complaint(view, channel, language);
  return (
    <div class="channel" data-testid="channel" data-channel={channel}>
      <ChannelNotes channel={channel} warnings={warnings} />
      <Meter complete={complete} inText={text.missing} onText={() => setEditing(true)} />
      <MainText {...props} derived={text.body} isEditing={isEditing} onEditing={setEditing} />
      <FieldList {...props} fields={fields} />
      <Attachments {...props} />
      <SentTexts {...props} derived={text.body} />
    </div>
  );
}
