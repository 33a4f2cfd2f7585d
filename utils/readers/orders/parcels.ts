import { type Parcel, setFact } from '../../facts';
import type { Scope } from '../labels/spots';
import { parentOf } from '../text/dom';
import { holds } from '../text/tree';
import type { Token } from '../text/types';
import { CHANGES_HANDS, OTHER_ORDERS, PARCEL_COUNT, PARCEL_NUMBER } from '../words/parcels';
import { makeOf, narrow } from './blocks';
import type { FactReader, OrderBlock, PageContext } from './context';
import { courierOf, type Tracking, trackingsOf } from './parcel';
import { splitByKey } from './split';
import { receivedIn } from './times';

/** A parcel with the box on the page that holds nothing of another. */
interface Boxed {
  parcel: Parcel;
  raw: string;
  box: Element;
}

/**
 * All parcels of an order that was sent in several: where the page numbers or counts them, or shows boxes of one make with a
 * courier in each. Not the parcels of other orders, not the several numbers of one parcel that changes hands.
 */
export const readParcels: FactReader = (block, page, facts) => {
  if (facts.trackingNumber === undefined || page.kind === 'after-sale') return;
  const own = { ...block, scope: beforeOthers(block.scope) };
  const found = distinct(trackingsOf(own, page));
  const isWhole = found[0]?.value === facts.trackingNumber.value;
  if (found.length < 2 || !isWhole || own.scope.tokens.some(({ folded }) => CHANGES_HANDS.test(folded)))
    return;
  const boxed = boxParcels(found, own, page, facts.orderedAt?.value.slice(0, 10));
  if (!isCounted(own.scope.tokens) && !areAlike(boxed)) return;
  const raw = boxed.map((each) => each.raw).join(' | ');
  setFact(facts, 'parcels', { value: boxed.map(({ parcel }) => parcel), raw, from: 'text' });
};

function beforeOthers(scope: Scope): Scope {
  const end = scope.tokens.findIndex(({ folded }) => OTHER_ORDERS.test(folded));
  return end < 0 ? scope : narrow(scope, scope.tokens.slice(0, end));
}

/** One of each number, in page order. */
function distinct(trackings: readonly Tracking[]): Tracking[] {
  const first = new Map<string, Tracking>();
  for (const each of trackings) if (!first.has(each.value)) first.set(each.value, each);
  return [...first.values()].sort((a, b) => a.token.index - b.token.index);
}

function boxParcels(
  found: readonly Tracking[],
  { scope }: OrderBlock,
  page: PageContext,
  since: string | undefined,
): Boxed[] {
  const marks = found.map((tracking) => ({ tracking, element: tracking.token.element }));
  const boxes = splitByKey(marks, ({ tracking }) => tracking.value);
  return marks.map((mark) => {
    const { tracking, element } = mark;
    const box = boxes.get(mark) ?? element;
    const inside = narrow(
      scope,
      scope.tokens.filter((token) => holds(box, token.element)),
    );
    const courier = courierOf(inside, tracking)?.value;
    const receivedAt = receivedIn(inside, page, since);
    const parcel: Parcel = {
      trackingNumber: tracking.value,
      ...(courier === undefined ? {} : { courier }),
      ...(receivedAt === undefined ? {} : { receivedAt }),
    };
    return { parcel, raw: tracking.raw, box };
  });
}

/** The page numbers two parcels and more, or says how many there are. */
function isCounted(tokens: readonly Token[]): boolean {
  const numbers = tokens.flatMap(({ folded }) => {
    const match = PARCEL_NUMBER.exec(folded);
    return match === null ? [] : [match[1] ?? match[2] ?? match[3]];
  });
  return new Set(numbers).size > 1 || tokens.some(({ folded }) => PARCEL_COUNT.test(folded));
}

/** Brothers of one make, each with its courier. */
function areAlike(boxed: readonly Boxed[]): boolean {
  const [first] = boxed;
  if (first === undefined) return false;
  return boxed.every(
    ({ box, parcel }) =>
      parcel.courier !== undefined &&
      parentOf(box) === parentOf(first.box) &&
      makeOf(box) === makeOf(first.box),
  );
}
