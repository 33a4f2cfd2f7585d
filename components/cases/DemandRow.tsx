import type { Demand } from '../../utils/cases/types';
import { DEMANDS, type DemandChoice, rivalsOf } from '../../utils/complaint';
import { casesTexts } from '../../utils/i18n/cases';
import { demandTexts, warningTexts } from '../../utils/i18n/complaint';
import { useLanguage, useSay } from '../shared/language';
import { type Edit, makeDemand, setDemand } from './edits';
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
  const list = new Intl.ListFormat(useLanguage(), { type: 'disjunction' });
  const make = (isMade: boolean) => {
    const sum = choice.amount;
    const fresh = { id, ...(sum !== undefined && { amount: sum }) };
    onEdit(isMade ? makeDemand(fresh, rivalsOf(id)) : setDemand(id, undefined));
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
        <span>
          {name}
          {excludes.length > 0 && (
            <span class="small soft demand-instead">
              {say('demand.instead', { names: list.format(excludes.map((other) => sayDemand(other))) })}
            </span>
          )}
        </span>
      </label>
      {demand !== undefined && (
        <div class="demand-more">
          {warnings.map((warning) => (
            <p key={warning} class="small due">
              {sayWarning(warning)}
            </p>
          ))}
          {amount !== 'none' && (
            <span class="field">
              <span class="small soft" aria-hidden="true">
                {say('demand.amount')}
              </span>
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
            </span>
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
