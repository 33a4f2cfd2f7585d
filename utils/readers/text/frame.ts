import type { Box } from './types';

/** A window as it stands while its page is walked: asked once. */
interface Screen {
  scrollX: number;
  scrollY: number;
  box: Box;
  /** Whether a class says that its text is struck through: pages repeat a few classes thousands of times. */
  struckClasses: Map<string, boolean>;
}

/** What an element hands down to its children while the page is walked. */
export interface Frame {
  view: Window;
  screen: Screen;
  /** Where this document's viewport stands in the top one; not zero only in a frame within the page. */
  x: number;
  y: number;
  /** What boxes cut off text in the normal flow, and text that is placed absolutely. */
  clip: Box;
  absoluteClip: Box;
  /** Inside something that scrolls, or fixed: then a place left of or above the page says nothing. */
  scrolls: boolean;
  fixed: boolean;
  struck: boolean;
  link: Element | null;
  control: Element | null;
}

export const NO_CLIP: Box = { left: -Infinity, top: -Infinity, right: Infinity, bottom: Infinity };

export function topFrame(view: Window): Frame {
  return {
    view,
    screen: {
      scrollX: view.scrollX,
      scrollY: view.scrollY,
      box: { left: 0, top: 0, right: view.innerWidth, bottom: view.innerHeight },
      struckClasses: new Map(),
    },
    x: 0,
    y: 0,
    clip: NO_CLIP,
    absoluteClip: NO_CLIP,
    scrolls: false,
    fixed: false,
    struck: false,
    link: null,
    control: null,
  };
}

/** Opacity below which nobody sees a text. */
const FAINT = 0.05;
const CONTROL_ROLES = /^(button|tab|menuitem|option|switch|checkbox|radio)$/;
const STRUCK_CLASS = /strike|line-?through|del-?price|price-?del|origin(al)?-?price|was-?price/i;

/**
 * The frame for what is inside `element`, or null when nothing inside it can be seen.
 * Asks the computed style as little as can be, since a page has thousands of elements and each property takes time; a box
 * only where something is cut off. What is inline is neither placed nor does it cut anything off.
 */
export function enterElement(
  element: Element,
  name: string,
  role: string | null,
  style: CSSStyleDeclaration,
  outer: Frame,
): Frame | null {
  const display = style.display;
  if (display === 'none' || isFaint(style)) return null;
  const isInline = display === 'inline';
  const position = isInline ? 'static' : style.position;
  const placed = position === 'absolute' || position === 'fixed';
  if (placed && isCutToNothing(style.clip)) return null;
  if (isCutToNothing(style.clipPath)) return null;
  let clip = placed ? outer.absoluteClip : outer.clip;
  let { scrolls, fixed } = outer;
  if (position === 'fixed') {
    clip = NO_CLIP;
    fixed = true;
    scrolls = false;
  }
  const overflow = isInline ? 'visible' : style.overflow;
  if (overflow !== 'visible' && !isRoot(name)) {
    const box = boxOf(element, outer);
    if (isOutside(box, clip) || isThin(box)) return null;
    clip = innerClip(box, clip, overflow);
    if (/auto|scroll/.test(overflow)) scrolls = true;
  }
  const absoluteClip = absoluteClipOf(clip, style, outer);
  const struck = outer.struck || isStruck(element, name, style, outer.screen);
  const link = name === 'a' ? element : outer.link;
  const control = isControl(name, role) ? element : outer.control;
  const isSame =
    clip === outer.clip &&
    absoluteClip === outer.absoluteClip &&
    scrolls === outer.scrolls &&
    fixed === outer.fixed &&
    struck === outer.struck &&
    link === outer.link &&
    control === outer.control;
  if (isSame) return outer;
  const { view, screen, x, y } = outer;
  return { view, screen, x, y, clip, absoluteClip, scrolls, fixed, struck, link, control };
}

