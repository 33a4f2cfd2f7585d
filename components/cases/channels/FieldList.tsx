import { FIELDS } from '../../../utils/complaint';
import type { ChannelId, FieldText } from '../../../utils/complaint/types';
import type { Text } from '../../../utils/i18n';
import { caseComplaintTexts } from '../../../utils/i18n/case-complaint';
import { fieldTexts } from '../../../utils/i18n/complaint-channels';
import { confidenceTexts } from '../../../utils/i18n/deadlines';
import { CopyButton } from '../../shared/CopyButton';
import { useSay, useText } from '../../shared/language';
import type { CasesPorts } from '../ports';
import { Counter } from './Counter';
import { TypeButton } from './TypeButton';

interface Props {
  fields: FieldText[];
  channel: ChannelId;
  ports: Pick<CasesPorts, 'arm'>;
}

/** The channel's form beside its main text: each field to be copied or typed on its own. */
export function FieldList({ fields, channel, ports }: Props) {
  const say = useSay(caseComplaintTexts);
  const textOf = useText();
  const others = fields.filter(({ id }) => id !== 'body');
  if (others.length === 0) return null;
  return (
    <section class="fields" aria-label={say('field.title')}>
      <h3>{say('field.title')}</h3>
      <dl>
        {others.map((field) => (
          <Field key={field.id} field={field} channel={channel} ports={ports} />
        ))}
      </dl>
      {sourcesOf(channel)
        .map(textOf)
        .map((source) => (
          <p key={source} class="small soft">
            {say('field.source', { source })}
          </p>
        ))}
    </section>
  );
}

function Field({ field, channel, ports }: Omit<Props, 'fields'> & { field: FieldText }) {
  const say = useSay(caseComplaintTexts);
  const sayLevel = useSay(confidenceTexts);
  const name = useSay(fieldTexts)(field.id);
  const limit = FIELDS[channel].find(({ id }) => id === field.id)?.limit;
  return (
    <div class="form-field" data-testid={`form-${field.id}`}>
      <dt>
        {name}
        {field.isRequired && <span class="chip chip-plain">{say('field.required')}</span>}
      </dt>
      <dd>
        {field.text === '' ? (
          <span class={field.isRequired ? 'due' : 'soft'}>{say('field.empty')}</span>
        ) : (
          <span class="form-words">{field.text}</span>
        )}
        {limit !== undefined && (
          <span class="small soft">
            <Counter words={field.text} limit={limit.characters} />
            {` · ${say('field.level', { level: sayLevel(limit.confidence) })}`}
          </span>
        )}
      </dd>
      <dd class="form-buttons">
        {field.text !== '' && (
          <>
            <CopyButton text={field.text} label={say('field.copy', { name })} />
            <TypeButton name={name} text={field.text} ports={ports} />
          </>
        )}
      </dd>
    </div>
  );
}

/** Where the limits of a channel's fields come from, each source once. */
function sourcesOf(channel: ChannelId): Text[] {
  const limits = FIELDS[channel].flatMap(({ id, limit }) =>
    id === 'body' || limit === undefined ? [] : [limit],
  );
  return [...new Set(limits.map(({ source }) => source))];
}
