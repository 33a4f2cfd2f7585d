import { sha256OfText } from '../sha256';
import type { LogEntry } from './types';

/** What is about to be logged; `prev` and `hash` are computed. */
export interface LogDraft {
  at: string;
  event: string;
  detail: string;
}

/** Hash of an entry: SHA-256 of the UTF-8 of `JSON.stringify([prev, at, event, detail])`; `prev` of the first is ''. */
export function hashOfEntry(prev: string, draft: LogDraft): Promise<string> {
  return sha256OfText(JSON.stringify([prev, draft.at, draft.event, draft.detail]));
}

/** The entry that follows `prev` in the chain. */
export async function chain(prev: string, draft: LogDraft): Promise<LogEntry> {
  return { ...draft, prev, hash: await hashOfEntry(prev, draft) };
}

/** Index of the first entry that does not follow from the one before it, or -1 when the chain is whole. */
export async function firstBrokenEntry(log: LogEntry[]): Promise<number> {
  let prev = '';
  for (const [index, entry] of log.entries()) {
    if (entry.prev !== prev || entry.hash !== (await hashOfEntry(prev, entry))) return index;
    prev = entry.hash;
  }
  return -1;
}
