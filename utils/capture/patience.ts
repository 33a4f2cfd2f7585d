import { UserError } from '../errors';

/** A page that does not answer for this long ends a capture. */
export const NO_PROGRESS = 30_000;

/** The promise's result, or `no-progress` after `ms`, or `cancelled` when the signal (if there is one) says so first. */
export function within<Result>(
  promise: Promise<Result>,
  signal: AbortSignal | undefined,
  ms = NO_PROGRESS,
): Promise<Result> {
  const inTime = new Promise<Result>((resolve, reject) => {
    const timer = setTimeout(() => reject(new UserError('no-progress')), ms);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
  return unlessCancelled(inTime, signal);
}

/** The promise's result, or `cancelled` when the signal says so first: for what waits for a person, who may take all the time. */
export function unlessCancelled<Result>(
  promise: Promise<Result>,
  signal: AbortSignal | undefined,
): Promise<Result> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(new UserError('cancelled'));
    if (signal?.aborted) stop();
    signal?.addEventListener('abort', stop, { once: true });
    promise.then(resolve, reject).finally(() => signal?.removeEventListener('abort', stop));
  });
}
