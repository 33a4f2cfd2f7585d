import { UserError } from '../errors';

/** A page that does not answer for this long ends a capture. */
export const NO_PROGRESS = 30_000;

/** The promise's result, or `no-progress` after `ms`, or the signal's own `UserError` (else `cancelled`) when it says so first. */
export function within<Result>(
  promise: Promise<Result>,
  signal: AbortSignal,
  ms = NO_PROGRESS,
): Promise<Result> {
  return new Promise((resolve, reject) => {
    const stop = () =>
      reject(signal.reason instanceof UserError ? signal.reason : new UserError('cancelled'));
    const timer = setTimeout(() => reject(new UserError('no-progress')), ms);
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true });
    promise.then(resolve, reject).finally(() => {
      clearTimeout(timer);
      signal.removeEventListener('abort', stop);
    });
  });
}
