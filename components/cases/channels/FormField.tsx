import { useState } from 'preact/hooks';
import { FIELDS } from '../../../utils/complaint';
import type { FieldText } from '../../../utils/complaint/types';
import { caseComplaintTexts } from '../../../utils/i18n/case-complaint';
import { fieldTexts } from '../../../utils/i18n/complaint-channels';
import { confidenceTexts } from '../../../utils/i18n/deadlines';
import { CopyButton } from '../../shared/CopyButton';
import { goTo } from '../../shared/go-to';
import { useSay } from '../../shared/language';
import type { ChannelProps } from './ComplaintSection';
import { Counter } from './Counter';
import { FactsChanged } from './FactsChanged';
import { FieldEditor } from './FieldEditor';
import { nextPaint } from './next-paint';
import { TypeButton } from './TypeButton';
import { useKeptText } from './use-kept-text';

/** One field of a channel's form: as derived or as edited, to be copied or typed on its own. */
export function FormField({
  field,
  view,
  ports,
  channel,
  language,
  onEdit,
}: ChannelProps & { field: FieldText }) {
  const { id, isRequired, text: derived } = field;
  const say = useSay(caseComplaintTexts);
  const sayLevel = useSay(confidenceTexts);
  const name = useSay(fieldTexts)(id);
  const place = { channel, lang: language, field: id };
  const kept = useKeptText(view.file.case, place, derived, onEdit);
  const [isEditing, setEditing] = useState(false);
  const limit = FIELDS[channel].find((each) => each.id === id)?.limit;
  const shown = isEditing ? kept.typed : kept.body;
  const toggle = () => {
    if (!isEditing) kept.begin();
    setEditing(!isEditing);
    nextPaint(() => goTo(isEditing ? `edit-${id}` : `editor-${id}`));
  };
  return (
    <div class="form-field" data-testid={`form-${id}`}>
      <dt>
        {name}
        {isRequired && <span class="chip chip-plain">{say('field.required')}</span>}
        {kept.isEdited && <span class="chip">{say('field.edited')}</span>}
      </dt>
      <dd>
        {isEditing ? (
          <FieldEditor
            id={id}
            name={name}
            words={shown}
            language={language}
            onType={kept.type}
            onLeave={kept.store}
          />
        ) : (
          <Words words={shown} isRequired={isRequired} language={language} />
        )}
        {limit !== undefined && (
          <span class="small soft">
            <Counter words={shown} limit={limit.characters} />
            {` · ${say('field.level', { level: sayLevel(limit.confidence) })}`}
          </span>
        )}
      </dd>
      <dd class="form-buttons">
        {shown !== '' && (
          <>
            <CopyButton text={shown} readAs={say('field.copy', { name })} />
            <TypeButton name={name} text={shown} ports={ports} />
          </>
        )}
        <button
          type="button"
          id={`edit-${id}`}
          class="button button-quiet small"
          data-testid={isEditing ? 'field-done' : 'field-edit'}
          aria-label={say(isEditing ? 'field.done-of' : 'field.edit-of', { name })}
          onClick={toggle}
        >
          {say(isEditing ? 'text.done' : 'field.edit')}
        </button>
        {kept.isEdited && (
          <button
            type="button"
            class="button button-quiet small"
            data-testid="field-reset"
            onClick={kept.reset}
          >
            {say('text.reset')}
          </button>
        )}
      </dd>
      {kept.derivedThen !== undefined && (
        <dd class="form-changed">
          <FactsChanged before={kept.derivedThen} after={derived} onUse={kept.reset} onKeep={kept.keep} />
        </dd>
      )}
    </div>
  );
}

function Words({ words, isRequired, language }: { words: string; isRequired: boolean; language: string }) {
  const say = useSay(caseComplaintTexts);
  if (words === '') return <span class={isRequired ? 'due' : 'soft'}>{say('field.empty')}</span>;
  return (
    <span class="form-words" data-testid="form-words" lang={language}>
      {words}
    </span>
  );
}
