import type { FactOrigin, Facts } from '../../facts';
import type { Scope } from '../labels/spots';
import type { Site } from '../sites/types';
import type { Mentions } from '../text/mentions';
import type { Picture, Token } from '../text/types';
import type { PageKind } from '../types';
import type { Place } from '../zone';

/** What is known of the page when its orders are read. */
export interface PageContext {
  url: URL;
  site: Site;
  kind: PageKind;
  place: Place;
  now: Date;
  /** True where several orders stand on the page, each in its own block. */
  isList: boolean;
  /** Selectors among the site's hints that fit something on the page. */
  hintsShown: ReadonlySet<string>;
  mentions: Mentions;
  /** Tokens of tab rows, menus and progress bars. */
  bars: ReadonlySet<Token>;
}

/** One order as found on the page, before its facts are read. */
export interface OrderBlock {
  /** Absent for a card that shows none. */
  number?: { value: string; raw: string; from: FactOrigin };
  /** Token that shows the number. */
  anchor?: Token;
  scope: Scope;
  pictures: readonly Picture[];
}

/** Adds facts of one subject to those of an order. */
export type FactReader = (block: OrderBlock, page: PageContext, facts: Facts) => void;
