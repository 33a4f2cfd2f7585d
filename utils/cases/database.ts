import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Case, Exhibit, LogEntry } from './types';

/** A log entry with its place in its case. */
export interface LogRow extends LogEntry {
  caseId: string;
  n: number;
}

/** Sealed bytes under their own hash, stored once however many exhibits use them. */
export interface FileRow {
  sha256: string;
  blob: Blob;
}

interface Schema extends DBSchema {
  cases: { key: string; value: Case; indexes: { orderNumber: string } };
  exhibits: { key: string; value: Exhibit; indexes: { caseId: string } };
  files: { key: string; value: FileRow };
  log: { key: [string, number]; value: LogRow; indexes: { caseId: string } };
}

export type Database = IDBPDatabase<Schema>;

const VERSION = 1;

let opened: Promise<Database> | undefined;

/** The one open connection of this context; reopened when the browser closed it. */
export function database(): Promise<Database> {
  opened ??= open();
  return opened;
}

async function open(): Promise<Database> {
  const forget = () => {
    opened = undefined;
  };
  try {
    const db = await openDB<Schema>('keepproof', VERSION, {
      upgrade(fresh) {
        fresh.createObjectStore('cases', { keyPath: 'id' }).createIndex('orderNumber', 'orderNumber');
        fresh.createObjectStore('exhibits', { keyPath: 'id' }).createIndex('caseId', 'caseId');
        fresh.createObjectStore('files', { keyPath: 'sha256' });
        fresh.createObjectStore('log', { keyPath: ['caseId', 'n'] }).createIndex('caseId', 'caseId');
      },
      // A newer version in another context must not wait for this one.
      blocking: (_current, _blocked, event) => {
        forget();
        (event.target as IDBDatabase).close();
      },
      terminated: forget,
    });
    return db;
  } catch (error) {
    forget();
    throw error;
  }
}
