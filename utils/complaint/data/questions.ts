import type { AnswerKind, QuestionId } from '../types';

/** What each question's answer looks like; the questions' words are `questionTexts` in utils/i18n. */
export const QUESTIONS: Readonly<Record<QuestionId, { kind: AnswerKind }>> = {
  'found-on': { kind: 'date' },
  what: { kind: 'words' },
  expected: { kind: 'words' },
  received: { kind: 'words' },
  described: { kind: 'words' },
  actual: { kind: 'words' },
  why: { kind: 'words' },
  promised: { kind: 'words' },
  charged: { kind: 'words' },
  'promised-by': { kind: 'date' },
  place: { kind: 'words' },
  'requested-on': { kind: 'date' },
  clause: { kind: 'words' },
  'best-before': { kind: 'date' },
  loss: { kind: 'words' },
  injury: { kind: 'yes-no' },
  room: { kind: 'words' },
  answer: { kind: 'words' },
  'refund-agreed': { kind: 'yes-no' },
  'has-goods': { kind: 'yes-no' },
  'decided-by-machine': { kind: 'yes-no' },
  'listed-goods': { kind: 'yes-no' },
  'shown-in': { kind: 'exhibits' },
  'personal-use': { kind: 'yes-no' },
  'seller-is-trader': { kind: 'yes-no' },
};

/** Questions that belong to every problem, asked after its own; the last one only where private people sell. */
export const COMMON_QUESTIONS = [
  'answer',
  'refund-agreed',
  'shown-in',
  'personal-use',
  'seller-is-trader',
] as const;
