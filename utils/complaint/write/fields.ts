import type { FactName } from '../../facts';
import { translator } from '../../i18n';
import { demandTexts, problemTexts } from '../../i18n/complaint';
import { DEMANDS } from '../data/demands';
import { type Draft, factOf, gap, words } from '../draft';
import { dateWords, dayOf, isDate } from '../text/dates';
import { isOwed, moneyWords } from '../text/money';
import { capitalized, unended } from '../text/plain';
import type { FieldId, MissingField } from '../types';
import { fieldSays } from '../words/short';
import { factWords } from './basics';
import { demandClause, demandsOf } from './demands';
import { respondentName } from './parties';
import { platformName } from './platform-name';
import { problemOf } from './problem';

const LONGEST = 120;

type Writer = (draft: Draft, longest: number) => string | undefined;

/** What each field but the main text holds; undefined where nothing is known, with the gap noted in the draft. */
export const FIELD_WRITERS: Readonly<Record<Exclude<FieldId, 'body'>, Writer>> = {
  title: titleOf,
  name: (draft, longest) => typed(draft, draft.input.case.complainant.name, 'complainant.name', longest),
  phone: (draft, longest) => typed(draft, draft.input.case.complainant.phone, 'complainant.phone', longest),
  address: (draft, longest) =>
    typed(draft, draft.input.case.complainant.address, 'complainant.address', longest),
  respondent: (draft, longest) => typed(draft, respondentName(draft), 'respondent.name', longest),
  'respondent-address': (draft, longest) =>
    typed(draft, draft.input.case.respondent.address, 'respondent.address', longest),
  product: read('product'),
  'way-of-sale': (draft) => translator(draft.language, fieldSays)('online'),
  platform: (draft, longest) => words(draft, platformName(draft), longest) ?? missed(draft, 'platform'),
  shop: read('shop'),
  'order-number': read('orderNumber'),
  'after-sale-number': read('afterSaleNumber'),
  'after-sale-type': typeOf,
  problem: problemName,
  demands: demandsText,
  'demand-sum': (draft) => {
    const sum = demandsOf(draft).find(({ amount }) => amount !== undefined && isOwed(amount))?.amount;
    return sum === undefined ? missed(draft, 'demands.amount') : moneyWords(sum, draft.language);
  },
  // Ours to write: among people's words a sum of seven digits would be taken for a number that tells who they are.
  paid: (draft) => factWords(draft, 'paid') ?? missed(draft, 'paid'),
  'ordered-on': day('orderedAt'),
  'paid-on': (draft) => day(factOf(draft, 'paidAt') === undefined ? 'orderedAt' : 'paidAt')(draft),
  'received-on': day('receivedAt'),
  courier: read('courier'),
  'tracking-number': read('trackingNumber'),
  'courier-complaint': (draft) => {
    const filing = draft.input.case.filings.filter(({ channel }) => channel === 'courier').at(-1);
    return words(draft, filing?.number, LONGEST);
  },
};

function missed(draft: Draft, field: MissingField): undefined {
  gap(draft, field);
}

function typed(draft: Draft, value: string | undefined, field: MissingField, longest: number) {
  return words(draft, value, longest) ?? missed(draft, field);
}

function read(name: FactName): Writer {
  return (draft, longest) => words(draft, factWords(draft, name), longest) ?? missed(draft, name);
}

function day(name: 'orderedAt' | 'paidAt' | 'receivedAt'): (draft: Draft) => string | undefined {
  return (draft) => {
    const at = factOf(draft, name);
    return at !== undefined && isDate(at) ? dateWords(dayOf(at), draft.language) : missed(draft, name);
  };
}

/** What a reader sees first: against whom, what is wrong, what is asked. */
function titleOf(draft: Draft, longest: number): string | undefined {
  const about = words(draft, factOf(draft, 'shop'), 40) ?? platformName(draft);
  const problem = problemName(draft);
  const [first] = demandsOf(draft);
  if (problem === undefined) return undefined;
  const say = translator(draft.language, fieldSays);
  const claim = about === undefined ? problem : say('title', { about: unended(about), problem });
  const title =
    first === undefined
      ? claim
      : say('title.asks', { claim, demand: translator(draft.language, demandTexts)(first.id) });
  return words(draft, title, longest);
}

function problemName(draft: Draft): string | undefined {
  const problem = problemOf(draft);
  return problem === undefined
    ? missed(draft, 'problem')
    : translator(draft.language, problemTexts)(problem.id);
}

/** The type of after-sale service that the demands stand for. */
function typeOf(draft: Draft): string | undefined {
  const remedy = demandsOf(draft).find(({ id }) => DEMANDS[id].group === 'remedy');
  return remedy === undefined ? missed(draft, 'demands') : translator(draft.language, demandTexts)(remedy.id);
}

function demandsText(draft: Draft): string | undefined {
  const demands = demandsOf(draft);
  if (demands.length === 0) return missed(draft, 'demands');
  const words = demands.map((demand) => demandClause(draft, demand)).join(draft.say('also'));
  return draft.language === 'en' ? capitalized(words) : words;
}
