import { CHANNELS } from '../../../utils/complaint';
import { caseComplaintTexts } from '../../../utils/i18n/case-complaint';
import { casesTexts } from '../../../utils/i18n/cases';
import { channelTexts } from '../../../utils/i18n/complaint';
import { CopyButton } from '../../shared/CopyButton';
import { goTo } from '../../shared/go-to';
import { useSay } from '../../shared/language';
import type { ChannelProps } from './ComplaintSection';
import { Counter } from './Counter';
import { FactsChanged } from './FactsChanged';
import { LimitSource } from './LimitSource';
import { nextPaint } from './next-paint';
import { TextEditor } from './TextEditor';
import { TextShown } from './TextShown';
import { Tone } from './Tone';
import { TypeButton } from './TypeButton';
import { useKeptText } from './use-kept-text';

interface Props extends ChannelProps {
  derived: string;
  isEditing: boolean;
  onEditing: (isEditing: boolean) => void;
}

/** The channel's main text: as derived or as edited, with its count, its tone, and what newer facts would change. */
export function MainText({ view, ports, channel, language, onEdit, derived, isEditing, onEditing }: Props) {
  const say = useSay(caseComplaintTexts);
  const sayCase = useSay(casesTexts);
  const sayChannel = useSay(channelTexts);
  const place = { channel, lang: language };
  const { body, isEdited, derivedThen, ...kept } = useKeptText(view.file.case, place, derived, onEdit);
  const shown = isEditing ? kept.typed : body;
  const { limit } = CHANNELS[channel];
  const edit = () => {
    kept.begin();
    onEditing(true);
    nextPaint(() => goTo('complaint-editor'));
  };
  const finish = () => {
    onEditing(false);
    nextPaint(() => goTo('complaint-edit'));
  };
  return (
    <section class="main-text" aria-label={say('text.title')}>
      <div class="complaint-head">
        <h3>{say('text.title')}</h3>
        <Counter words={shown} limit={limit?.characters} />
      </div>
      {isEdited && derivedThen !== undefined && (
        <FactsChanged before={derivedThen} after={derived} onUse={kept.reset} onKeep={kept.keep} />
      )}
      {isEditing ? (
        <TextEditor words={shown} language={language} onType={kept.type} onLeave={kept.store} />
      ) : (
        <TextShown body={body} language={language} />
      )}
      <Tone
        text={shown}
        language={language}
        channel={channel}
        onCalm={(words) => {
          kept.type(words);
          kept.store(words);
        }}
      />
      <div class="text-buttons">
        <CopyButton text={shown} label={sayCase('complaint.copy')} isLarge />
        <TypeButton
          name={`${sayChannel(channel)} · ${say('text.title')}`}
          text={shown}
          ports={ports}
          isLarge
        />
        <button
          type="button"
          id="complaint-edit"
          class="button"
          data-testid={isEditing ? 'text-done' : 'text-edit'}
          onClick={isEditing ? finish : edit}
        >
          {say(isEditing ? 'text.done' : 'text.edit')}
        </button>
        {isEdited && (
          <button type="button" class="button button-quiet" data-testid="text-reset" onClick={kept.reset}>
            {say('text.reset')}
          </button>
        )}
      </div>
      {isEdited && <p class="small soft">{say('text.edited')}</p>}
      {limit !== undefined && <LimitSource limit={limit} />}
      <p class="small soft">{sayCase('complaint.note')}</p>
    </section>
  );
}
