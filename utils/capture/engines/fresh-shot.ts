import type { Rect } from '../types';

type Place = Pick<Rect, 'x' | 'y'>;

/** A browser that lags behind shows the right frame after at most so many shots more; a page of one colour costs as many. */
const TRIES = 2;

/**
 * Shoots tiles, and again where the very picture of the place before comes for another place:
 * a browser under load hands out its last frame although the page has been scrolled since.
 */
export function createFreshShots(shoot: () => Promise<string>): (place: Place) => Promise<string> {
  let last: { address: string; place: Place } | undefined;
  return async (place) => {
    const isStale = (address: string) =>
      address === last?.address && (place.x !== last.place.x || place.y !== last.place.y);
    let address = await shoot();
    for (let tries = 0; tries < TRIES && isStale(address); tries += 1) address = await shoot();
    last = { address, place };
    return address;
  };
}
