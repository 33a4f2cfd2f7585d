import { findCaseByOrder, type Place, readCase } from '../cases';
import type { CaseTarget, KeepRequest } from '../messages';
import type { PageFacts } from '../readers/types';

/** The order number an exhibit is about: the one chosen, else the first the page shows. */
export function orderNumberOf(page: PageFacts, chosen: string | undefined): string | undefined {
  return chosen ?? page.orders.find((order) => order.orderNumber !== undefined)?.orderNumber?.value;
}

/** The order number a conversation is about: the one chosen, else that of the case it goes to, else the only one the page shows. */
export async function orderOfChat(
  page: PageFacts,
  { target, orderNumber }: Pick<KeepRequest, 'target' | 'orderNumber'>,
): Promise<string | undefined> {
  if (orderNumber !== undefined) return orderNumber;
  const ofCase = target.kind === 'case' ? (await readCase(target.id)).case.orderNumber : undefined;
  const numbers = new Set(page.orders.flatMap((order) => order.orderNumber?.value ?? []));
  return ofCase ?? (numbers.size === 1 ? [...numbers][0] : undefined);
}

/** Where an exhibit goes: what the person chose, else the case of the same order, else a new one. */
export async function choosePlace(target: CaseTarget, orderNumber: string | undefined): Promise<Place> {
  if (target.kind === 'case') return { caseId: target.id };
  if (target.kind === 'new') return { title: target.title };
  const found = orderNumber === undefined ? undefined : await findCaseByOrder(orderNumber);
  return found === undefined ? { title: '' } : { caseId: found.id };
}
