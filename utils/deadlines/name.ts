import { type Language, type Texts, translator } from '../i18n';
import { deadlineNames } from '../i18n/deadline-names';

/** What a rule is called in a language; a rule without a name of its own is a countdown of the page. */
export function deadlineName(rule: string, language: Language): string {
  return nameIn(deadlineNames, rule, language);
}

/** The same out of a list of names that was loaded: the background bundles none. */
export function nameIn(names: Texts, rule: string, language: Language): string {
  return translator(language, names)(keyIn(names, rule) ?? 'countdown');
}

/** The key of a rule in a list: its own id, without what follows `#`, or without the marketplace before its step. */
export function keyIn<List extends Texts>(list: List, rule: string): (keyof List & string) | undefined {
  const [base = ''] = rule.split('#');
  return [base, base.slice(base.indexOf('-') + 1)].find((key) => isKeyOf(list, key));
}

/** Whether a list has a text of this name. */
export function isKeyOf<List extends Texts>(list: List, key: string): key is keyof List & string {
  return Object.hasOwn(list, key);
}
