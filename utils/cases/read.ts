import { UserError } from '../errors';
import { database } from './database';
import type { Case, CaseFile, LogEntry } from './types';

/** A case with its exhibits in number order and its log. Throws `case-missing`. */
export async function readCase(id: string): Promise<CaseFile> {
  const tx = (await database()).transaction(['cases', 'exhibits', 'log']);
  const [found, exhibits, rows] = await Promise.all([
    tx.objectStore('cases').get(id),
    tx.objectStore('exhibits').index('caseId').getAll(id),
    tx.objectStore('log').index('caseId').getAll(id),
  ]);
  if (found === undefined) throw new UserError('case-missing', id);
  return { case: found, exhibits: byNumber(exhibits), log: rows.sort((a, b) => a.n - b.n).map(toEntry) };
}

/** Every case with its exhibits, newest first; logs are left out. */
export async function readAllCases(): Promise<Omit<CaseFile, 'log'>[]> {
  const tx = (await database()).transaction(['cases', 'exhibits']);
  const [cases, exhibits] = await Promise.all([
    tx.objectStore('cases').getAll(),
    tx.objectStore('exhibits').getAll(),
  ]);
  const byCase = Map.groupBy(exhibits, (exhibit) => exhibit.caseId);
  return cases
    .map((each) => ({ case: each, exhibits: byNumber(byCase.get(each.id) ?? []) }))
    .sort((a, b) => b.case.createdAt.localeCompare(a.case.createdAt));
}

/** The case about an order, or undefined. */
export async function findCaseByOrder(orderNumber: string): Promise<Case | undefined> {
  return (await database()).getFromIndex('cases', 'orderNumber', orderNumber);
}

/** Sealed bytes by hash. Throws `case-missing` when they are not there. */
export async function loadFile(sha256: string): Promise<Blob> {
  const row = await (await database()).get('files', sha256);
  if (row === undefined) throw new UserError('case-missing', `file ${sha256}`);
  return row.blob;
}

function byNumber<Numbered extends { number: number }>(list: Numbered[]): Numbered[] {
  return list.sort((a, b) => a.number - b.number);
}

function toEntry({ at, event, detail, prev, hash }: LogEntry): LogEntry {
  return { at, event, detail, prev, hash };
}
