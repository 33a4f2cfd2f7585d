import type { Site } from '../sites/types';
import { AFTER_SALE_PARAMETERS, ORDER_PARAMETERS } from '../words/numbers';
import { isOfShape } from './number';

/** A number that stands in an address, with the words of the address it came from (`order_sn=…`). */
export interface InAddress {
  number: string;
  raw: string;
}

/** The order number in an address, when its parameter is known to carry one and its shape is the site's. */
export function orderInAddress(url: URL, site: Site): InAddress | undefined {
  return parameters(url)
    .filter(([name]) => ORDER_PARAMETERS.includes(name.toLowerCase()))
    .map(([name, number]) => ({ number, raw: `${name}=${number}` }))
    .find(({ number }) => isOrderNumber(number, site));
}

export function afterSaleInAddress(url: URL): InAddress | undefined {
  return parameters(url)
    .filter(
      ([name, value]) => AFTER_SALE_PARAMETERS.includes(name.toLowerCase()) && /^[\w-]{5,40}$/.test(value),
    )
    .map(([name, number]) => ({ number, raw: `${name}=${number}` }))
    .find(({ number }) => /\d{5}/.test(number));
}

/** An address, or undefined where it is none of the web. */
export function toUrl(address: string, base?: string): URL | undefined {
  const url = URL.parse(address, base);
  return url !== null && /^(https?|file):$/.test(url.protocol) ? url : undefined;
}

function isOrderNumber(number: string, site: Site): boolean {
  if (isOfShape(number, site.shapes)) return true;
  return site.otherShapes === true && /^[\w-]{8,40}$/.test(number) && /\d{6}/.test(number);
}

/** Query parameters, and those of a query within the fragment as single-page shops write it. */
function parameters(url: URL): [name: string, value: string][] {
  const inner = url.hash.indexOf('?');
  return [...url.searchParams, ...(inner < 0 ? [] : new URLSearchParams(url.hash.slice(inner + 1)))];
}
