import { useState } from 'preact/hooks';
import { CHANNELS } from '../../../utils/complaint';
import { caseComplaintTexts } from '../../../utils/i18n/case-complaint';
import { casesTexts } from '../../../utils/i18n/cases';
import { channelTexts } from '../../../utils/i18n/complaint';
import { CopyButton } from '../../shared/CopyButton';
import { goTo } from '../../shared/go-to';
import { useSay } from '../../shared/language';
import type { ChannelProps } from './ComplaintSection';
import { Counter } from './Counter';
import { currentText } from './current-text';
import { FactsChanged } from './FactsChanged';
import { LimitSource } from './LimitSource';
import { nextPaint } from './next-paint';
import { TextEditor } from './TextEditor';
import { TextShown } from './TextShown';
import { Tone } from './Tone';
import { TypeButton } from './TypeButton';
import { editText, resetText } from './text-edits';

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
  const { body, isEdited, derivedThen } = currentText(view.file.case, channel, language, derived);
  const [typed, setTyped] = useState<string>();
  const shown = isEditing ? (typed ?? body) : body;
  const { limit } = CHANNELS[channel];
  const store = (words: string) => {
    if (words === body) return;
    onEdit(words === derived ? resetText(place) : editText({ ...place, body: words, derived }));
  };
  const edit = () => {
    setTyped(body);
    onEditing(true);
    nextPaint(() => goTo('complaint-editor'));
  };
  const finish = () => {
    onEditing(false);
    nextPaint(() => goTo('complaint-edit'));
  };
  const reset = () => {
    setTyped(derived);
    onEdit(resetText(place));
  };
  return (
    <section class="main-text" aria-label={say('text.title')}>
      <div class="complaint-head">
        <h3>{say('text.title')}</h3>
        <Counter words={shown} limit={limit?.characters} />
      </div>
      {isEdited && derivedThen !== undefined && (
        <FactsChanged
          before={derivedThen}
          after={derived}
          onUse={reset}
          onKeep={() => onEdit(editText({ ...place, body, derived }))}
        />
      )}
      {isEditing ? (
        <TextEditor words={shown} language={language} onType={setTyped} onLeave={store} />
      ) : (
        <TextShown body={body} language={language} />
      )}
      <Tone
        text={shown}
        language={language}
        channel={channel}
        onCalm={(words) => {
          setTyped(words);
          store(words);
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
          <button type="button" class="button button-quiet" data-testid="text-reset" onClick={reset}>
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
