import { FACTS, type FactName, type Facts } from '../../utils/facts';
import { casesTexts } from '../../utils/i18n/cases';
import { factTexts } from '../../utils/i18n/facts';
import { useLanguage, useSay } from '../shared/language';
import { type Edit, resetFact, typeFact } from './edits';
import { currencyOf, offsetOf, parseCount } from './fact-input';
import { fieldId, isMoneyFact, isNumberFact, isWordFact } from './fact-kinds';
import { wordsOfFact } from './fact-words';
import { MoneyField } from './MoneyField';
import { PlatformField } from './PlatformField';
import { TextField } from './TextField';
import { TimeField } from './TimeField';

interface Props {
  name: FactName;
  facts: Facts;
  readOrders: string[];
  onEdit: (edit: Edit) => void;
}

/** The input of a fact, by what its value looks like; an emptied input takes back what was typed. */
export function FactField({ name, facts, readOrders, onEdit }: Props) {
  const say = useSay(casesTexts);
  const language = useLanguage();
  const base = {
    id: fieldId(name),
    label: useSay(factTexts)(name),
    onEmpty: () => onEdit(resetFact(name, readOrders)),
  };
  if (name === 'platform') {
    const onType = (key: string) => onEdit(typeFact(name, key, key, readOrders));
    return <PlatformField {...base} value={facts.platform?.value} onType={onType} />;
  }
  if (isMoneyFact(name)) {
    return (
      <MoneyField
        {...base}
        value={facts[name]?.value}
        currency={currencyOf(facts)}
        onType={(money) => onEdit(typeFact(name, money, money.amount, readOrders))}
      />
    );
  }
  if (isNumberFact(name)) {
    return (
      <TextField
        {...base}
        value={String(facts[name]?.value ?? '')}
        parse={parseCount}
        complaint={say('fact.bad-number')}
        onType={(count, raw) => onEdit(typeFact(name, count, raw, readOrders))}
      />
    );
  }
  if (isWordFact(name)) {
    const value = facts[name]?.value;
    const onType = (words: string) => onEdit(typeFact(name, words, words, readOrders));
    if (FACTS[name].kind === 'time') {
      return <TimeField {...base} value={value} offset={offsetOf(facts)} onType={onType} />;
    }
    return <TextField {...base} value={value ?? ''} parse={(words) => words} onType={onType} />;
  }
  return <span id={base.id}>{wordsOfFact(name, facts, language)}</span>;
}
