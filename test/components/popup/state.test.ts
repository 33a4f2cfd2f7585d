import { describe, expect, it } from 'vitest';
import { canKeep, type PopupEvent, phaseOf, reduce, START } from '../../../components/popup/state';
import { KEPT, order, page } from './samples';

const READ: PopupEvent = { type: 'page-read', page: page([order('1')]) };
const TAB: PopupEvent = { type: 'tab-found', tab: { tabId: 3, windowId: 1 } };
const CASES: PopupEvent = { type: 'cases-read', cases: [] };
const REFUSED: PopupEvent = { type: 'page-refused', error: { code: 'page-not-allowed', detail: '' } };
const BEGAN: PopupEvent = { type: 'began' };
const FAILED: PopupEvent = {
  type: 'failed',
  error: { code: 'storage-full', detail: '' },
  rescue: [{ name: 'a.png', dataUrl: 'data:,' }],
};
const DONE: PopupEvent = { type: 'kept', kept: KEPT };

const after = (...events: PopupEvent[]) => events.reduce(reduce, START);

describe('phase and buttons', () => {
  it.each<[name: string, events: PopupEvent[], phase: string, canKeep: boolean]>([
    ['nothing read yet', [], 'loading', false],
    ['the tab is known, its page not read yet', [TAB], 'loading', true],
    ['page before cases', [READ], 'loading', true],
    ['cases before page', [CASES], 'loading', false],
    ['page and cases', [READ, CASES], 'ready', true],
    ['a page that cannot be kept', [TAB, REFUSED, CASES], 'failed', false],
    ['a click', [READ, CASES, BEGAN], 'working', false],
    [
      'a job that already ran when the popup opened',
      [{ type: 'progress', done: 2, total: 5 }],
      'working',
      false,
    ],
    [
      'the page is read while that job runs',
      [{ type: 'progress', done: 2, total: 5 }, READ, CASES],
      'working',
      false,
    ],
    ['a stored exhibit', [READ, CASES, BEGAN, DONE], 'done', false],
    ['a failed job can be tried again', [READ, CASES, BEGAN, FAILED], 'failed', true],
    ['once more', [READ, CASES, BEGAN, DONE, { type: 'again' }], 'ready', true],
  ])('%s', (_name, events, phase, can) => {
    const state = after(...events);
    expect([phaseOf(state), canKeep(state)]).toEqual([phase, can]);
  });
});

it('keeps counting while a cancel is on its way', () => {
  const state = after(READ, CASES, BEGAN, { type: 'cancelling' }, { type: 'progress', done: 3, total: 9 });
  expect(state.job).toMatchObject({ kind: 'working', done: 3, total: 9, isCancelling: true });
});

it('a new job begins without the cancel of the one before', () => {
  const state = after(READ, CASES, BEGAN, { type: 'cancelling' }, FAILED, BEGAN);
  expect(state.job).toMatchObject({ kind: 'working', isCancelling: false });
});

it('keeps the pictures that could not be stored', () => {
  expect(after(READ, CASES, BEGAN, FAILED).job).toMatchObject({ rescue: [{ name: 'a.png' }] });
});

it('goes on in the case into which the last picture went', () => {
  const state = after(READ, CASES, BEGAN, DONE, { type: 'again' });
  expect(state.choice).toBe(KEPT.caseId);
});
