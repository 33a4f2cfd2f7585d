import { heightOf, widthOf } from '../box';
import { type Drawn, drawnKids } from './drawn';
import { groupsOf } from './signature';

/** Share of the list's width that a row has at least where rows are not told by standing on two sides. */
const ROW_WIDTH = 0.8;
/** So many parts that look alike are rows, however simple they are. */
const SURELY_ROWS = 6;
/** Wrappers around wrappers that are gone through. */
const DEEPEST = 12;
/** What is written in, not what is laid out. */
const INLINE = /^(?:p|span|a|b|i|em|strong|img|button|h[1-6]|svg|br)$/;

/** Whether an element holds several rows: parts under each other that look alike, as rows do and paragraphs do not. */
export function isWrapper({ element, box }: Drawn, depth = DEEPEST): boolean {
  const parts = drawnKids(element);
  const [only] = parts;
  if (only !== undefined && parts.length === 1) {
    return depth > 0 && widthOf(only.box) >= ROW_WIDTH * widthOf(box) && isWrapper(only, depth - 1);
  }
  const blocks = parts.filter((part) => !INLINE.test(part.element.localName));
  if (blocks.length < 2 || !areStacked(blocks)) return false;
  return areRows(blocks, { element, box }) || holdsList(blocks, { element, box }, depth);
}

function areRows(blocks: readonly Drawn[], { box }: Drawn): boolean {
  const wide = blocks.filter((part) => widthOf(part.box) >= ROW_WIDTH * widthOf(box));
  const alike = mostAlike(wide);
  if (alike >= SURELY_ROWS || (alike >= 2 && mostHaveParts(wide))) return true;
  return mostAlike(blocks) >= 3 && standOnTwoSides(blocks, { left: box.left, right: box.right });
}

/** One part fills more than half and is a list itself: a loader stands above it, a spacer below. */
function holdsList(blocks: readonly Drawn[], { box }: Drawn, depth: number): boolean {
  return (
    depth > 0 && blocks.some((part) => heightOf(part.box) > heightOf(box) / 2 && isWrapper(part, depth - 1))
  );
}

function mostAlike(parts: readonly Drawn[]): number {
  return Math.max(0, ...[...groupsOf(parts).values()].map(({ length }) => length));
}

/** Paragraphs of one message hold text alone; most rows hold elements. */
function mostHaveParts(parts: readonly Drawn[]): boolean {
  return parts.filter(({ element }) => drawnKids(element).length > 0).length * 2 >= parts.length;
}

function standOnTwoSides(parts: readonly Drawn[], { left, right }: { left: number; right: number }): boolean {
  const isFar = (gap: number, other: number) => gap > other + 24;
  return (
    parts.some(({ box }) => isFar(box.left - left, right - box.right)) &&
    parts.some(({ box }) => isFar(right - box.right, box.left - left))
  );
}

function areStacked(parts: readonly Drawn[]): boolean {
  const sorted = parts.toSorted((a, b) => a.box.top - b.box.top);
  return sorted.every(({ box }, at) => {
    const before = sorted[at - 1];
    return before === undefined || heightOf(box) < 2 || box.top >= before.box.bottom - 4;
  });
}
