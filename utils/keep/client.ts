import { browser } from 'wxt/browser';
import type { ErrorData } from '../errors';
import {
  KEEP_PORT,
  type KeepRequest,
  type Kept,
  type RescueFile,
  type ToBackground,
  type ToPopup,
} from '../messages';

/** What the popup is told about a job. */
export interface KeepingListener {
  progress(done: number, total: number): void;
  kept(kept: Kept): void;
  failed(error: ErrorData, rescue: RescueFile[]): void;
  /** The person is asked to pick in the page: the popup is in their way. */
  picking(): void;
  /** No job is running (answer to watching only). */
  idle(): void;
}

export interface Keeping {
  cancel(): void;
  close(): void;
}

/** Starts a job in the background and lends it this page's click for the shots. */
export function startKeeping(request: KeepRequest, listener: KeepingListener): Keeping {
  return connect({ type: 'keep', request }, listener);
}

/** Follows a job that is already running. */
export function watchKeeping(listener: KeepingListener): Keeping {
  return connect({ type: 'watch' }, listener);
}

function connect(first: ToBackground, listener: KeepingListener): Keeping {
  const port = browser.runtime.connect({ name: KEEP_PORT });
  const send = (message: ToBackground) => port.postMessage(message);
  let isBusy = first.type === 'keep';
  port.onMessage.addListener((message: unknown) => {
    const told = message as ToPopup;
    isBusy = told.type === 'progress' || told.type === 'shoot' || told.type === 'picking';
    if (told.type === 'progress') listener.progress(told.done, told.total);
    if (told.type === 'picking') listener.picking();
    if (told.type === 'kept') listener.kept(told.kept);
    if (told.type === 'failed') listener.failed(told.error, told.rescue);
    if (told.type === 'kept' || told.type === 'failed') send({ type: 'seen' });
    if (told.type === 'idle') listener.idle();
    if (told.type === 'shoot') void shoot(told, send);
  });
  // The browser ends a background it thinks idle; the person must not wait for one that is gone.
  port.onDisconnect.addListener(() => {
    if (isBusy) listener.failed({ code: 'capture-failed', detail: 'the background ended' }, []);
  });
  send(first);
  return {
    cancel: () => send({ type: 'cancel' }),
    close: () => port.disconnect(),
  };
}

async function shoot(
  { id, windowId }: Extract<ToPopup, { type: 'shoot' }>,
  send: (message: ToBackground) => void,
): Promise<void> {
  try {
    if (!navigator.userActivation.isActive) throw new Error('the click has run out');
    const picture = browser.tabs.captureVisibleTab(windowId, { format: 'png' });
    // The browser copies the screen in the order of the calls and encodes a rough picture sooner: when that one
    // comes, the pixels of the first are taken, and the page can move on while they are still encoded.
    browser.tabs.captureVisibleTab(windowId, { format: 'jpeg', quality: 0 }).then(
      () => send({ type: 'taken', id }),
      () => undefined,
    );
    send({ type: 'shot', id, dataUrl: await picture });
  } catch (error) {
    send({ type: 'shot-failed', id, message: String(error) });
  }
}
