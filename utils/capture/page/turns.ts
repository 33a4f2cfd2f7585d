import { atMost } from './frames';

/** Work on a page that may still go on when the capture has been given up. */
export interface Turns {
  /** Begins a piece of work. */
  begin<Result>(work: (isOver: () => boolean) => Promise<Result>): Promise<Result>;
  /** Tells the work that is going on to stop and waits for it, so that nothing touches the page after it was put back. */
  stop(): Promise<void>;
}

/** The longest that a piece of work waits for something of the page, and a little. */
const PATIENCE = 4000;

export function createTurns(view: Window): Turns {
  const running = new Set<Promise<unknown>>();
  let isOver = false;
  return {
    begin(work) {
      const result = work(() => isOver);
      const settled = result
        .catch(() => undefined)
        .then(() => {
          running.delete(settled);
        });
      running.add(settled);
      return result;
    },
    stop() {
      isOver = true;
      return atMost(view, Promise.all(running), PATIENCE);
    },
  };
}
