import { readdirSync, readFileSync } from 'node:fs';

/** Memory of the processes that run the extension, in bytes. */
export interface Memory {
  /** Resident now. */
  now: number;
  /** Most that each process ever had resident. */
  peak: number;
}

/**
 * Reads the memory of the extension's own processes (Linux): Chromium starts them with `--extension-process`, Firefox names
 * them WebExtensions. Only processes that this one started count, so that other browsers on the machine are left out.
 */
export function extensionMemory(): Memory {
  const parents = new Map(processIds().map((id) => [id, parentOf(id)]));
  const isOurs = (id: number): boolean =>
    id === process.pid || (parents.has(id) && isOurs(parents.get(id) ?? 0));
  const statuses = [...parents.keys()].filter((id) => isOurs(id) && runsExtension(id)).map(statusOf);
  const sum = (field: string) =>
    statuses.reduce((bytes, status) => bytes + kilobytes(status, field) * 1024, 0);
  return { now: sum('VmRSS'), peak: sum('VmHWM') };
}

function processIds(): number[] {
  return readdirSync('/proc').flatMap((name) => (/^\d+$/.test(name) ? [Number(name)] : []));
}

function parentOf(id: number): number {
  return Number(/^PPid:\s*(\d+)/m.exec(statusOf(id))?.[1] ?? 0);
}

function runsExtension(id: number): boolean {
  return (
    /^Name:\s*WebExtensions$/m.test(statusOf(id)) ||
    read(`/proc/${id}/cmdline`).includes('--extension-process')
  );
}

function statusOf(id: number): string {
  return read(`/proc/${id}/status`);
}

function kilobytes(status: string, field: string): number {
  return Number(new RegExp(`^${field}:\\s*(\\d+)`, 'm').exec(status)?.[1] ?? 0);
}

/** A process may end between two looks at it. */
function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
