import type { ChatStart } from '../../utils/chat/types';
import type { ErrorData } from '../../utils/errors';
import type { Kept, RescueFile } from '../../utils/messages';
import type { CaseSummary, CurrentPage, CurrentTab } from './ports';

/** What became of the click on "keep". */
export type Job =
  /** Not told yet whether one runs. */
  | { kind: 'unknown' }
  | { kind: 'none' }
  | { kind: 'working'; done: number; total: number; isCancelling: boolean }
  | { kind: 'done'; kept: Kept }
  | { kind: 'failed'; error: ErrorData; rescue: RescueFile[] };

export interface PopupState {
  /** Absent until it is known. */
  tab?: CurrentTab;
  /** Absent until it was read. */
  page?: CurrentPage;
  /** Why this page cannot be kept. */
  refused?: ErrorData;
  /** Absent until they were read. */
  cases?: CaseSummary[];
  /** Place of the chosen order among the page's orders. */
  order: number;
  /** Case id or `new`, once the person chose. */
  choice?: string;
  /** Name of the new case, once the person typed. */
  name?: string;
  /** Where a chat begins. */
  chatStart: ChatStart;
  job: Job;
}

export type PopupEvent =
  | { type: 'tab-found'; tab: CurrentTab }
  | { type: 'page-read'; page: CurrentPage }
  | { type: 'page-refused'; error: ErrorData }
  | { type: 'cases-read'; cases: CaseSummary[] }
  | { type: 'order-chosen'; order: number }
  | { type: 'case-chosen'; choice: string }
  | { type: 'name-typed'; name: string }
  | { type: 'start-chosen'; start: ChatStart }
  | { type: 'idle' }
  | { type: 'began' }
  | { type: 'progress'; done: number; total: number }
  | { type: 'cancelling' }
  | { type: 'kept'; kept: Kept }
  | { type: 'failed'; error: ErrorData; rescue: RescueFile[] }
  | { type: 'again' };

export const START: PopupState = { order: 0, chatStart: { kind: 'all' }, job: { kind: 'unknown' } };

/** The state after an event. */
export function reduce(state: PopupState, event: PopupEvent): PopupState {
  switch (event.type) {
    case 'tab-found':
      return { ...state, tab: event.tab };
    case 'page-read':
      return { ...state, tab: event.page, page: event.page };
    case 'page-refused':
      return { ...state, refused: event.error };
    case 'cases-read':
      return { ...state, cases: event.cases };
    case 'order-chosen':
      return { ...state, order: event.order };
    case 'case-chosen':
      return { ...state, choice: event.choice };
    case 'name-typed':
      return { ...state, name: event.name };
    case 'start-chosen':
      return { ...state, chatStart: event.start };
    case 'idle':
      return state.job.kind === 'unknown' ? { ...state, job: { kind: 'none' } } : state;
    case 'began':
      return { ...state, job: { kind: 'working', done: 0, total: 0, isCancelling: false } };
    case 'progress':
      return { ...state, job: { ...event, kind: 'working', isCancelling: isCancelling(state) } };
    case 'cancelling':
      return state.job.kind === 'working' ? { ...state, job: { ...state.job, isCancelling: true } } : state;
    case 'kept':
      return { ...state, job: { kind: 'done', kept: event.kept } };
    case 'failed':
      return { ...state, job: { kind: 'failed', error: event.error, rescue: event.rescue } };
    case 'again':
      return again(state);
  }
}

/** What the popup shows, as one word: `data-state` of its root. */
export function phaseOf(state: PopupState): 'loading' | 'ready' | 'working' | 'done' | 'failed' {
  const { kind } = state.job;
  if (kind !== 'none' && kind !== 'unknown') return kind;
  if (state.refused !== undefined) return 'failed';
  return state.page !== undefined && state.cases !== undefined ? 'ready' : 'loading';
}

/** True while the person may choose what to keep: a job that is not known of yet would be told when they press. */
export function offersChoices({ job }: PopupState): boolean {
  return job.kind !== 'working' && job.kind !== 'done';
}

/** True when the keep buttons can be pressed: from the moment the tab is known, since the background reads the page itself. */
export function canKeep(state: PopupState): boolean {
  return offersChoices(state) && state.tab !== undefined && state.refused === undefined;
}

function isCancelling({ job }: PopupState): boolean {
  return job.kind === 'working' && job.isCancelling;
}

/** Ready for the next click; what was just kept stays the chosen case. */
function again(state: PopupState): PopupState {
  const next: PopupState = { ...state, job: { kind: 'none' } };
  return state.job.kind === 'done' ? { ...next, choice: state.job.kept.caseId } : next;
}
