import { byPlace } from '../../utils/cases';
import type { Case, ChatMark, DeadlineMark, Demand, Party } from '../../utils/cases/types';
import type { MarkKind, TranscriptMessage } from '../../utils/chat';
import { type Fact, type FactName, type FactValues, setFact } from '../../utils/facts';

/** A change of what the person typed or decided, with its entry for the custody log. */
export interface Edit {
  change: (before: Case) => Case;
  event: string;
  detail: string;
}

/** An empty title gives the derived one back. */
export function renameCase(title: string): Edit {
  return edit((before) => ({ ...before, title: title.trim() }), 'case-renamed', { title: title.trim() });
}

/**
 * Types a fact over what was read. An order number also names the order the case is about when none was
 * read, or when it is one of the orders on the exhibits (`readOrders`).
 */
export function typeFact<Name extends FactName>(
  name: Name,
  value: FactValues[Name],
  raw: string,
  readOrders: string[],
): Edit {
  const fact: Fact<FactValues[Name]> = { value, raw, from: 'typed' };
  return edit(
    (before) => {
      const typed = { ...before.typed };
      setFact(typed, name, fact);
      const after = { ...before, typed };
      const isOrder =
        name === 'orderNumber' && (before.orderNumber === undefined || readOrders.includes(raw));
      return isOrder ? { ...after, orderNumber: raw } : after;
    },
    'fact-typed',
    { fact: name, value },
  );
}

/** Takes a typed fact back, so that what was read shows again. */
export function resetFact(name: FactName, readOrders: string[]): Edit {
  return edit(
    (before) => {
      const { [name]: gone, ...typed } = before.typed;
      if (name !== 'orderNumber') return { ...before, typed };
      const { orderNumber, ...rest } = before;
      const isRead = orderNumber !== undefined && readOrders.includes(orderNumber);
      const [first] = readOrders;
      if (isRead) return { ...before, typed };
      return first === undefined ? { ...rest, typed } : { ...rest, typed, orderNumber: first };
    },
    'fact-reset',
    { fact: name },
  );
}

/** Believes one exhibit where several contradict each other; what was typed over them goes. */
export function chooseReading(name: FactName, exhibit: number, readOrders: string[]): Edit {
  const { change } = resetFact(name, readOrders);
  return edit(
    (before) => ({ ...change(before), chosen: { ...before.chosen, [name]: exhibit } }),
    'reading-chosen',
    { fact: name, exhibit },
  );
}

/** Answers of another problem do not carry over. */
export function chooseProblem(id: string): Edit {
  return edit(
    ({ problem, ...before }) => (id === '' ? before : { ...before, problem: { id, answers: {} } }),
    'problem-chosen',
    { problem: id },
  );
}

export function answerQuestion(question: string, answer: string): Edit {
  return edit(
    (before) =>
      before.problem === undefined
        ? before
        : {
            ...before,
            problem: { ...before.problem, answers: { ...before.problem.answers, [question]: answer } },
          },
    'question-answered',
    { question },
  );
}

/** Makes a demand, changes it, or drops it when `demand` is undefined. Order stays as demanded. */
export function setDemand(id: string, demand: Demand | undefined): Edit {
  return edit(
    (before) => {
      const isThere = before.demands.some((each) => each.id === id);
      const others = before.demands.filter((each) => each.id !== id);
      if (demand === undefined) return { ...before, demands: others };
      return {
        ...before,
        demands: isThere
          ? before.demands.map((each) => (each.id === id ? demand : each))
          : [...others, demand],
      };
    },
    'demands-changed',
    demand ?? { dropped: id },
  );
}

/**
 * Makes a demand in the place of its rivals, those that it would undo. They go in the same change: whatever was pressed before it
 * and is not shown yet, two that undo each other never stand together.
 */
export function makeDemand(demand: Demand, rivals: readonly string[]): Edit {
  return edit(
    (before) => ({
      ...before,
      demands: [...before.demands.filter(({ id }) => id !== demand.id && !rivals.includes(id)), demand],
    }),
    'demands-changed',
    { ...demand, rivals },
  );
}

/** An emptied field is absent, not empty. */
export function setParty(side: 'complainant' | 'respondent', field: keyof Party, words: string): Edit {
  return edit(
    (before) => {
      const { [field]: gone, ...party } = before[side];
      const trimmed = words.trim();
      return { ...before, [side]: trimmed === '' ? party : { ...party, [field]: trimmed } };
    },
    'party-changed',
    { side, field },
  );
}

/** Settles a deadline; undefined lets the rule speak again. */
export function markDeadline(rule: string, state: DeadlineMark['state']): Edit {
  return editMark(rule, { state }, 'deadline-marked', { state: state ?? 'rule' });
}

/** The person's own end of a deadline, a time or a date; undefined lets the rule speak again. */
export function overrideDeadline(rule: string, end: string | undefined): Edit {
  return editMark(rule, { override: end }, 'deadline-overridden', { end: end ?? 'rule' });
}

/** Puts the reminder of a deadline off until a time; undefined lets it come as planned. */
export function snoozeDeadline(rule: string, until: string | undefined): Edit {
  return editMark(rule, { snoozedUntil: until }, 'deadline-snoozed', { until: until ?? 'planned' });
}

/** Changes some of what the person decided about a deadline; a mark without anything goes. */
function editMark(
  rule: string,
  patch: { [Key in keyof DeadlineMark]?: DeadlineMark[Key] | undefined },
  event: string,
  detail: object,
): Edit {
  return edit(
    (before) => {
      const { [rule]: mark, ...others } = before.deadlineMarks;
      const { state, override, snoozedUntil } = { ...mark, ...patch };
      const next: DeadlineMark = {
        ...(state !== undefined && { state }),
        ...(override !== undefined && { override }),
        ...(snoozedUntil !== undefined && { snoozedUntil }),
      };
      const isEmpty = Object.keys(next).length === 0;
      return { ...before, deadlineMarks: isEmpty ? others : { ...others, [rule]: next } };
    },
    event,
    { rule, ...detail },
  );
}

/** Marks a message of an exhibit's chat, or takes that mark back; its other marks stay. */
export function markMessage(
  exhibit: number,
  message: TranscriptMessage,
  mark: MarkKind,
  isMarked: boolean,
): Edit {
  const fresh: ChatMark = { exhibit, message: message.n, mark, ...quoteOf(message) };
  const isSame = (each: ChatMark) =>
    each.exhibit === exhibit && each.message === message.n && each.mark === mark;
  return edit(
    ({ chatMarks = [], ...before }) => {
      const others = chatMarks.filter((each) => !isSame(each));
      return { ...before, chatMarks: isMarked ? [...others, fresh].sort(byPlace) : others };
    },
    isMarked ? 'chat-marked' : 'chat-unmarked',
    { exhibit, message: message.n, mark },
  );
}

/** Longest quotation that a mark holds: the whole message stands in the sealed transcript. */
const LONGEST_QUOTE = 2000;

function quoteOf({ sender, time, timeIs, text, part }: TranscriptMessage) {
  const quote = text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE - 1)}…` : text;
  return { sender, time, timeIs, part, text: quote };
}

/** A change with its entry for the log: `detail` as JSON. */
export function edit(change: Edit['change'], event: string, detail: object): Edit {
  return { change, event, detail: JSON.stringify(detail) };
}
