import { describe, expect, it } from 'vitest';
import {
  answerQuestion,
  chooseProblem,
  type Edit,
  markDeadline,
  markMessage,
  overrideDeadline,
  renameCase,
  resetFact,
  setDemand,
  setParty,
  snoozeDeadline,
  typeFact,
} from '../../../components/cases/edits';
import type { Case, ChatMark } from '../../../utils/cases/types';
import type { TranscriptMessage } from '../../../utils/chat';

const EMPTY: Case = {
  id: 'c-1',
  title: '',
  createdAt: '2026-11-01T00:00:00.000Z',
  typed: {},
  demands: [],
  complainant: {},
  respondent: {},
  contacts: [],
  filings: [],
  texts: [],
  deadlineMarks: {},
};

const typedNumber = (value: string) => ({ orderNumber: { value, raw: value, from: 'typed' as const } });

describe('what each edit makes of a case', () => {
  it.each<[name: string, before: Partial<Case>, edit: Edit, after: Partial<Case>]>([
    ['a title', {}, renameCase(' 相机坏了 '), { title: '相机坏了' }],
    [
      'a typed fact',
      {},
      typeFact('shop', '光影', '光影', []),
      { typed: { shop: { value: '光影', raw: '光影', from: 'typed' } } },
    ],
    [
      'an order number where none was read',
      {},
      typeFact('orderNumber', '77', '77', []),
      { orderNumber: '77', typed: typedNumber('77') },
    ],
    [
      'another order of the kept list',
      { orderNumber: '11' },
      typeFact('orderNumber', '22', '22', ['11', '22']),
      { orderNumber: '22', typed: typedNumber('22') },
    ],
    [
      'a corrected order number keeps the facts of the order that was read',
      { orderNumber: '11' },
      typeFact('orderNumber', '12', '12', ['11']),
      { orderNumber: '11', typed: typedNumber('12') },
    ],
    [
      'a fact taken back',
      { typed: typedNumber('12'), orderNumber: '11' },
      resetFact('orderNumber', ['11']),
      { typed: {}, orderNumber: '11' },
    ],
    [
      'a typed number taken back gives the read one',
      { typed: typedNumber('12'), orderNumber: '12' },
      resetFact('orderNumber', ['11']),
      { typed: {}, orderNumber: '11' },
    ],
    ['a problem', {}, chooseProblem('damaged'), { problem: { id: 'damaged', answers: {} } }],
    [
      'another problem drops the answers of the first',
      { problem: { id: 'damaged', answers: { when: 'yes' } } },
      chooseProblem('late'),
      { problem: { id: 'late', answers: {} } },
    ],
    [
      'an answer',
      { problem: { id: 'damaged', answers: { a: '1' } } },
      answerQuestion('b', '2'),
      { problem: { id: 'damaged', answers: { a: '1', b: '2' } } },
    ],
    [
      'a demand',
      { demands: [{ id: 'refund' }] },
      setDemand('freight', { id: 'freight' }),
      { demands: [{ id: 'refund' }, { id: 'freight' }] },
    ],
    [
      'a changed demand stays in its place',
      { demands: [{ id: 'refund' }, { id: 'freight' }] },
      setDemand('refund', { id: 'refund', dueBy: '2026-12-01' }),
      { demands: [{ id: 'refund', dueBy: '2026-12-01' }, { id: 'freight' }] },
    ],
    [
      'a dropped demand',
      { demands: [{ id: 'refund' }, { id: 'freight' }] },
      setDemand('refund', undefined),
      { demands: [{ id: 'freight' }] },
    ],
    [
      'a party',
      { complainant: { name: '张' } },
      setParty('complainant', 'phone', ' 138 '),
      { complainant: { name: '张', phone: '138' } },
    ],
    [
      'an emptied field',
      { complainant: { name: '张', phone: '138' } },
      setParty('complainant', 'phone', ' '),
      { complainant: { name: '张' } },
    ],
    [
      'a settled deadline',
      {},
      markDeadline('return-7', 'met'),
      { deadlineMarks: { 'return-7': { state: 'met' } } },
    ],
    [
      'a deadline given back to its rule keeps the person’s own end',
      { deadlineMarks: { 'return-7': { state: 'met', override: '2026-12-01' }, other: { state: 'void' } } },
      markDeadline('return-7', undefined),
      { deadlineMarks: { 'return-7': { override: '2026-12-01' }, other: { state: 'void' } } },
    ],
    [
      'a deadline without a mark left',
      { deadlineMarks: { a: { state: 'met' } } },
      markDeadline('a', undefined),
      { deadlineMarks: {} },
    ],
    [
      'the person’s own end of a settled deadline',
      { deadlineMarks: { a: { state: 'met' } } },
      overrideDeadline('a', '2026-12-01'),
      { deadlineMarks: { a: { state: 'met', override: '2026-12-01' } } },
    ],
    [
      'an end given back to the rule',
      { deadlineMarks: { a: { override: '2026-12-01' } } },
      overrideDeadline('a', undefined),
      { deadlineMarks: {} },
    ],
    [
      'a reminder put off',
      { deadlineMarks: { a: { override: '2026-12-01' } } },
      snoozeDeadline('a', '2026-11-30T09:00:00+08:00'),
      { deadlineMarks: { a: { override: '2026-12-01', snoozedUntil: '2026-11-30T09:00:00+08:00' } } },
    ],
    [
      'a reminder as planned again',
      { deadlineMarks: { a: { snoozedUntil: '2026-11-30T09:00:00+08:00' } } },
      snoozeDeadline('a', undefined),
      { deadlineMarks: {} },
    ],
  ])('%s', (_name, before, edit, after) => {
    expect(edit.change({ ...EMPTY, ...before })).toEqual({ ...EMPTY, ...before, ...after });
  });
});

