import { type Draft, gap, words } from '../draft';
import { dateWords } from '../text/dates';

/** Who signs, under the name that the text gives the writer, and when it was written. */
export function signature(draft: Draft, signer = draft.say('signer')): string[] {
  const name = words(draft, draft.input.case.complainant.name, 120) ?? gap(draft, 'complainant.name');
  const date = dateWords(draft.today, draft.language) ?? '';
  return [`${signer}${draft.say('colon')}${name}`, draft.say('dated', { date })];
}
