import { FACTS, type FactName, type FactValues, type Money } from '../../utils/facts';

/** Names of the facts whose value is of one type. */
export type NameOf<Value> = {
  [Name in FactName]: FactValues[Name] extends Value ? Name : never;
}[FactName];

export function isMoneyFact(name: FactName): name is NameOf<Money> {
  return FACTS[name].kind === 'money';
}

export function isNumberFact(name: FactName): name is NameOf<number> {
  return FACTS[name].kind === 'number';
}

/** Words or a time. */
export function isWordFact(name: FactName): name is NameOf<string> {
  return FACTS[name].kind === 'text' || FACTS[name].kind === 'time';
}

/** Id of the input in which something is filled in, so that a gap in the complaint can lead there. */
export function fieldId(name: string): string {
  return `field-${name}`;
}