/** A form is asked for its looks alone, since its fields may hide everything else. */
export function enterForm(style: CSSStyleDeclaration, outer: Frame): Frame | null {
  return style.display === 'none' || isFaint(style) ? null : outer;
}

/** Text that is placed absolutely is cut off by the nearest box that is placed itself. */
function absoluteClipOf(clip: Box, style: CSSStyleDeclaration, outer: Frame): Box {
  if (clip === outer.absoluteClip) return clip;
  return style.position === 'static' && style.transform === 'none' ? outer.absoluteClip : clip;
}

export function boxOf(element: Element, frame: Frame): Box {
  return shift(element.getBoundingClientRect(), frame);
}

export function shift(rect: DOMRect, frame: Frame): Box {
  return {
    left: rect.left + frame.x,
    top: rect.top + frame.y,
    right: rect.right + frame.x,
    bottom: rect.bottom + frame.y,
  };
}

export function isOutside(box: Box, clip: Box): boolean {
  return (
    box.right <= clip.left + 1 ||
    box.left >= clip.right - 1 ||
    box.bottom <= clip.top + 1 ||
    box.top >= clip.bottom - 1
  );
}

/** Text that only a screen reader meets stands in a box of one pixel. */
export function isThin(box: Box): boolean {
  return box.right - box.left <= 1 || box.bottom - box.top <= 1;
}

function isRoot(name: string): boolean {
  return name === 'html' || name === 'body';
}

function isControl(name: string, role: string | null): boolean {
  return name === 'button' || name === 'summary' || (role !== null && CONTROL_ROLES.test(role));
}

function isFaint({ opacity }: CSSStyleDeclaration): boolean {
  return opacity !== '1' && Number(opacity) < FAINT;
}

function isStruck(element: Element, name: string, style: CSSStyleDeclaration, screen: Screen): boolean {
  if (name === 'del' || name === 's' || name === 'strike') return true;
  if (style.textDecorationLine.includes('line-through')) return true;
  const names = element.getAttribute('class');
  if (names === null) return false;
  const known = screen.struckClasses.get(names);
  if (known !== undefined) return known;
  const isStruckClass = STRUCK_CLASS.test(names);
  screen.struckClasses.set(names, isStruckClass);
  return isStruckClass;
}

/** `rect(0, 0, 0, 0)`, `rect(1px …)`, `inset(50%)`, `circle(0)`: the usual ways to hide text from sight alone. */
function isCutToNothing(shape: string): boolean {
  if (shape === 'auto' || shape === 'none' || shape === '') return false;
  if (/^rect\(/.test(shape)) {
    const [top = 0, right = 0, bottom = 0, left = 0] = (shape.match(/-?[\d.]+|auto/g) ?? []).map((edge) =>
      edge === 'auto' ? Number.NaN : Number(edge),
    );
    return right - left <= 1 || bottom - top <= 1;
  }
  if (/^polygon\((?:0(?:px|%)? 0(?:px|%)?[,\s]*)+\)$/.test(shape)) return true;
  return /^inset\((?:[5-9]\d|100)%/.test(shape) || /^circle\(0/.test(shape);
}

/** Each axis cuts, or scrolls: what can be scrolled to can be seen. */
function innerClip(box: Box, clip: Box, overflow: string): Box {
  const [x = '', y = x] = overflow.split(' ');
  const cutsX = /hidden|clip/.test(x);
  const cutsY = /hidden|clip/.test(y);
  const scrollsX = /auto|scroll/.test(x);
  const scrollsY = /auto|scroll/.test(y);
  return {
    left: cutsX ? Math.max(clip.left, box.left) : scrollsX ? -Infinity : clip.left,
    right: cutsX ? Math.min(clip.right, box.right) : scrollsX ? Infinity : clip.right,
    top: cutsY ? Math.max(clip.top, box.top) : scrollsY ? -Infinity : clip.top,
    bottom: cutsY ? Math.min(clip.bottom, box.bottom) : scrollsY ? Infinity : clip.bottom,
  };
}
