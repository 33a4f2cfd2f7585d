/** Longest wait for a frame: a tab that is not in front draws none. */
const FRAME_PATIENCE = 1000;

/**
 * Resolves after `count` animation frames were drawn; also when the tab draws none, after a second each.
 * After, not within: a style worked out at our asking would make its pictures our requests, which the page's list of resources leaves out.
 */
export async function nextFrames(view: Window, count: number): Promise<void> {
  for (let n = 0; n < count; n += 1) await nextFrame(view);
}

function nextFrame(view: Window): Promise<void> {
  return new Promise((resolve) => {
    const timer = view.setTimeout(resolve, FRAME_PATIENCE);
    view.requestAnimationFrame(() => {
      view.clearTimeout(timer);
      const { port1, port2 } = new MessageChannel();
      port2.onmessage = () => {
        port2.close();
        resolve();
      };
      port1.postMessage(null);
    });
  });
}

/** Resolves when `promise` settles or after `ms`, whichever is first; never rejects. */
export function atMost(view: Window, promise: Promise<unknown>, ms: number): Promise<void> {
  return new Promise((resolve) => {
    const timer = view.setTimeout(resolve, ms);
    const done = () => {
      view.clearTimeout(timer);
      resolve();
    };
    promise.then(done, done);
  });
}
