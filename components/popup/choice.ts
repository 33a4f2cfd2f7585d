import type { Facts } from '../../utils/facts';
import type { CaseTarget, KeepMode, KeepRequest } from '../../utils/messages';
import { hostOf } from '../shared/format';
import type { CaseSummary, CurrentPage } from './ports';
import type { PopupState } from './state';

/** Value of the chooser's entry for a case that does not exist yet. */
export const NEW_CASE = 'new';

const LONGEST_NAME = 40;

/** The order the picture is about; empty when none was read. */
export function shownOrder(state: PopupState): Facts {
  return state.page?.page.orders[state.order] ?? {};
}

/** Case id or `new`: what the person chose, else the case of the same order, else a new one. */
export function choiceOf(state: PopupState): string {
  const { choice, cases = [] } = state;
  if (choice === NEW_CASE || cases.some((each) => each.id === choice)) return choice ?? NEW_CASE;
  return caseOfOrder(cases, shownOrder(state))?.id ?? NEW_CASE;
}

/** Name of the new case: what was typed, else shop and product, else the page's title. */
export function nameOf(state: PopupState): string {
  return state.name ?? suggestedName(state.page, shownOrder(state));
}

/** Where the picture goes. Untouched, the background finds the case of the order by itself. */
export function targetOf(state: PopupState): CaseTarget {
  const choice = choiceOf(state);
  const isTouched = state.choice !== undefined || (choice === NEW_CASE && state.name !== undefined);
  const isForBackground = state.page === undefined || shownOrder(state).orderNumber !== undefined;
  if (!isTouched && isForBackground) return { kind: 'auto' };
  return choice === NEW_CASE ? { kind: 'new', title: nameOf(state).trim() } : { kind: 'case', id: choice };
}

/** What the background is asked for at a click; undefined while the tab is not known. */
export function requestOf(
  state: PopupState,
  mode: KeepMode,
  clickedAt: number,
  isPointed: boolean,
): KeepRequest | undefined {
  if (state.tab === undefined) return undefined;
  const orderNumber = shownOrder(state).orderNumber?.value;
  return {
    tabId: state.tab.tabId,
    windowId: state.tab.windowId,
    mode,
    target: targetOf(state),
    ...(orderNumber !== undefined && { orderNumber }),
    ...(mode === 'chat' && { chat: { start: state.chatStart, isPointed } }),
    clickedAt,
  };
}

function caseOfOrder(cases: CaseSummary[], order: Facts): CaseSummary | undefined {
  const wanted = order.orderNumber?.value;
  return wanted === undefined ? undefined : cases.find((each) => each.orderNumber === wanted);
}

function suggestedName(page: CurrentPage | undefined, order: Facts): string {
  if (page === undefined) return '';
  const words = [order.shop?.value, order.product?.value].filter((word) => word !== undefined);
  const name = words.join(' · ') || page.title.trim() || hostOf(page.url);
  return Array.from(name).slice(0, LONGEST_NAME).join('');
}
