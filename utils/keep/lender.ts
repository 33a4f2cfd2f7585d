import type { Shot } from '../capture/types';
import type { ToBackground, ToPopup } from '../messages';

/** The popup's part in a job: it takes the shots while its click still counts. */
export interface Lender {
  /** A shot by the popup, once its pixels are taken; undefined when no popup is open. */
  shoot(): Promise<Shot> | undefined;
  /** Takes an answer of the popup. */
  hear(message: ToBackground): void;
  /** The popup closed: open shots fail, so that the background takes them itself. */
  close(): void;
}

interface Open {
  taken(): void;
  arrived(dataUrl: string): void;
  fail(error: Error): void;
}

/** Lends the activation of the popup at the other end of `send`. */
export function createLender(windowId: number, send: (message: ToPopup) => void): Lender {
  const open = new Map<number, Open>();
  let isOpen = true;
  let next = 0;
  const takeOut = (id: number): Open | undefined => {
    const found = open.get(id);
    open.delete(id);
    return found;
  };
  return {
    shoot() {
      if (!isOpen) return undefined;
      const id = next;
      next += 1;
      const { shot, ...opened } = openShot();
      open.set(id, opened);
      send({ type: 'shoot', id, windowId });
      return shot;
    },
    hear(message) {
      if (message.type === 'taken') open.get(message.id)?.taken();
      if (message.type === 'shot') takeOut(message.id)?.arrived(message.dataUrl);
      if (message.type === 'shot-failed') takeOut(message.id)?.fail(new Error(message.message));
    },
    close() {
      isOpen = false;
      for (const { fail } of open.values()) fail(new Error('the popup closed'));
      open.clear();
    },
  };
}

function openShot(): Open & { shot: Promise<Shot> } {
  const picture = Promise.withResolvers<string>();
  const shot = Promise.withResolvers<Shot>();
  // Whoever joins the picture gets the error; until then it must not count as unhandled.
  picture.promise.catch(() => undefined);
  const taken = () => shot.resolve({ picture: picture.promise });
  return {
    shot: shot.promise,
    taken,
    arrived(dataUrl) {
      taken();
      picture.resolve(dataUrl);
    },
    fail(error) {
      shot.reject(error);
      picture.reject(error);
    },
  };
}
