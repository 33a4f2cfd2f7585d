import { heightOf } from '../box';
import { isTurn } from '../row/stack';
import { type Drawn, drawnKids } from './drawn';
import { listOf } from './list-of';
import { groupsOf, signatureOf } from './signature';
import { isWrapper } from './wrapper';

/** Members of a group that are looked into to tell what the whole group is. */
const SAMPLE = 12;
/** Wrappers in wrappers that are opened. */
const DEEPEST = 16;
const MEDIA = 'img, video, audio, canvas, svg, [style*="background"]';

/**
 * The rows in what scrolls, top to bottom as they are drawn: its repeated children, however many wrappers stand around
 * them or around batches of them.
 */
export function rowsIn(pane: Element): Element[] {
  return withoutSpacers(expand(drawnKids(listOf(pane)), DEEPEST)).map(({ element }) => element);
}

/** Puts the rows in the place of what wraps them; whether a kind of element wraps is told by most of that kind. */
function expand(parts: readonly Drawn[], depth: number): Drawn[] {
  const sorted = parts.toSorted((a, b) => a.box.top - b.box.top);
  const wrapping = new Set(depth === 0 ? [] : wrappingKinds(sorted));
  if (wrapping.size === 0) return sorted;
  return sorted.flatMap((part) => {
    const inner = wrapping.has(signatureOf(part.element)) ? drawnKids(part.element) : [];
    return inner.length === 0 ? [part] : expand(inner, depth - 1);
  });
}

function wrappingKinds(parts: readonly Drawn[]): string[] {
  return [...groupsOf(parts)].flatMap(([kind, members]) => {
    const sample = members.slice(-SAMPLE);
    const wrapping = heightOfAll(sample.filter((member) => isWrapper(member) && !isTurn(member.element)));
    return wrapping > heightOfAll(sample) / 2 ? [kind] : [];
  });
}

/** A row without words stays where others like it have some: its own were unloaded. */
function withoutSpacers(rows: readonly Drawn[]): Drawn[] {
  const filled = new Set(rows.filter(({ element }) => hasContent(element)).map(({ element }) => element));
  const kinds = new Set([...filled].map(signatureOf));
  return rows.filter(({ element }) => {
    const kind = signatureOf(element);
    return filled.has(element) || (!kind.endsWith('.') && kinds.has(kind));
  });
}

function hasContent(element: Element): boolean {
  if (/\S/.test(element.textContent ?? '') || element.querySelector(MEDIA) !== null) return true;
  return drawnKids(element).some((part) => hasContent(part.element));
}

function heightOfAll(parts: readonly Drawn[]): number {
  return parts.reduce((total, { box }) => total + heightOf(box), 0);
}
