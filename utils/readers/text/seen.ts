import { outerElement } from './tree';
import type { Token } from './types';

/** Colours behind elements that were asked for already, in one reading. */
export type ColoursBehind = Map<Element, string | undefined>;

/**
 * True when every character of the token can be read: nothing cuts it off and its colour differs from what is behind.
 * Dearer than the walk's own test, so it is asked only where a mistake would be grave.
 */
export function isReadable(token: Token, behind: ColoursBehind): boolean {
  if (token.cut) return false;
  const view = token.element.ownerDocument.defaultView;
  if (view === null) return false;
  const { color } = view.getComputedStyle(token.element);
  return !isSeeThrough(color) && color !== colourBehind(token.element, view, behind);
}

/** The first solid colour behind an element; undefined where a picture or nothing tells it. */
function colourBehind(element: Element, view: Window, behind: ColoursBehind): string | undefined {
  if (behind.has(element)) return behind.get(element);
  const style = view.getComputedStyle(element);
  const outer = outerElement(element);
  let colour: string | undefined;
  if (style.backgroundImage !== 'none') colour = undefined;
  else if (!isSeeThrough(style.backgroundColor)) colour = style.backgroundColor;
  else colour = outer === null ? 'rgb(255, 255, 255)' : colourBehind(outer, view, behind);
  behind.set(element, colour);
  return colour;
}

function isSeeThrough(colour: string): boolean {
  if (colour.startsWith('rgb(')) return colour.includes('/') && /\/\s*0(?:\.0+)?\)$/.test(colour);
  return (
    colour === 'transparent' ||
    colour === 'rgba(0, 0, 0, 0)' ||
    /^rgba\(.*,\s*0(?:\.0+)?\)$/.test(colour) ||
    /\/\s*0(?:\.0+)?\)$/.test(colour)
  );
}
