import { FIELDS } from '../../../utils/complaint';
import type { ChannelId, FieldText } from '../../../utils/complaint/types';
import type { Text } from '../../../utils/i18n';
import { caseComplaintTexts } from '../../../utils/i18n/case-complaint';
import { useSay, useText } from '../../shared/language';
import type { ChannelProps } from './ComplaintSection';
import { FormField } from './FormField';

/** The channel's form beside its main text, field by field. */
export function FieldList({ fields, ...props }: ChannelProps & { fields: FieldText[] }) {
  const say = useSay(caseComplaintTexts);
  const textOf = useText();
  const others = fields.filter(({ id }) => id !== 'body');
  if (others.length === 0) return null;
  return (
    <section class="fields" aria-label={say('field.title')}>
      <h3>{say('field.title')}</h3>
      <dl>
        {others.map((field) => (
          <FormField key={field.id} {...props} field={field} />
        ))}
      </dl>
      {sourcesOf(props.channel)
        .map(textOf)
        .map((source) => (
          <p key={source} class="small soft">
            {say('field.source', { source })}
          </p>
        ))}
    </section>
  );
}

/** Where the limits of a channel's fields come from, each source once. */
function sourcesOf(channel: ChannelId): Text[] {
  const limits = FIELDS[channel].flatMap(({ id, limit }) =>
    id === 'body' || limit === undefined ? [] : [limit],
  );
  return [...new Set(limits.map(({ source }) => source))];
}
