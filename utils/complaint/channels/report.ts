import { type ArticleRef, GROUNDS } from '../data/grounds';
import { LAWS } from '../data/laws';
import { REPORTS } from '../data/reports';
import { type Draft, sentence, speaker } from '../draft';
import { articleWords } from '../text/articles';
import { listed, placeOf } from '../text/quote';
import { reportSays } from '../words/short';
import { holds } from '../write/grounds';
import { problemOf } from '../write/problem';
import { writeWithin } from '../write/room';
import { exhibitOffer, limitOf, problemOffer, purchaseOffer } from './regulator';

/**
 * The report of a violation for the market regulator's other form: what was bought, what is believed to be wrong, which duty may
 * be concerned. It asks for an inquiry and never for money.
 */
export function writeReport(draft: Draft): string {
  const say = speaker(draft, reportSays);
  const offers = [
    purchaseOffer(20),
    problemOffer(10),
    { rank: 30, wordings: [99, 1].map((most) => (it: Draft) => duties(it, most)) },
    { rank: 0, isNeeded: true as const, wordings: [() => say('report.ask')] },
    exhibitOffer(40),
  ];
  return writeWithin(draft, offers, draft.say('space'), limitOf('12315-report'));
}

/** The articles that may be concerned, without what they say. */
function duties(draft: Draft, most: number): string | undefined {
  const problem = problemOf(draft);
  const grounds = problem === undefined ? [] : (REPORTS[problem.id] ?? []);
  const cited = grounds.filter((id) => holds(draft, id)).slice(0, most);
  if (cited.length === 0) return undefined;
  const byLaw = Map.groupBy(cited, (id) => GROUNDS[id].law);
  const names = [...byLaw].map(([law, ids]) => {
    const articles = ids.flatMap((id): ArticleRef[] => [...GROUNDS[id].articles]);
    const name = LAWS[law].name[placeOf(draft.language)] ?? '';
    return `${name}${draft.language === 'en' ? ', ' : ''}${articleWords(articles, draft.language)}`;
  });
  return sentence(
    draft,
    speaker(draft, reportSays)('report.duties', { list: listed(names, draft.language) }),
  );
}
