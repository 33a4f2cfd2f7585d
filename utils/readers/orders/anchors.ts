import type { FactOrigin } from '../../facts';
import { rawOf, type Scope, spotsOf } from '../labels/spots';
import type { Site } from '../sites/types';
import { type ColoursBehind, isReadable } from '../text/seen';
import type { Token } from '../text/types';
import { orderInAddress, toUrl } from '../values/address';
import { findShapes, readAnyNumberAt, readShapeAt } from '../values/number';
import { skipMarks } from '../values/read';

/** An order number on the page, and the element it stands in. */
export interface Anchor {
  number: string;
  raw: string;
  from: FactOrigin;
  element: Element;
  /** Token that shows it; absent for a link. */
  token?: Token;
}

/** Order numbers that a person can read on the page, in page order: labelled ones, and shapes that nothing else has. */
export function findAnchors(scope: Scope, site: Site): Anchor[] {
  const behind: ColoursBehind = new Map();
  const labelled = scope.hits.flatMap((hit) => {
    if (hit.label.fact !== 'orderNumber') return [];
    for (const spot of spotsOf(hit, scope)) {
      const { text } = spot.token;
      const start = skipMarks(text, spot.start);
      const number = readNumber(text, start, site, hit.token.folded.slice(hit.start, start).includes('#'));
      if (number === undefined) continue;
      if (!isReadable(spot.token, behind)) return [];
      const raw = rawOf(hit, spot, start + number.length);
      return [{ number, raw, from: 'text' as const, element: spot.token.element, token: spot.token }];
    }
    return [];
  });
  const known = new Set(labelled.map(({ token }) => token));
  const shapes = site.shapes.filter((shape) => shape.unmistakable);
  const bare =
    shapes.length === 0
      ? []
      : scope.tokens.flatMap((token, place) =>
          known.has(token)
            ? []
            : bareNumbers(token, place, scope, shapes).filter(() => isReadable(token, behind)),
        );
  return [...labelled, ...bare].sort((a, b) => (a.token?.index ?? 0) - (b.token?.index ?? 0));
}

function readNumber(text: string, start: number, site: Site, hasSign: boolean): string | undefined {
  const own = readShapeAt(text, start, site.shapes);
  if (own !== undefined || site.otherShapes !== true) return own;
  return readAnyNumberAt(text, start, hasSign ? 4 : undefined);
}

/** Numbers without a label of their own; one behind the label of something else is that something. */
function bareNumbers(token: Token, place: number, scope: Scope, shapes: Site['shapes']): Anchor[] {
  if (!/\d{5}/.test(token.text)) return [];
  return findShapes(token.text, shapes)
    .filter(({ start }) => !isOfOtherLabel(token, start, place, scope))
    .map(({ number }) => ({ number, raw: number, from: 'text', element: token.element, token }));
}

function isOfOtherLabel(token: Token, start: number, place: number, scope: Scope): boolean {
  const before = scope.hitsOf.get(token)?.findLast((hit) => hit.start < start);
  if (before !== undefined) return before.label.fact !== 'orderNumber';
  const last = scope.tokens[place - 1];
  const label = last && scope.hitsOf.get(last)?.at(-1);
  return (
    label !== undefined && label.valueStart >= label.token.text.length && label.label.fact !== 'orderNumber'
  );
}

/** Order numbers in links that are seen: an order's own link to its details, its parcel, its chat. */
export function findLinkAnchors(links: readonly Element[], site: Site, base: string): Anchor[] {
  return links.flatMap((link) => {
    const href = link.getAttribute('href') ?? '';
    if (!/\d{5}/.test(href)) return [];
    const url = toUrl(href, base);
    const found = url && orderInAddress(url, site);
    return found === undefined ? [] : [{ ...found, from: 'link' as const, element: link }];
  });
}
