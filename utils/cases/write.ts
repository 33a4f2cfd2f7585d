import { UserError } from '../errors';
import { chain, type LogDraft } from './custody';
import { type Database, database, type FileRow, type LogRow } from './database';
import { newCase } from './new-case';
import { readFacts } from './readings';
import type { Case, Exhibit } from './types';

/** A sealed exhibit that has no place yet: the store gives it its case and number. */
export type ExhibitDraft = Omit<Exhibit, 'caseId' | 'number'>;

/** Where an exhibit goes: a case there is, or a new one. */
export type Place = { caseId: string } | { title: string };

/**
 * Stores an exhibit with its bytes and its log entry in one transaction: all of it or nothing.
 * `orderNumber` is the order the case is about; a case that has none yet takes it.
 */
export async function addExhibit(
  place: Place,
  draft: ExhibitDraft,
  files: FileRow[],
  orderNumber: string | undefined,
  now: Date,
): Promise<Exhibit> {
  const fresh = 'caseId' in place ? undefined : newCase(place.title, now);
  const caseId = fresh?.id ?? ('caseId' in place ? place.caseId : '');
  return withCase(caseId, async (db) => {
    const found = fresh ?? (await db.get('cases', caseId));
    if (found === undefined) throw new UserError('case-missing', caseId);
    const kept = await db.getAllFromIndex('exhibits', 'caseId', caseId);
    const number = kept.reduce((highest, each) => Math.max(highest, each.number), 0) + 1;
    const exhibit: Exhibit = { ...draft, caseId, number };
    const at = now.toISOString();
    const differing = differingFacts(withOrder(found, orderNumber), kept, exhibit);
    const entries: LogDraft[] = [
      ...(fresh ? [{ at, event: 'case-created', detail: fresh.title }] : []),
      { at, event: 'exhibit-kept', detail: describe(exhibit) },
      ...differing.map((detail) => ({ at, event: 'fact-differs', detail })),
    ];
    const rows = await logRows(db, caseId, entries);
    const tx = db.transaction(['cases', 'exhibits', 'files', 'log'], 'readwrite');
    await Promise.all([
      tx.objectStore('cases').put(withOrder(found, orderNumber)),
      tx.objectStore('exhibits').add(exhibit),
      ...files.map((file) => tx.objectStore('files').put(file)),
      ...rows.map((row) => tx.objectStore('log').add(row)),
      tx.done,
    ]);
    return exhibit;
  });
}

/** Creates an empty case. */
export async function createCase(title: string, now: Date): Promise<Case> {
  const fresh = newCase(title, now);
  return withCase(fresh.id, async (db) => {
    const rows = await logRows(db, fresh.id, [
      { at: now.toISOString(), event: 'case-created', detail: title },
    ]);
    const tx = db.transaction(['cases', 'log'], 'readwrite');
    await Promise.all([
      tx.objectStore('cases').add(fresh),
      ...rows.map((row) => tx.objectStore('log').add(row)),
      tx.done,
    ]);
    return fresh;
  });
}

/** Changes what the person typed or decided, and logs it as `event` with `detail`. */
export async function changeCase(
  id: string,
  change: (before: Case) => Case,
  event: string,
  detail: string,
  now: Date,
): Promise<Case> {
  return withCase(id, async (db) => {
    const before = await db.get('cases', id);
    if (before === undefined) throw new UserError('case-missing', id);
    const after = { ...change(before), id, createdAt: before.createdAt };
    const rows = await logRows(db, id, [{ at: now.toISOString(), event, detail }]);
    const tx = db.transaction(['cases', 'log'], 'readwrite');
    await Promise.all([
      tx.objectStore('cases').put(after),
      ...rows.map((row) => tx.objectStore('log').add(row)),
      tx.done,
    ]);
    return after;
  });
}

