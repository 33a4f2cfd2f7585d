import { UserError } from '../../errors';
import type { Rect, Shot } from '../types';

/** Takes a picture of what a window's front tab shows, or (Firefox) of an area of its page. */
export interface Shooter {
  /** Resolves once the pixels are taken. */
  shoot(area?: Rect): Promise<Shot>;
  /** How often the browser's quota made it wait. */
  quotaWaits(): number;
}

export interface ShooterPorts {
  /** `tabs.captureVisibleTab` of this context. */
  own: (area?: Rect) => Promise<string>;
  /** The same call made by the popup while its click still counts; undefined when no popup is open. */
  lent: () => Promise<Shot> | undefined;
  /** Throws why there is nothing to shoot (another tab in front, the page gone): that is no refusal of the browser. */
  check: () => Promise<void>;
  wait: (ms: number) => Promise<void>;
}

/** Chromium names its quota in the refusal: two pictures a second, unless the caller holds a click of the person. */
const QUOTA = /MAX_CAPTURE_VISIBLE_TAB_CALLS_PER_SECOND|quota/i;
/** A refused call costs nothing, so asking often meets the moment at which the quota opens again. */
const RETRY_AFTER = 60;
/** The quota opens every second; an answer that stays away for longer is another fault. */
const PATIENCE = 10_000;

/** A browser that is busy for a moment answers like one that refuses, so a refusal is believed only when it is repeated. */
const MOST_REFUSALS = 3;

/** A shooter that prefers the popup's click and waits out the quota. */
export function createShooter({ own, lent, check, wait }: ShooterPorts): Shooter {
  let waits = 0;
  const once = async (area?: Rect): Promise<Shot> => {
    try {
      const shot = lent();
      if (shot !== undefined) return await shot;
    } catch {
      // The popup closed or its click ran out: the background's own call still counts.
    }
    return { picture: Promise.resolve(await own(area)) };
  };
  return {
    quotaWaits: () => waits,
    async shoot(area) {
      let hasWaited = false;
      let refusals = 0;
      for (let waited = 0; ; waited += RETRY_AFTER) {
        try {
          return await once(area);
        } catch (error) {
          const isQuota = QUOTA.test(String(error));
          if (isQuota && waited >= PATIENCE) throw new UserError('capture-failed', String(error));
          if (isQuota && !hasWaited) waits += 1;
          hasWaited ||= isQuota;
          if (!isQuota) {
            await check();
            refusals += 1;
            if (refusals >= MOST_REFUSALS) throw new UserError('pixels-refused', String(error));
          }
          await wait(RETRY_AFTER);
        }
      }
    },
  };
}
