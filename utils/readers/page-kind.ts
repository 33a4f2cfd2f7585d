import type { Hit } from './labels/scan';
import type { Site } from './sites/types';
import type { PageKind } from './types';

/** The kind of page by its address, as the site declares it; undefined where the address does not tell. */
export function kindByAddress(url: URL, site: Site): PageKind | undefined {
  const path = `${url.pathname}${url.search}${url.hash}`;
  return site.pages.find(
    (page) => (page.host === undefined || page.host === url.hostname) && page.path.test(path),
  )?.kind;
}

/** The kind by what the page shows: for sites that are not known, and addresses that are new. */
export function kindByLabels(hits: readonly Hit[], orders: number): PageKind {
  const has = (...facts: string[]) =>
    hits.some(({ label, parted }) => parted && label.fact !== null && facts.includes(label.fact));
  if (orders > 1) return 'order-list';
  if (has('afterSaleNumber', 'refusalReason', 'afterSaleStatus')) return 'after-sale';
  if (orders === 1)
    return has('paid', 'orderedAt', 'paidAt', 'recipientAddress') || !has('trackingNumber')
      ? 'order-detail'
      : 'logistics';
  if (has('licenceNumber')) return 'licence';
  return has('trackingNumber') ? 'logistics' : 'other';
}
