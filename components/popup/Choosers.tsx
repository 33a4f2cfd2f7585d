import type { Facts } from '../../utils/facts';
import { popupTexts } from '../../utils/i18n/popup';
import { useSay } from '../shared/language';
import { NEW_CASE } from './choice';
import type { CaseSummary } from './ports';

interface OrderProps {
  orders: Facts[];
  chosen: number;
  onChoose: (order: number) => void;
}

/** Which of the page's orders the picture is about. */
export function OrderChooser({ orders, chosen, onChoose }: OrderProps) {
  const say = useSay(popupTexts);
  const nameOfOrder = (order: Facts, index: number) =>
    [order.orderNumber?.value ?? say('order.nameless', { n: index + 1 }), order.product?.value]
      .filter((word) => word !== undefined)
      .join(' · ');
  return (
    <label class="field">
      <span class="small soft">{say('order.choose', { n: orders.length })}</span>
      <select
        data-testid="order-choice"
        value={String(chosen)}
        onChange={(event) => onChoose(Number(event.currentTarget.value))}
      >
        {orders.map((order, index) => (
          <option key={index} value={String(index)}>
            {nameOfOrder(order, index)}
          </option>
        ))}
      </select>
    </label>
  );
}

interface CaseProps {
  cases: CaseSummary[];
  choice: string;
  name: string;
  onChoose: (choice: string) => void;
  onName: (name: string) => void;
}

/** Which case the picture goes into; a new one gets a name. */
export function CaseChooser({ cases, choice, name, onChoose, onName }: CaseProps) {
  const say = useSay(popupTexts);
  return (
    <>
      <label class="field">
        <span class="small soft">{say('case.choose')}</span>
        <select
          data-testid="case-choice"
          value={choice}
          onChange={(event) => onChoose(event.currentTarget.value)}
        >
          <option value={NEW_CASE}>{say('case.new')}</option>
          {cases.map((each) => (
            <option key={each.id} value={each.id}>
              {each.title}
            </option>
          ))}
        </select>
      </label>
      {choice === NEW_CASE && (
        <label class="field">
          <span class="small soft">{say('case.name')}</span>
          <input
            data-testid="case-name"
            value={name}
            maxLength={80}
            onInput={(event) => onName(event.currentTarget.value)}
          />
        </label>
      )}
    </>
  );
}
