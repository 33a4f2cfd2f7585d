import { deadlineNames } from './deadline-names';
import type { Language } from './language';
import { type Texts, translator } from './translator';

/** A clock's name by rule id: its own, else the name of the step that marketplaces share, else the id. */
export function deadlineNameOf(rule: string, language: Language): string {
  const id = rule.split('#')[0] ?? rule;
  const shared = id.slice(id.indexOf('-') + 1);
  const list: Texts = deadlineNames;
  const key = [id, shared].find((each) => Object.hasOwn(list, each));
  return key === undefined ? id : translator(language, list)(key);
}
