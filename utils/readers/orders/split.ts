import { outerElement } from '../text/tree';

/**
 * The element of each mark: climbing from it, the last one before an element that holds a mark of another key. Marks are
 * order numbers in a list, or products in an order.
 */
export function splitByKey<Mark extends { element: Element }>(
  marks: readonly Mark[],
  keyOf: (mark: Mark) => unknown,
): Map<Mark, Element> {
  const keys = new Map<Element, unknown>();
  const several = Symbol('several');
  for (const mark of marks) {
    const key = keyOf(mark);
    for (let element: Element | null = mark.element; element !== null; element = outerElement(element)) {
      const known = keys.get(element);
      if (known === several) break;
      keys.set(element, known === undefined || known === key ? key : several);
    }
  }
  const blocks = new Map<Mark, Element>();
  for (const mark of marks) {
    let block = mark.element;
    for (
      let next = outerElement(block);
      next !== null && keys.get(next) !== several;
      next = outerElement(next)
    ) {
      block = next;
    }
    blocks.set(mark, block);
  }
  return blocks;
}
