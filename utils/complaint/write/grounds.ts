import { translator } from '../../i18n';
import { DEMANDS } from '../data/demands';
import {
  type ArticleRef,
  GROUNDS,
  type GroundCondition,
  type GroundId,
  type GroundInfo,
} from '../data/grounds';
import { LAWS } from '../data/laws';
import { type Draft, factOf, numbered, sentence, speaker } from '../draft';
import { hasGoods } from '../has-goods';
import { articleWords } from '../text/articles';
import { dayOf, daysBetween, isDate } from '../text/dates';
import { placeOf } from '../text/quote';
import { basisTexts } from '../words/exhibits';
import { groundTexts } from '../words/grounds';
import { demandsOf } from './demands';
import { answerOf, looksRefunded, problemOf } from './problem';
import { isUnderChineseLaw } from './which-law';

/** Words of the person's answers by which a ground is known to fit. */
const IN_ANSWERS = {
  'opened-clause': /拆|开封|開封|激活|啟用|\bopen(?:ed|ing)?\b|unseal/i,
  'return-clause': /退|换货|換貨|\breturn|\brefund/i,
  label: /标签|標籤|标注|標註|标示|標示|保质期|保質期|有效日期|生产日期|生產日期|\blabel|best before|expir/i,
} as const;

/** Legal grounds that hold for this problem, these demands and this seller; none when no problem is chosen. */
export function groundsOf(draft: Draft): GroundId[] {
  const problem = problemOf(draft);
  if (problem === undefined) return [];
  return problem.info.grounds.filter((id) => holds(draft, id));
}

/** The section on grounds: one law per point, or that the facts rest on the exhibits. */
export function groundLines(draft: Draft): string[] {
  const grounds = groundsOf(draft);
  if (grounds.length > 0) return numbered(grounds.map((id) => sentence(draft, groundLine(draft, id))));
  const basis = draft.exhibits.length > 0 ? 'facts' : 'own';
  return [sentence(draft, speaker(draft, basisTexts)(basis))];
}

function groundLine(draft: Draft, id: GroundId): string {
  const { law, articles }: GroundInfo = GROUNDS[id];
  return translator(draft.language, basisTexts)('law', {
    law: LAWS[law].name[placeOf(draft.language)] ?? '',
    articles: articleWords(articles as readonly ArticleRef[], draft.language),
    gist: translator(draft.language, groundTexts)(id),
  });
}

/** Whether a ground may be cited: its law was read, it binds someone who is asked, and what it is about is so. */
export function holds(draft: Draft, id: GroundId): boolean {
  const { law, binds, only }: GroundInfo = GROUNDS[id];
  if (!isUnderChineseLaw(draft.facts)) return false;
  if (LAWS[law].confidence === 'low') return false;
  return bindsSomeone(draft, binds) && (only ?? []).every((each) => isSo(draft, each));
}

function bindsSomeone(draft: Draft, binds: GroundInfo['binds']): boolean {
  if (draft.channel === 'courier') return binds === 'courier';
  if (binds === 'any' || draft.channel === '12315-report') return true;
  if (binds === 'trader') return isConsumerDeal(draft);
  return demandsOf(draft).some(({ id }) => DEMANDS[id].of === binds);
}

/** Consumer law needs a trader on one side and personal use on the other. */
function isConsumerDeal(draft: Draft): boolean {
  if (answerOf(draft, 'personal-use') === 'no') return false;
  return factOf(draft, 'platform') !== 'xianyu' || answerOf(draft, 'seller-is-trader') === 'yes';
}

function isSo(draft: Draft, condition: GroundCondition): boolean {
  const demands = demandsOf(draft).map(({ id }) => id);
  switch (condition) {
    case 'fraud':
      return draft.channel === '12315-report' || demands.includes('triple');
    case 'tenfold':
      return demands.includes('tenfold');
    case 'ends-contract':
      return demands.includes('return-refund') || demands.includes('refund-only');
    case 'injury':
      return answerOf(draft, 'injury') === 'yes';
    case 'fifteen-days':
      return isFifteenDaysOver(draft);
    case 'received':
      return hasGoods(draft.input) === true;
    case 'not-received':
      return hasGoods(draft.input) === false;
    case 'opened-clause':
    case 'return-clause':
    case 'label':
      return IN_ANSWERS[condition].test(toldWords(draft));
    case 'listed-goods':
      return answerOf(draft, 'listed-goods') === 'yes';
  }
}

function isFifteenDaysOver(draft: Draft): boolean {
  const asked = answerOf(draft, 'requested-on') ?? factOf(draft, 'appliedAt');
  if (asked === undefined || !isDate(asked) || looksRefunded(draft)) return false;
  return daysBetween(dayOf(asked), draft.today) > 15;
}

/** What the person wrote of the problem; a date that the goods bear speaks of their label. */
function toldWords(draft: Draft): string {
  const shelfLife = answerOf(draft, 'best-before') === undefined ? '' : '保质期';
  return [answerOf(draft, 'clause'), answerOf(draft, 'what'), shelfLife].join(' ');
}
