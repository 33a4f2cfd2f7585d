import { drawnParent } from './roots';

/** What makes an element the frame of the fixed elements within it (CSS Transforms 1, Filter Effects 1, CSS Containment 2). */
const FRAMES: { [property: string]: RegExp } = {
  transform: /^(?!none)/,
  translate: /^(?!none)/,
  rotate: /^(?!none)/,
  scale: /^(?!none)/,
  perspective: /^(?!none)/,
  filter: /^(?!none)/,
  'backdrop-filter': /^(?!none)/,
  contain: /paint|layout|strict|content/,
  'will-change': /transform|translate|rotate|scale|perspective|filter/,
};

/** Whether a fixed element is fixed to an element around it instead of the viewport, and so scrolls with the page. */
export function scrollsAlong(element: Element, view: Window): boolean {
  if (element.matches(':modal, :popover-open')) return false;
  for (let up = drawnParent(element); up !== null; up = drawnParent(up)) {
    const style = view.getComputedStyle(up);
    // Within a frame that is fixed itself nothing scrolls either; the frame is a bar of its own.
    if (Object.entries(FRAMES).some(([property, isFrame]) => frames(style, property, isFrame))) return true;
  }
  return false;
}

function frames(style: CSSStyleDeclaration, property: string, isFrame: RegExp): boolean {
  const value = style.getPropertyValue(property);
  return value !== '' && isFrame.test(value);
}
