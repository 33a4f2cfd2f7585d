/** One kind of work in the background: how often, how long in all, when it began first and ended last (ms after the first of all). */
export interface Work {
  name: string;
  calls: number;
  total: number;
  longest: number;
  first: number;
  last: number;
}

type Call = (this: unknown, ...args: unknown[]) => unknown;
type Holder = Record<string, Call>;

interface Port {
  postMessage(message: { type?: string; id?: number }): void;
  onMessage: { addListener(listener: (message: { type?: string; id?: number }) => void): void };
}

interface Apis {
  scripting: object;
  tabs: object;
  runtime: {
    getBackgroundPage?: () => Promise<Scope>;
    onConnect: { addListener(listener: (port: Port) => void): void };
  };
}

type Scope = typeof globalThis & {
  benchWork?: Map<string, Work>;
  chrome: Apis;
  browser?: Apis;
};

declare const chrome: Apis;

/** Runs in the background, or in a page of the extension that can reach it: times the browser's functions from now on. */
export async function installHooks(): Promise<void> {
  const here = globalThis as Scope;
  const scope = 'document' in here ? ((await chrome.runtime.getBackgroundPage?.()) ?? here) : here;
  const found = new Map<string, Work>();
  scope.benchWork = found;
  const add = (name: string, start: number): void => {
    const end = scope.performance.now();
    const work = found.get(name) ?? { name, calls: 0, total: 0, longest: 0, first: start, last: end };
    found.set(name, {
      name,
      calls: work.calls + 1,
      total: work.total + end - start,
      longest: Math.max(work.longest, end - start),
      first: Math.min(work.first, start),
      last: Math.max(work.last, end),
    });
  };
  const hook = (holder: object, method: string, nameOf: (args: unknown[]) => string): void => {
    const before = (holder as Holder)[method];
    if (before === undefined) return;
    (holder as Holder)[method] = function timed(this: unknown, ...args: unknown[]) {
      const start = scope.performance.now();
      const name = nameOf(args);
      const callback = args.at(-1);
      // The extension's polyfill calls Chromium's functions with a callback.
      if (typeof callback === 'function') {
        args[args.length - 1] = (...values: unknown[]) => {
          add(name, start);
          callback(...values);
        };
        return before.apply(this, args);
      }
      const result = before.apply(this, args);
      if (result instanceof scope.Promise || typeof (result as Promise<unknown>)?.then === 'function') {
        const done = () => add(name, start);
        (result as Promise<unknown>).then(done, done);
      } else add(name, start);
      return result;
    };
  };
  const { scripting, tabs } = scope.browser ?? scope.chrome;
  hook(scripting, 'executeScript', ([what]) => {
    const [command = 'inject'] = (what as { args?: string[] }).args ?? [];
    return `agent ${command}`;
  });
  hook(tabs, 'captureVisibleTab', () => 'shot by the background');
  hook(tabs, 'get', () => 'tabs.get');
  scope.chrome.runtime.onConnect.addListener((port) => {
    const open = new Map<number, number>();
    const send = port.postMessage.bind(port);
    port.postMessage = (message) => {
      if (message.type === 'shoot') open.set(message.id ?? 0, scope.performance.now());
      send(message);
    };
    port.onMessage.addListener(({ type, id }) => {
      if (type === 'shot') add('shot by the popup, with its way here', open.get(id ?? 0) ?? 0);
      if (type === 'shot-failed') add('shot by the popup, refused', open.get(id ?? 0) ?? 0);
    });
  });
  hook(scope, 'fetch', () => 'fetch of the data address');
  hook(scope, 'createImageBitmap', () => 'decode');
  hook(scope.OffscreenCanvasRenderingContext2D.prototype, 'drawImage', () => 'draw');
  hook(scope.OffscreenCanvasRenderingContext2D.prototype, 'getImageData', () => 'read pixels');
  hook(scope.OffscreenCanvas.prototype, 'convertToBlob', () => 'encode');
  hook(scope.Blob.prototype, 'arrayBuffer', () => 'blob to bytes');
  hook(scope.SubtleCrypto.prototype, 'digest', () => 'hash');
  const transaction = scope.IDBDatabase.prototype.transaction;
  scope.IDBDatabase.prototype.transaction = function timed(...args: Parameters<typeof transaction>) {
    const start = scope.performance.now();
    const opened = transaction.apply(this, args);
    opened.addEventListener('complete', () => add(`store (${args[1] ?? 'readonly'})`, start));
    return opened;
  };
}

/** Runs where `installHooks` ran: what was timed, the earliest first. */
export async function readHooks(): Promise<Work[]> {
  const here = globalThis as Scope;
  const scope = 'document' in here ? ((await chrome.runtime.getBackgroundPage?.()) ?? here) : here;
  const list = [...(scope.benchWork?.values() ?? [])].sort((a, b) => a.first - b.first);
  const start = list[0]?.first ?? 0;
  return list.map((work) => ({ ...work, first: work.first - start, last: work.last - start }));
}
