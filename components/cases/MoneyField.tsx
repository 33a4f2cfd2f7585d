import { useRef, useState } from 'preact/hooks';
import type { Money } from '../../utils/facts';
import { casesTexts } from '../../utils/i18n/cases';
import { useSay } from '../shared/language';
import { CURRENCIES, parseAmount } from './fact-input';

interface Props {
  id: string;
  label: string;
  value: Money | undefined;
  /** Offered while there is no value. */
  currency: string;
  onType: (money: Money) => void;
  onEmpty: () => void;
}

/** An amount with its currency. */
export function MoneyField({ id, label, value, currency, onType, onEmpty }: Props) {
  const say = useSay(casesTexts);
  const [isBad, setBad] = useState(false);
  const amount = useRef<HTMLInputElement>(null);
  const code = useRef<HTMLSelectElement>(null);
  const current = value?.currency ?? currency;
  const offered = [...new Set([current, ...CURRENCIES])];

  const commit = () => {
    const words = amount.current?.value.trim() ?? '';
    const parsed = parseAmount(words);
    setBad(words !== '' && parsed === undefined);
    if (words === '') return onEmpty();
    const money = parsed && { amount: parsed, currency: code.current?.value ?? current };
    if (money) onType(money);
  };

  return (
    <span class="input-group">
      <span class="input-pair money">
        <input
          ref={amount}
          id={id}
          inputMode="decimal"
          aria-label={say('fact.amount-of', { name: label })}
          aria-invalid={isBad}
          value={value?.amount ?? ''}
          maxLength={20}
          onChange={commit}
        />
        <select
          ref={code}
          aria-label={say('fact.currency-of', { name: label })}
          value={current}
          onChange={commit}
        >
          {offered.map((each) => (
            <option key={each}>{each}</option>
          ))}
        </select>
      </span>
      {isBad && (
        <span class="small due" role="alert">
          {say('fact.bad-amount')}
        </span>
      )}
    </span>
  );
}
