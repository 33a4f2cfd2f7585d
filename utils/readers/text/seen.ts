import { outerElement } from './tree';
import type { Token } from './types';

/**
 * True when every character of the token can be read: nothing cuts it off and its colour differs from what is behind.
 * Dearer than the walk's own test, so it is asked only where a mistake would be grave.
 */
export function isReadable(token: Token): boolean {
  if (token.cut) return false;
  const view = token.element.ownerDocument.defaultView;
  if (view === null) return false;
  const style = view.getComputedStyle(token.element);
  if (Number.parseFloat(style.fontSize) < 4 || isSeeThrough(style.color)) return false;
  return style.color !== colourBehind(token.element, view);
}

/** The first solid colour behind an element; undefined where a picture or nothing tells it. */
function colourBehind(element: Element, view: Window): string | undefined {
  for (let each: Element | null = element; each !== null; each = outerElement(each)) {
    const style = view.getComputedStyle(each);
    if (style.backgroundImage !== 'none') return undefined;
    if (!isSeeThrough(style.backgroundColor)) return style.backgroundColor;
  }
  return 'rgb(255, 255, 255)';
}

function isSeeThrough(colour: string): boolean {
  return (
    colour === 'transparent' || /^rgba\(.*,\s*0(?:\.0+)?\)$/.test(colour) || /\/\s*0(?:\.0+)?\)$/.test(colour)
  );
}
