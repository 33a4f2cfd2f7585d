import type { Facts } from '../facts';
import type { Case } from './types';

const LONGEST = 40;

/** What a case is called: the person's own title, else shop and product, else the order number, else its first day. */
export function titleOfCase(about: Case, facts: Facts): string {
  if (about.title !== '') return about.title;
  const words = [facts.shop?.value, facts.product?.value].filter((word) => word !== undefined);
  const title = words.join(' · ') || (facts.orderNumber?.value ?? about.createdAt.slice(0, 10));
  return Array.from(title).length > LONGEST ? `${Array.from(title).slice(0, LONGEST).join('')}…` : title;
}
