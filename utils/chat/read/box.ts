/** A rectangle in CSS pixels of its document's viewport. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export const widthOf = ({ left, right }: Box) => right - left;
export const heightOf = ({ top, bottom }: Box) => bottom - top;
export const areaOf = (box: Box) => Math.max(0, widthOf(box)) * Math.max(0, heightOf(box));

/** The smallest box around all; undefined around none. */
export function around(boxes: readonly Box[]): Box | undefined {
  const [first, ...others] = boxes;
  if (first === undefined) return undefined;
  const box = { left: first.left, top: first.top, right: first.right, bottom: first.bottom };
  for (const { left, top, right, bottom } of others) {
    box.left = Math.min(box.left, left);
    box.top = Math.min(box.top, top);
    box.right = Math.max(box.right, right);
    box.bottom = Math.max(box.bottom, bottom);
  }
  return box;
}

/** How many pixels two boxes share of their width, of their height; negative where they lie apart. */
export const sharedWidth = (a: Box, b: Box) => Math.min(a.right, b.right) - Math.max(a.left, b.left);
export const sharedHeight = (a: Box, b: Box) => Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
