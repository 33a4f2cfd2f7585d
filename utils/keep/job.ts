import type { Browser } from 'wxt/browser';
import { toErrorData } from '../errors';
import type { KeepRequest, Kept, ToBackground, ToPopup } from '../messages';
import { createHeldRescue } from './held-rescue';
import { type KeepPorts, keep, UnstoredError } from './keep';
import { createLender, type Lender } from './lender';
import type { Outcome } from './notify';
import { stayAlive } from './stay-alive';

/** One capture at a time, which goes on when the popup that began it closes. */
export interface KeepJobs {
  /** Runs a request without a popup (menu, keyboard); `busy` when another one runs. */
  run(request: KeepRequest): Promise<'ended' | 'busy'>;
  /** Serves a popup at a port. */
  serve(port: Browser.runtime.Port): void;
}

export interface JobPorts {
  /** Ports of one keep, made fresh for each job: settings may have changed. */
  keepPorts: () => Promise<Omit<KeepPorts, 'lentShot' | 'signal' | 'onProgress' | 'onPicking'>>;
  /** Shown while a job runs: n of m; undefined when it is over. */
  onProgress: (progress: { done: number; total: number } | undefined) => void;
  /** How a job ended, when no popup is open that would show it. */
  onUnseen: (outcome: Outcome) => void;
}

interface Job {
  abort: AbortController;
  progress: { done: number; total: number };
}

/** A popup that has not answered to an outcome for so long is gone; milliseconds. */
const SEEN_MS = 1000;
/** Progress is told no more often than a person can read: each telling draws the popup and the toolbar anew, on the capture's own time. */
const PROGRESS_MS = 250;

const BUSY: ToPopup = { type: 'failed', error: { code: 'busy', detail: '' }, rescue: [] };

/** Makes the one place where captures run. */
export function createKeepJobs({ keepPorts, onProgress, onUnseen }: JobPorts): KeepJobs {
  let job: Job | undefined;
  const rescue = createHeldRescue();
  const watchers = new Set<(message: ToPopup) => void>();
  const tell = (message: ToPopup) => {
    for (const watcher of watchers) watcher(message);
  };

  const now = (): ToPopup => (job === undefined ? { type: 'idle' } : { type: 'progress', ...job.progress });

  let acknowledge = () => {};
  /** A popup that goes with its tab is still listed for a moment: what it shows nobody sees, so it has to answer. */
  const isSeen = (outcome: Outcome) =>
    new Promise<boolean>((resolve) => {
      acknowledge = () => resolve(true);
      setTimeout(() => resolve(false), SEEN_MS);
      tell(outcome);
    });

  const conclude = async (outcome: Outcome) => {
    if (watchers.size > 0 && (await isSeen(outcome))) return;
    if (outcome.type === 'failed' && outcome.rescue.length > 0) rescue.hold(outcome);
    onUnseen(outcome);
  };

  const run = async (request: KeepRequest, lender?: Lender): Promise<'ended' | 'busy'> => {
    if (job !== undefined) return 'busy';
    const mine: Job = {
      abort: new AbortController(),
      progress: { done: 0, total: 1 },
    };
    job = mine;
    const rest = stayAlive();
    let toldAt = Number.NEGATIVE_INFINITY;
    const progressed = (done: number, total: number) => {
      mine.progress = { done, total };
      if (performance.now() - toldAt < PROGRESS_MS) return;
      toldAt = performance.now();
      onProgress(mine.progress);
      tell({ type: 'progress', done, total });
    };
    const mineOnly = {
      lentShot: () => lender?.shoot(),
      signal: mine.abort.signal,
      onProgress: progressed,
      onPicking: () => tell({ type: 'picking' }),
    };
    const outcome = await outcomeOf(async () => keep(request, { ...(await keepPorts()), ...mineOnly }));
    job = undefined;
    onProgress(undefined);
    await conclude(outcome);
    rest();
    return 'ended';
  };

  const serve = (port: Browser.runtime.Port): void => {
    let lender: Lender | undefined;
    const send = (message: ToPopup) => port.postMessage(message);
    watchers.add(send);
    port.onDisconnect.addListener(() => {
      watchers.delete(send);
      lender?.close();
    });
    port.onMessage.addListener((message: unknown) => {
      const told = message as ToBackground;
      if (told.type === 'seen') acknowledge();
      if (told.type === 'cancel') job?.abort.abort();
      if (told.type === 'watch') send(rescue.take() ?? now());
      if (told.type === 'keep' && job !== undefined) send(BUSY);
      else if (told.type === 'keep') {
        lender = import.meta.env.FIREFOX ? undefined : createLender(told.request.windowId, send);
        void run(told.request, lender);
      }
      lender?.hear(told);
    });
  };

  return { run: (request) => run(request), serve };
}

async function outcomeOf(work: () => Promise<Kept>): Promise<Outcome> {
  try {
    return { type: 'kept', kept: await work() };
  } catch (error) {
    const rescue = error instanceof UnstoredError ? error.rescue : [];
    return { type: 'failed', error: toErrorData(error), rescue };
  }
}
