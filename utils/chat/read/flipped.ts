import { outerOf } from './dom';

/** Whether an element is drawn upside down, or left for right: some lists are, to begin at their end, with each row turned back. */
export function isFlipped(element: Element, way: 'upside-down' | 'sideways' = 'upside-down'): boolean {
  let isTurned = false;
  for (let each: Element | null = element; each !== null; each = outerOf(each)) {
    const style = each.ownerDocument.defaultView?.getComputedStyle(each);
    if (style !== undefined && turns(style, way)) isTurned = !isTurned;
  }
  return isTurned;
}

function turns({ transform, scale, rotate }: CSSStyleDeclaration, way: 'upside-down' | 'sideways'): boolean {
  const isUpright = way === 'upside-down';
  let isNegative = false;
  if (transform.startsWith('matrix')) {
    const numbers = transform
      .replace(/^.*\(|\)$/g, '')
      .split(',')
      .map(Number);
    const at = isUpright ? (numbers.length === 16 ? 5 : 3) : 0;
    isNegative = (numbers[at] ?? 1) < 0;
  }
  const [x = 1, y = x] = /^[-\d]/.test(scale) ? scale.split(' ').map(Number) : [];
  if ((isUpright ? y : x) < 0) isNegative = !isNegative;
  const angle = /^-?[\d.]+(?=deg$)/.exec(rotate)?.[0];
  return angle !== undefined && Math.cos((Number(angle) * Math.PI) / 180) < 0 ? !isNegative : isNegative;
}
