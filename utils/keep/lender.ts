import type { ToBackground, ToPopup } from '../messages';

/** The popup's part in a job: it takes the shots while its click still counts. */
export interface Lender {
  /** A shot by the popup, or undefined when none is open. */
  shoot(): Promise<string> | undefined;
  /** Takes an answer of the popup. */
  hear(message: ToBackground): void;
  /** The popup closed: open shots fail, so that the background takes them itself. */
  close(): void;
}

interface Open {
  resolve: (dataUrl: string) => void;
  reject: (error: Error) => void;
}

/** Lends the activation of the popup at the other end of `send`. */
export function createLender(windowId: number, send: (message: ToPopup) => void): Lender {
  const open = new Map<number, Open>();
  let isOpen = true;
  let next = 0;
  return {
    shoot() {
      if (!isOpen) return undefined;
      const id = next;
      next += 1;
      return new Promise<string>((resolve, reject) => {
        open.set(id, { resolve, reject });
        send({ type: 'shoot', id, windowId });
      });
    },
    hear(message) {
      if (message.type !== 'shot' && message.type !== 'shot-failed') return;
      const waiting = open.get(message.id);
      open.delete(message.id);
      if (message.type === 'shot') waiting?.resolve(message.dataUrl);
      else waiting?.reject(new Error(message.message));
    },
    close() {
      isOpen = false;
      for (const { reject } of open.values()) reject(new Error('the popup closed'));
      open.clear();
    },
  };
}
