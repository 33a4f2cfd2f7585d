import { type Browser, browser } from 'wxt/browser';
import { toErrorData, UserError } from '../errors';
import type { KeepRequest, Kept, ToBackground, ToPopup } from '../messages';
import { type KeepPorts, keep, UnstoredError } from './keep';
import { createLender, type Lender } from './lender';
import { tellFailed, tellKept } from './tell';

/** Firefox ends an idle event page even while it works; a call to the browser counts as life. */
const HEARTBEAT = 500;

/** One capture at a time, which goes on when the popup that began it closes. */
export interface KeepJobs {
  /** Runs a request without a popup (menu, keyboard). */
  run(request: KeepRequest): Promise<Kept>;
  /** Serves a popup at a port. */
  serve(port: Browser.runtime.Port): void;
}

export interface JobPorts {
  /** Ports of one keep, made fresh for each job: settings may have changed. */
  keepPorts: () => Promise<Omit<KeepPorts, 'lentShot' | 'signal' | 'onProgress' | 'onPicking'>>;
  /** Shown while a job runs: n of m; undefined when it is over. */
  onProgress: (progress: { done: number; total: number } | undefined) => void;
  onKept: (kept: Kept) => void;
}

interface Job {
  abort: AbortController;
  progress: { done: number; total: number };
}

/** Makes the one place where captures run. */
export function createKeepJobs({ keepPorts, onProgress, onKept }: JobPorts): KeepJobs {
  let job: Job | undefined;
  const watchers = new Set<(message: ToPopup) => void>();
  const tell = (message: ToPopup) => {
    for (const watcher of watchers) watcher(message);
  };

  const run = async (request: KeepRequest, lender?: Lender): Promise<Kept> => {
    if (job !== undefined) throw new UserError('busy');
    const mine: Job = {
      abort: new AbortController(),
      progress: { done: 0, total: 1 },
    };
    job = mine;
    const heartbeat = setInterval(() => void browser.runtime.getPlatformInfo(), HEARTBEAT);
    const progressed = (done: number, total: number) => {
      mine.progress = { done, total };
      onProgress(mine.progress);
      tell({ type: 'progress', done, total });
    };
    try {
      const ports = await keepPorts();
      const lentShot = () => lender?.shoot();
      const kept = await keep(request, {
        ...ports,
        lentShot,
        signal: mine.abort.signal,
        onProgress: progressed,
        onPicking: () => tell({ type: 'picking' }),
      });
      tell({ type: 'kept', kept });
      onKept(kept);
      return kept;
    } catch (error) {
      const rescue = error instanceof UnstoredError ? error.rescue : [];
      tell({ type: 'failed', error: toErrorData(error), rescue });
      throw error;
    } finally {
      clearInterval(heartbeat);
      job = undefined;
      onProgress(undefined);
    }
  };

  /** A popup that is closed by now hears nothing: the browser tells how it went. */
  const runFor = async (request: KeepRequest, lender: Lender | undefined): Promise<void> => {
    const ended = await run(request, lender).catch(toErrorData);
    if (watchers.size > 0) return;
    const { language } = await keepPorts();
    if ('code' in ended) await tellFailed(ended, language, request.clickedAt);
    else await tellKept(ended, language);
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
      if (told.type === 'cancel') job?.abort.abort();
      if (told.type === 'watch')
        send(job === undefined ? { type: 'idle' } : { type: 'progress', ...job.progress });
      if (told.type === 'keep' && job !== undefined) {
        send({
          type: 'failed',
          error: { code: 'busy', detail: '' },
          rescue: [],
        });
      } else if (told.type === 'keep') {
        lender = import.meta.env.FIREFOX ? undefined : createLender(told.request.windowId, send);
        void runFor(told.request, lender);
      }
      lender?.hear(told);
    });
  };

  return { run: (request) => run(request), serve };
}
