import type { Demand } from '../../utils/cases/types';
import { DEMANDS, type DemandChoice } from '../../utils/complaint';
import { casesTexts } from '../../utils/i18n/cases';
import { demandTexts, warningTexts } from '../../utils/i18n/complaint';
import { useSay } from '../shared/language';
import { type Edit, setDemand } from './edits';
import { fieldId } from './fact-kinds';
import { MoneyField } from './MoneyField';

interface Props {
  choice: DemandChoice;
  demand: Demand | undefined;
  currency: string;
  onEdit: (edit: Edit) => void;
}

/** One demand: made or not, its sum, and the date by which it should be met. */
export function DemandRow({ choice, demand, currency, onEdit }: Props) {
  const { id, excludes, warnings } = choice;
  const say = useSay(casesTexts);
  const sayDemand = useSay(demandTexts);
  const sayWarning = useSay(warningTexts);
  const { amount } = DEMANDS[id];
  const make = (isMade: boolean) => {
    const sum = choice.amount;
    // Only one of those that undo each other can stand.
    if (isMade) for (const other of excludes) onEdit(setDemand(other, undefined));
    onEdit(setDemand(id, isMade ? { id, ...(sum !== undefined && { amount: sum }) } : undefined));
  };
  const name = sayDemand(id);
  return (
    <div class="demand">
      <label class="check">
        <input
          type="checkbox"
          data-testid={`demand-${id}`}
          checked={demand !== undefined}
          onChange={({ currentTarget }) => make(currentTarget.checked)}
        />
        {name}
      </label>
      {demand !== undefined && (
        <div class="demand-more">
          {warnings.map((warning) => (
            <p key={warning} class="small due">
              {sayWarning(warning)}
            </p>
          ))}
          {amount !== 'none' && (
            <MoneyField
              id={fieldId(`demand.${id}`)}
              label={say('demand.amount-of', { name })}
              value={demand.amount}
              currency={currency}
              onType={(sum) => onEdit(setDemand(id, { ...demand, amount: sum }))}
              onEmpty={() => {
                const { amount: gone, ...rest } = demand;
                onEdit(setDemand(id, rest));
              }}
            />
          )}
          <label class="field">
            <span class="small soft">{say('demand.due-by')}</span>
            <input
              type="date"
              aria-label={say('demand.due-by-of', { name })}
              value={demand.dueBy ?? ''}
              onChange={({ currentTarget: { value } }) => {
                const { dueBy: gone, ...rest } = demand;
                onEdit(setDemand(id, value === '' ? rest : { ...rest, dueBy: value }));
              }}
            />
          </label>
        </div>
      )}
    </div>
  );
}
