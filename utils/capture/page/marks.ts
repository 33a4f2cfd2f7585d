import { MARK, type MARK_STYLES } from './css';

export type Mark = keyof typeof MARK_STYLES;

/** The marks set on elements for one capture, and the way to take them all off again. */
export interface Marks {
  set(element: Element, mark: Mark, isOn: boolean): void;
  count(): number;
  /** Does something while nothing is marked; nothing is drawn in between, since it does not wait. */
  lift<Result>(work: () => Result): Result;
  clear(): void;
}

/** Keeps track of marked elements; an element without a mark has no attribute either. */
export function createMarks(): Marks {
  const marked = new Map<Element, Set<Mark>>();
  return {
    set(element, mark, isOn) {
      const marks = marked.get(element) ?? new Set();
      if (marks.has(mark) === isOn) return;
      if (isOn) marks.add(mark);
      else marks.delete(mark);
      marked.set(element, marks);
      write(element, marks);
    },
    count: () => marked.size,
    lift(work) {
      for (const element of marked.keys()) element.removeAttribute(MARK);
      try {
        return work();
      } finally {
        for (const [element, marks] of marked) write(element, marks);
      }
    },
    clear() {
      for (const element of marked.keys()) element.removeAttribute(MARK);
      marked.clear();
    },
  };
}

function write(element: Element, marks: Set<Mark>): void {
  if (marks.size === 0) element.removeAttribute(MARK);
  else element.setAttribute(MARK, [...marks].join(' '));
}
