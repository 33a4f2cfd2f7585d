import { useLayoutEffect } from 'preact/hooks';

/** Marks in the popup's own timeline the moment from which something is true: `npm run bench:popup` reads it. */
export function useMark(name: 'usable' | 'read', isTrue: boolean): void {
  useLayoutEffect(() => {
    if (isTrue) performance.mark(name);
  }, [name, isTrue]);
}
