import type { Exhibit } from '../../cases/types';
import { BELONGS_ELSEWHERE } from '../data/belongs-elsewhere';
import { PROBLEMS, type ProblemInfo } from '../data/problems';
import { COMMON_QUESTIONS, QUESTIONS } from '../data/questions';
import { cited, type Draft, factOf, gap, sentence, speaker, words } from '../draft';
import { citeAll, citePictured, type ExhibitPart } from '../text/cite';
import { dateWords, isDate } from '../text/dates';
import { wholeSentences, withoutSentences } from '../text/fit';
import { unended } from '../text/plain';
import { quote } from '../text/quote';
import type { ChannelId, ProblemId, QuestionId } from '../types';
import { eventTexts } from '../words/events';
import { answerSays, problemSays, problemSaysElse } from '../words/problem';
import { dated, type Told } from './events';

/** Quotation marks around the whole of what a person wrote. */
const OUTER_MARKS = /^[“「"](.*)[”」"]$/u;

const LONGEST_ANSWER = 5000;

/** The problem that was chosen, when it is one we know. */
export function problemOf(draft: Draft): { id: ProblemId; info: ProblemInfo } | undefined {
  const id = draft.input.case.problem?.id;
  if (id === undefined || !Object.hasOwn(PROBLEMS, id)) return undefined;
  return { id: id as ProblemId, info: PROBLEMS[id as ProblemId] };
}

/** An answer, trimmed; undefined when none was given. */
export function answerOf(draft: Draft, question: QuestionId): string | undefined {
  const answers = draft.input.case.problem?.answers ?? {};
  const answer = Object.hasOwn(answers, question) ? answers[question]?.trim() : undefined;
  return answer === '' ? undefined : answer;
}

/**
 * What went wrong, in one sentence: the kind of problem, its description, the other answers, what it stands on.
 * `room` is for how many characters of each answer there is room; only whole sentences of it are told then.
 */
export function toldProblem(draft: Draft, room?: number): Told | undefined {
  const problem = problemOf(draft);
  if (problem === undefined) return undefined;
  const at = answerOf(draft, 'found-on');
  const says = [problemWords(draft, problem.id), detailsOf(draft, problem.info, room)];
  const before = problem.info.tellsFinding ? at : undefined;
  const text = dated(draft, before, says.filter((each) => each !== '').join(draft.say('colon')));
  const exhibits = problemExhibits(draft);
  return { at, text: sentence(draft, text, sourceOf(draft)), exhibits };
}

/** The problem, or a gap where none is chosen. */
export function problemText(draft: Draft, room?: number): string {
  if (problemOf(draft) !== undefined) return toldProblem(draft, room)?.text ?? '';
  return sentence(draft, speaker(draft, eventTexts)('problem', { gap: gap(draft, 'problem') }));
}

/** What the kind of problem is said to be, in the wording that what the pages show does not belie. */
export function problemWords(draft: Draft, id: ProblemId): string {
  const sayElse = speaker(draft, problemSaysElse);
  if (id === 'not-shipped' && factOf(draft, 'receivedAt')) return sayElse('not-shipped.received');
  if (id === 'not-shipped' && factOf(draft, 'shippedAt')) return sayElse('not-shipped.shipped');
  if (id === 'unauthorised-drop-off' && answerOf(draft, 'place'))
    return sayElse('unauthorised-drop-off.left');
  if (id === 'unauthorised-drop-off' && factOf(draft, 'receivedAt')) {
    return sayElse('unauthorised-drop-off.signed');
  }
  if (id === 'refund-delay' && looksRefunded(draft)) return sayElse('refund-delay.refunded');
  return speaker(draft, problemSays)(id);
}

/** Whether a page says that money went back: then nobody may be said to owe it. */
export function looksRefunded(draft: Draft): boolean {
  const shown = [factOf(draft, 'afterSaleStatus'), factOf(draft, 'status')].join(' ');
  return /退款成功|已退款|退款完成|退款已到账|退款已到帳|refunded|refund (?:issued|complete)/i.test(shown);
}

