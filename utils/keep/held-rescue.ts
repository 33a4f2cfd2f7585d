import type { ToPopup } from '../messages';
import { stayAlive } from './stay-alive';

type Failure = Extract<ToPopup, { type: 'failed' }>;

/** Pictures live only in the background's memory, and it is not kept alive for ever. */
const LONGEST = 5 * 60_000;

/** A failure whose pictures nobody could be offered yet, held for the next popup that opens. */
export interface HeldRescue {
  hold(failure: Failure): void;
  /** The failure that waits, once. */
  take(): Failure | undefined;
}

/** Makes an empty place for one failure; a newer one takes the place of an older one. */
export function createHeldRescue(): HeldRescue {
  let held: { failure: Failure; letGo: () => void } | undefined;
  const take = () => {
    const failure = held?.failure;
    held?.letGo();
    held = undefined;
    return failure;
  };
  return {
    take,
    hold(failure) {
      take();
      const rest = stayAlive();
      const timer = setTimeout(take, LONGEST);
      const letGo = () => {
        rest();
        clearTimeout(timer);
      };
      held = { failure, letGo };
    },
  };
}
