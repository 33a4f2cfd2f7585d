import { cited, type Draft, numbered, sentence, speaker } from '../draft';
import { citeAll } from '../text/cite';
import { eventTexts } from '../words/events';
import { type Told, toldAfterwards, toldByPages, toldDelivery, toldKeeping } from './events';
import { inOrder } from './in-order';
import { answerOf, problemOf, problemText, toldProblem } from './problem';

/** What happened, as a dated and numbered list; every exhibit that `elsewhere` does not cite stands in it. */
export function storyOf(draft: Draft, elsewhere: readonly Told[]): string[] {
  const told = [...toldDelivery(draft), toldProblem(draft), ...toldAfterwards(draft), ...toldByPages(draft)];
  const known = told.filter((each) => each !== undefined);
  const citedOnes = new Set([...known, ...elsewhere].flatMap(({ exhibits }) => exhibits));
  const kept = draft.exhibits
    .filter(({ number }) => !citedOnes.has(number))
    .map((exhibit) => toldKeeping(draft, exhibit));
  const story = inOrder([...known, ...kept]).map(({ text }) => text);
  const problemGap = problemOf(draft) === undefined ? [problemText(draft)] : [];
  return numbered([...story, ...problemGap, ...personalUse(draft)]);
}

/** That the goods were for personal use, when the person says so: the regulator takes no other complaints. */
export function personalUse(draft: Draft): string[] {
  if (answerOf(draft, 'personal-use') !== 'yes') return [];
  const text = speaker(draft, eventTexts)('personal-use');
  return [sentence(draft, text, cited(draft, citeAll([], true, draft.language)))];
}