/** Exhibits that show the problem: those the person named, else the pictures that were kept. */
export function problemExhibits(draft: Draft): number[] {
  const named = namedExhibits(draft).map(({ number }) => number);
  return named.length > 0 ? named : draft.exhibits.filter(isPicture).map(({ number }) => number);
}

function sourceOf(draft: Draft): string {
  const named = namedExhibits(draft);
  const source =
    named.length > 0
      ? citeAll(named, false, draft.language)
      : citePictured(problemExhibits(draft), draft.language);
  return cited(draft, source);
}

/** What the person named: `1, 3-2` is the first exhibit and the second picture of the third. */
function namedExhibits(draft: Draft): ExhibitPart[] {
  const named = answerOf(draft, 'shown-in')?.matchAll(/(\d{1,4})(?:[-–.](\d{1,3}))?/g) ?? [];
  return Array.from(named, ([, number, part]) => partOf(draft, Number(number), Number(part))).filter(
    (each) => each !== undefined,
  );
}

/** The exhibit, with its picture where it has several and that one among them. */
function partOf(draft: Draft, number: number, part: number): ExhibitPart | undefined {
  const exhibit = draft.exhibits.find((each) => each.number === number);
  if (exhibit === undefined) return undefined;
  const pictures = exhibit.files.filter(({ role }) => role === 'picture').length;
  return pictures > 1 && part >= 1 && part <= pictures ? { number, part } : { number };
}

function isPicture({ kind, pageKind, url }: Exhibit): boolean {
  return kind === 'image' || (pageKind === 'other' && /\.(?:png|jpe?g|webp|gif|avif)(?:[?#]|$)/i.test(url));
}

function detailsOf(draft: Draft, info: ProblemInfo, room: number | undefined): string {
  const own = info.tellsFinding ? info.questions.filter((id) => id !== 'found-on') : info.questions;
  const asked: QuestionId[] = [...own, ...COMMON_QUESTIONS];
  const known = asked.filter((question) => answerOf(draft, question) !== undefined);
  const clauses = known.map((question) => answerClause(draft, question, room));
  const told = clauses.filter((clause) => clause !== undefined && clause !== '');
  const isSilent = clauses.every((clause, index) => clause === undefined || known[index] === 'found-on');
  if (isSilent && info.speaksForItself !== true) return gap(draft, 'problem.what');
  return told.join(draft.say('also'));
}

/** An answer as a clause; undefined when it tells nothing, empty when there is no room for it. */
function answerClause(draft: Draft, question: QuestionId, room: number | undefined): string | undefined {
  const answer = answerOf(draft, question) ?? '';
  const key = keyOf(draft, question, answer);
  if (question !== 'what' && !isTold(key)) return undefined;
  const value = isDate(answer) ? dateWords(answer, draft.language) : words(draft, answer, LONGEST_ANSWER);
  if (value === undefined) return undefined;
  const own = apart(draft.channel, value);
  const fitting = unended(room === undefined ? own : wholeSentences(own, room));
  if (fitting === '' || !isTold(key)) return fitting;
  const told = isOthersWords(question) ? quote(fitting.replace(OUTER_MARKS, '$1'), draft.language) : fitting;
  return speaker(draft, answerSays)(key, { v: told });
}

/** The wording of an answer: the one for this problem, else the usual one. */
function keyOf(draft: Draft, question: QuestionId, answer: string): string {
  if (QUESTIONS[question].kind === 'yes-no') return `${question}.${answer}`;
  const own = `${question}@${problemOf(draft)?.id ?? ''}`;
  return isTold(own) ? own : question;
}

/** Answers that give the words of someone else. */
function isOthersWords(question: QuestionId): boolean {
  return question === 'answer' || question === 'clause';
}

/** A complaint and a report to the regulator are handled apart: what belongs into the other one is left out of each. */
function apart(channel: ChannelId, value: string): string {
  const elsewhere = BELONGS_ELSEWHERE[channel];
  return elsewhere === undefined ? value : withoutSentences(value, elsewhere);
}

function isTold(key: string): key is keyof typeof answerSays {
  return Object.hasOwn(answerSays, key);
}
