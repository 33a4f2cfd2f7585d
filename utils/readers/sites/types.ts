import type { PageKind } from '../types';
import type { NumberShape } from '../words/numbers';

/** One kind of page of a site: a path (with its query) that matches is of that kind; the first that matches wins. */
export interface PagePattern {
  kind: PageKind;
  /** Tested on path, query and fragment of the address. */
  path: RegExp;
  /** Host it is limited to, exactly. */
  host?: string;
}

/** What is particular to one site: hints for the one reader that reads every page. */
export interface Site {
  /** Value of `platform`. */
  platform: string;
  /** Hosts, matched exactly or as the end after a dot. */
  hosts: readonly string[];
  pages: readonly PagePattern[];
  /** Shapes of its order numbers. */
  shapes: readonly NumberShape[];
  /** True when a labelled number of another shape counts too, since the site's shapes are not surely known. */
  otherShapes?: boolean;
  /** ISO 3166 code whose clock the site keeps; absent where the address decides. */
  country?: string;
  /** Country by the address, where neither `country` nor the host's end tells. */
  countryOf?: (url: URL) => string | undefined;
  /** Shapes of links to a product, a shop and an order of this site, beside those every site uses. */
  productLink?: RegExp;
  shopLink?: RegExp;
  /** CSS selectors, each a hint that may be out of date (with the year it was seen): used only where text does not tell. */
  hints?: { shop?: string; product?: string; status?: string; paid?: string };
  /** The first line of a card in the list is the shop's name. */
  shopLeadsCard?: boolean;
  /** Names to which its scripts assign the page's own list data, for cards that show no number. */
  listData?: readonly string[];
}
