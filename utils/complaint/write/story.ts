import { translator } from '../../i18n';
import { cited, type Draft, gap, numbered, sentence } from '../draft';
import { citeAll } from '../text/cite';
import { eventTexts } from '../words/events';
import { type Told, toldByFacts, toldKeeping } from './events';
import { inOrder } from './in-order';
import { answerOf, problemOf, toldProblem } from './problem';

/** What happened, as a dated and numbered list; every exhibit that `elsewhere` does not cite stands in it. */
export function storyOf(draft: Draft, elsewhere: readonly Told[]): string[] {
  const known = [...toldByFacts(draft), toldProblem(draft)].filter((told) => told !== undefined);
  const citedOnes = new Set([...known, ...elsewhere].flatMap(({ exhibits }) => exhibits));
  const kept = draft.exhibits
    .filter(({ number }) => !citedOnes.has(number))
    .map((exhibit) => toldKeeping(draft, exhibit));
  const story = inOrder([...known, ...kept]).map(({ text }) => text);
  const problem = problemOf(draft) === undefined ? [gap(draft, 'problem')] : [];
  return numbered([...story, ...problem, ...personalUse(draft)]);
}

/** That the goods were for personal use, when the person says so: the regulator takes no other complaints. */
function personalUse(draft: Draft): string[] {
  if (answerOf(draft, 'personal-use') !== 'yes') return [];
  const text = translator(draft.language, eventTexts)('personal-use');
  return [sentence(draft, text, cited(draft, citeAll([], true, draft.language)))];
}
