import type { ExtensionBrowser } from '../browser/types';

/** What lies in the store, told by its rows. */
export interface Stored {
  cases: { id: string; title: string }[];
  exhibits: {
    number: number;
    kind: string;
    caseId: string;
    url: string;
    state: string;
    problems: { code: string; detail: string }[];
  }[];
  /** Number of files. */
  files: number;
  /** Entries of the custody logs. */
  log: { event: string; detail: string }[];
}

/** Reads the store's rows beside the extension, to see that nothing was stored by halves. */
export async function readStored(browser: ExtensionBrowser): Promise<Stored> {
  return (await browser.helper()).evaluate(readRows);
}

async function readRows(document: Document): Promise<Stored> {
  const indexedDb = document.defaultView?.indexedDB;
  if (indexedDb === undefined) throw new Error('the page has no window');
  const done = <Result>(request: IDBRequest<Result>) =>
    new Promise<Result>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const names = (await indexedDb.databases()).map(({ name }) => name);
  if (!names.includes('keepproof')) return { cases: [], exhibits: [], files: 0, log: [] };
  const db = await done(indexedDb.open('keepproof'));
  const rows = db.transaction(['cases', 'exhibits', 'files', 'log']);
  const stored = {
    cases: await done(rows.objectStore('cases').getAll()),
    exhibits: await done(rows.objectStore('exhibits').getAll()),
    files: await done(rows.objectStore('files').count()),
    log: await done(rows.objectStore('log').getAll()),
  };
  db.close();
  return stored;
}