describe('a mark of a message', () => {
  const message: TranscriptMessage = {
    n: 7,
    sender: 'merchant',
    name: '小晨',
    time: '2026-10-01T14:03:00+08:00',
    timeRaw: '14:03',
    timeIs: 'shown',
    kind: 'text',
    text: '48小时内给您退款',
    links: [],
    image: null,
    arrived: 'before',
    part: 2,
    y: 310,
    marks: [],
  };
  const mark = (changes: Partial<ChatMark> = {}): ChatMark => ({
    exhibit: 2,
    message: 7,
    mark: 'promise',
    sender: 'merchant',
    time: '2026-10-01T14:03:00+08:00',
    timeIs: 'shown',
    part: 2,
    text: '48小时内给您退款',
    ...changes,
  });
  const marksAfter = (chatMarks: ChatMark[] | undefined, edit: Edit) =>
    edit.change({ ...EMPTY, ...(chatMarks && { chatMarks }) }).chatMarks;

  it('holds what a sentence on the message needs', () => {
    expect(marksAfter(undefined, markMessage(2, message, 'promise', true))).toEqual([mark()]);
  });

  it('stands once, in the order of exhibits and messages', () => {
    const before = [mark({ exhibit: 1 }), mark(), mark({ message: 9 })];
    expect(marksAfter(before, markMessage(2, message, 'promise', true))).toEqual(before);
    expect(marksAfter(before, markMessage(2, message, 'offer', true))).toEqual([
      mark({ exhibit: 1 }),
      mark(),
      mark({ mark: 'offer' }),
      mark({ message: 9 }),
    ]);
  });

  it('is taken back alone', () => {
    const before = [mark(), mark({ mark: 'offer' })];
    expect(marksAfter(before, markMessage(2, message, 'promise', false))).toEqual([mark({ mark: 'offer' })]);
  });

  it('is bounded, and logged without the words', () => {
    const long = { ...message, text: '长'.repeat(100_000) };
    const edit = markMessage(2, long, 'promise', true);
    expect(marksAfter(undefined, edit)?.[0]?.text).toHaveLength(2000);
    expect(edit).toMatchObject({
      event: 'chat-marked',
      detail: '{"exhibit":2,"message":7,"mark":"promise"}',
    });
    expect(markMessage(2, long, 'promise', false).event).toBe('chat-unmarked');
  });
});

it('no problem is no problem', () => {
  const before = { ...EMPTY, problem: { id: 'damaged', answers: {} } };
  expect(chooseProblem('').change(before)).toEqual(EMPTY);
});

it('a typed order number taken back leaves none where none was read', () => {
  const before = { ...EMPTY, orderNumber: '12', typed: typedNumber('12') };
  expect(resetFact('orderNumber', []).change(before)).toEqual(EMPTY);
});

it('what the person wrote about themselves does not go into the log', () => {
  expect(setParty('complainant', 'phone', '13800001111').detail).not.toContain('138');
});
