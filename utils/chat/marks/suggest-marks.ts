import { foldText } from '../../readers';
import { MARK_KINDS, type MarkKind, type Message, type MessageKind, type Sender } from '../types';
import type { MarkRule } from './rules';
import { CHINESE_RULES } from './rules-chinese';
import { ENGLISH_RULES } from './rules-english';

/** A message whose wording speaks for a mark. */
export interface Suggestion {
  /** Number of the message. */
  message: number;
  mark: MarkKind;
}

/** Only what the other side wrote can be a promise to the buyer. */
const OTHER_SIDE: ReadonlySet<Sender> = new Set(['merchant', 'platform', 'robot']);

const WORDED: ReadonlySet<MessageKind> = new Set(['text', 'card', 'refund']);

/** Further words of one message are not looked at: a statement comes early, and messages can be endless. */
const READ_AT_MOST = 2000;

/**
 * Marks suggested by wording, in message order, for messages of the other side: a guess that the person confirms, from
 * Chinese (both scripts) and English word lists. A vague answer (会尽快) is no promise, a question no refusal.
 */
export function suggestMarks({
  messages,
}: {
  messages: readonly Pick<Message, 'n' | 'sender' | 'kind' | 'text'>[];
}): Suggestion[] {
  return messages
    .filter(({ sender, kind }) => OTHER_SIDE.has(sender) && WORDED.has(kind))
    .flatMap(({ n, text }) => marksOf(text).map((mark) => ({ message: n, mark })));
}

/** The marks that a text speaks for, in the order of MARK_KINDS. */
export function marksOf(text: string): MarkKind[] {
  const folded = fold(text.slice(0, READ_AT_MOST));
  const sentences = folded.match(/[^。!?;\n]+[。!?;\n]*/g) ?? [];
  const found = new Set<MarkKind>();
  for (const sentence of sentences) {
    const isQuestion = /\?|(?:吗|是不是)[~\s]*$/.test(sentence);
    for (const clause of sentence.split(/,(?!\d{3})|、|(?<=[\u4e00-\u9fff])\s+(?=[\u4e00-\u9fff])/)) {
      addMarks(CHINESE_RULES, clause, isQuestion, found);
    }
    for (const clause of sentence.split(/,? but /)) addMarks(ENGLISH_RULES, clause, isQuestion, found);
  }
  return MARK_KINDS.filter((mark) => found.has(mark));
}

function addMarks(
  rules: readonly MarkRule[],
  clause: string,
  isQuestion: boolean,
  found: Set<MarkKind>,
): void {
  for (const { mark, says, unless, isAsked } of rules) {
    if (found.has(mark) || (isQuestion && isAsked !== true)) continue;
    if (says.some((each) => each.test(clause)) && !unless.some((each) => each.test(clause))) found.add(mark);
  }
}

/** One script, one case, one kind of marks; an English full stop ends a sentence as a Chinese one does. */
function fold(text: string): string {
  return foldText(text.normalize('NFKC'))
    .replace(/[‘’]/g, "'")
    .replace(/[!?]*\?[!?]*/g, '?')
    .replace(/\.(?=\s|$)/g, '。');
}
