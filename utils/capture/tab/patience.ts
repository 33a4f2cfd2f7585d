import { UserError } from '../../errors';

/** A page that does not answer for this long ends a capture. */
export const NO_PROGRESS = 30_000;

/** The promise's result, or `no-progress` after `ms`, or what `unlessCancelled` says. */
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

/** The promise's result, or the signal's own `UserError` (else `cancelled`) when it says so first: for what waits for a person, who may take all the time. */
export function unlessCancelled<Result>(
  promise: Promise<Result>,
  signal: AbortSignal | undefined,
): Promise<Result> {
  return new Promise((resolve, reject) => {
    const stop = () =>
      reject(signal?.reason instanceof UserError ? signal.reason : new UserError('cancelled'));
    if (signal?.aborted) stop();
    signal?.addEventListener('abort', stop, { once: true });
    promise.then(resolve, reject).finally(() => signal?.removeEventListener('abort', stop));
  });
}
