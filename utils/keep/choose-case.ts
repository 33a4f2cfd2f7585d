import { findCaseByOrder, type Place } from '../cases';
import type { CaseTarget } from '../messages';
import type { PageFacts } from '../readers/types';

/** The order number an exhibit is about: the one chosen, else the first the page shows. */
export function orderNumberOf(page: PageFacts, chosen: string | undefined): string | undefined {
  return chosen ?? page.orders.find((order) => order.orderNumber !== undefined)?.orderNumber?.value;
}

/** Where an exhibit goes: what the person chose, else the case of the same order, else a new one. */
export async function choosePlace(target: CaseTarget, orderNumber: string | undefined): Promise<Place> {
  if (target.kind === 'case') return { caseId: target.id };
  if (target.kind === 'new') return { title: target.title };
  const found = orderNumber === undefined ? undefined : await findCaseByOrder(orderNumber);
  return found === undefined ? { title: '' } : { caseId: found.id };
}
