import { readdirSync, readFileSync } from 'node:fs';

/** Most memory seen, in MB: the process's own pages and those it shares as pictures, without program files. */
export interface Peak {
  browser: number;
  /** The process in which the extension's pages and background run. */
  extension: number;
}

export interface MemoryWatch {
  /** Most that was seen since the start. */
  stop(): Peak;
}

const EVERY = 60;
/** The list of processes is read this seldom, since that takes longer than reading their sizes. */
const TREE_EVERY = 8;

interface Process {
  pid: number;
  isExtension: boolean;
}

/** Samples the browser with this process id and everything it started, from /proc (Linux only: zeros elsewhere). */
export function watchMemory(root: number): MemoryWatch {
  const peak: Peak = { browser: 0, extension: 0 };
  let processes: Process[] = [];
  let samples = 0;
  const sample = () => {
    if (samples % TREE_EVERY === 0) processes = treeOf(root);
    samples += 1;
    const sizes = processes.map(({ pid, isExtension }) => ({ isExtension, mb: sizeOf(pid) }));
    const sum = (list: typeof sizes) => list.reduce((total, { mb }) => total + mb, 0);
    peak.browser = Math.max(peak.browser, sum(sizes));
    peak.extension = Math.max(peak.extension, sum(sizes.filter(({ isExtension }) => isExtension)));
  };
  sample();
  const timer = setInterval(sample, EVERY);
  return {
    stop() {
      clearInterval(timer);
      sample();
      return peak;
    },
  };
}

function treeOf(root: number): Process[] {
  const children = Map.groupBy(
    readOr([], () => readdirSync('/proc'))
      .filter((name) => /^\d+$/.test(name))
      .map((name) => ({ pid: Number(name), parent: parentOf(name) })),
    ({ parent }) => parent,
  );
  const found: number[] = [root];
  for (const pid of found) found.push(...(children.get(pid) ?? []).map((child) => child.pid));
  return found.map((pid) => ({ pid, isExtension: isExtension(pid) }));
}

/** The name in parentheses may hold anything, so the fields are counted from its end. */
function parentOf(pid: string): number {
  const stat = readOr('', () => readFileSync(`/proc/${pid}/stat`, 'latin1'));
  return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
}

function isExtension(pid: number): boolean {
  const name = readOr('', () => readFileSync(`/proc/${pid}/comm`, 'utf8'));
  const line = readOr('', () => readFileSync(`/proc/${pid}/cmdline`, 'utf8'));
  return name.startsWith('WebExtensions') || line.includes('--extension-process');
}

function sizeOf(pid: number): number {
  const status = readOr('', () => readFileSync(`/proc/${pid}/status`, 'latin1'));
  const read = (field: string) => Number(new RegExp(`^${field}:\\s*(\\d+)`, 'm').exec(status)?.[1] ?? 0);
  return (read('RssAnon') + read('RssShmem')) / 1024;
}

/** A process may end while it is read. */
function readOr<Value>(fallback: Value, read: () => Value): Value {
  try {
    return read();
  } catch {
    return fallback;
  }
}