/** Changes an exhibit's title or what it proves; its bytes and provenance stay. */
export async function describeExhibit(
  caseId: string,
  exhibitId: string,
  words: Partial<Pick<Exhibit, 'title' | 'proves'>>,
  now: Date,
): Promise<void> {
  await withCase(caseId, async (db) => {
    const before = await db.get('exhibits', exhibitId);
    if (before === undefined || before.caseId !== caseId) throw new UserError('case-missing', exhibitId);
    const detail = JSON.stringify({ exhibit: before.number, ...words });
    const rows = await logRows(db, caseId, [{ at: now.toISOString(), event: 'exhibit-described', detail }]);
    const tx = db.transaction(['exhibits', 'log'], 'readwrite');
    await Promise.all([
      tx.objectStore('exhibits').put({ ...before, ...words }),
      ...rows.map((row) => tx.objectStore('log').add(row)),
      tx.done,
    ]);
  });
}

/** Adds an entry to the custody log alone (an export, a text copied). */
export async function logEvent(caseId: string, event: string, detail: string, now: Date): Promise<void> {
  await withCase(caseId, async (db) => {
    const rows = await logRows(db, caseId, [{ at: now.toISOString(), event, detail }]);
    const tx = db.transaction('log', 'readwrite');
    await Promise.all([...rows.map((row) => tx.store.add(row)), tx.done]);
  });
}

/** Deletes a case, its exhibits and log, and every file that no other exhibit uses. */
export async function deleteCase(id: string): Promise<void> {
  await withCase(id, async (db) => {
    const tx = db.transaction(['cases', 'exhibits', 'files', 'log'], 'readwrite');
    const all = await tx.objectStore('exhibits').getAll();
    const kept = new Set(all.filter((each) => each.caseId !== id).flatMap(hashes));
    const gone = all.filter((each) => each.caseId === id);
    await Promise.all([
      tx.objectStore('cases').delete(id),
      ...gone.map((each) => tx.objectStore('exhibits').delete(each.id)),
      ...gone
        .flatMap(hashes)
        .filter((hash) => !kept.has(hash))
        .map((hash) => tx.objectStore('files').delete(hash)),
      tx.objectStore('log').delete(IDBKeyRange.bound([id, 0], [id, Number.MAX_SAFE_INTEGER])),
      tx.done,
    ]);
  });
}

/** Writers of one case take turns, also across popup, case page and background: numbers and the chain depend on it. */
async function withCase<Result>(id: string, work: (db: Database) => Promise<Result>): Promise<Result> {
  const db = await database();
  return navigator.locks.request(`keepproof-case-${id}`, () => work(db));
}

/** What a new exhibit says otherwise than those before it, as details for the log. */
function differingFacts(about: Case, kept: Exhibit[], exhibit: Exhibit): string[] {
  return readFacts(about, [...kept, exhibit]).differences.flatMap(({ name, kind, readings }) => {
    const now = readings.find((each) => each.exhibit === exhibit.number)?.fact.raw;
    const before = readings.find((each) => each.exhibit !== exhibit.number)?.fact.raw;
    return now === undefined
      ? []
      : [JSON.stringify({ fact: name, exhibit: exhibit.number, kind, before, now })];
  });
}

async function logRows(db: Database, caseId: string, drafts: LogDraft[]): Promise<LogRow[]> {
  const range = IDBKeyRange.bound([caseId, 0], [caseId, Number.MAX_SAFE_INTEGER]);
  const last = (await db.transaction('log').store.openCursor(range, 'prev'))?.value;
  const rows: LogRow[] = [];
  let prev = last?.hash ?? '';
  let n = last?.n ?? 0;
  for (const draft of drafts) {
    const entry = await chain(prev, draft);
    n += 1;
    prev = entry.hash;
    rows.push({ ...entry, caseId, n });
  }
  return rows;
}

function withOrder(found: Case, orderNumber: string | undefined): Case {
  return found.orderNumber === undefined && orderNumber !== undefined ? { ...found, orderNumber } : found;
}

function hashes(exhibit: Exhibit): string[] {
  return exhibit.files.map((file) => file.sha256);
}

function describe(exhibit: Exhibit): string {
  const { number, sequence, kind, url, state, method } = exhibit;
  return JSON.stringify({ exhibit: number, sequence, kind, url, state, method, sha256: hashes(exhibit) });
}
