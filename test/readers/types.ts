import type { FactValues } from '../../utils/facts';
import type { PageKind } from '../../utils/readers/types';

/** Facts by name with their bare values; what is not listed must be absent. */
export type Values = Partial<FactValues>;

/** One order; `maybe` holds what a careful reader may leave out, but must not get wrong. */
export type Order = Values & { maybe?: Values };

/** What a person sees on one fixture, written down by hand. */
export interface Expected {
  /** File name without `.html`. */
  page: string;
  /** Address under which the page is served and read. */
  url: string;
  kind: PageKind;
  /** When it is read, if not at `NOW`. */
  now?: string;
  /** Every order on the page, in page order. */
  orders: readonly Order[];
  /** Facts that belong to no order: those to look at; others may stand beside them, but none of an order. */
  facts?: Values;
  /** Label and words of the first order's facts (of the page's where there is no order), as shown; spaces do not count. */
  raw?: { readonly [Name in keyof FactValues]?: string };
  /** Times are read in this zone, and whether it was assumed. */
  zone?: string;
  zoneAssumed?: boolean;
}

/** All fixtures of one folder of test/pages. */
export interface Shelf {
  folder: string;
  platform: string;
  pages: readonly Expected[];
}

/** One fixture with everything that is needed to read and judge it. */
export interface Fixture extends Expected {
  name: string;
  platform: string;
  html: string;
}
