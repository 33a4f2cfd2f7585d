import type { Rect } from '../types';

type Place = Pick<Rect, 'x' | 'y'>;

/** Tells whether a picture can be the one asked for. */
export interface FreshCheck {
  /** True when this is the very picture of the place before, so that this place has to be pictured again. */
  isStale(address: string, place: Place): boolean;
}

/** A browser that lags behind shows the right frame after at most so many shots more; a page of one colour costs as many. */
const TRIES = 2;

/** Finds stale frames: a browser under load hands out its last frame although the page has been scrolled since. */
export function createFreshCheck(): FreshCheck {
  let last: { address: string; place: Place } | undefined;
  let tries = 0;
  return {
    isStale(address, place) {
      const isElsewhere = last !== undefined && (place.x !== last.place.x || place.y !== last.place.y);
      if (isElsewhere && address === last?.address && tries < TRIES) {
        tries += 1;
        return true;
      }
      last = { address, place };
      tries = 0;
      return false;
    },
  };
}
