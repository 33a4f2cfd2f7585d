import type { ChecklistItem } from '../../utils/checklist';
import { checklistTexts, checklistWhereTexts } from '../../utils/i18n/checklist';
import { useSay } from '../shared/language';

/** The usual exhibits for this problem: what is there, and where to find what is missing. */
export function Checklist({ items }: { items: ChecklistItem[] }) {
  const say = useSay(checklistTexts);
  const sayWhere = useSay(checklistWhereTexts);
  const missing = items.filter(({ exhibits }) => exhibits.length === 0);
  return (
    <div class="checklist" data-testid="checklist">
      <h3>{say('title')}</h3>
      <ul class="tags">
        {items.map(({ id, exhibits }) => (
          <li key={id} class="chip" data-testid={`usual-${id}`} data-there={exhibits.length > 0}>
            {exhibits.length > 0 ? '✓' : '○'} {say(`name.${id}`)}
          </li>
        ))}
      </ul>
      <p class="small soft">{say(missing.length === 0 ? 'complete' : 'missing')}</p>
      {missing.length > 0 && (
        <dl>
          {missing.map(({ id, where }) => (
            <div key={id}>
              <dt>{say(`name.${id}`)}</dt>
              <dd>{sayWhere(where)}</dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  );
}
