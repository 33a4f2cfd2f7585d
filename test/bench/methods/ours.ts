import { keepPage } from '../../demo/keep-page.ts';
import { pngOf } from '../helper.ts';
import type { BenchPage } from '../pages/list.ts';
import type { Piece } from '../pixels/rows.ts';
import type { Bench, Shot } from '../types.ts';

interface StoredFile {
  sha256: string;
  role: string;
  part: number;
  pageRegion: NonNullable<Piece['region']>;
}

interface StoredExhibit {
  caseId: string;
  state: string;
  problems: { code: string }[];
  files: StoredFile[];
}

/** The extension through its own popup; `ms` is what the popup says: from the click to the stored exhibit. */
export async function ours({ browser, server, watch }: Bench, page: BenchPage): Promise<Shot> {
  const kept = await watch(() => keepPage(browser, { url: server.url(page), mode: 'page' }));
  return { ms: Number(kept.ms), ...(await storedPicture(browser, kept.caseId)) };
}

/** Reads the newest exhibit of a case back from the store, through a page of the extension. */
export async function storedPicture(
  browser: Bench['browser'],
  caseId: string,
): Promise<Pick<Shot, 'pieces' | 'note'>> {
  const view = await browser.openExtensionPage('options.html');
  try {
    const { state, problems, files } = await view.evaluate(readExhibit, caseId);
    const pieces: Piece[] = [];
    for (const { sha256, pageRegion } of files) {
      pieces.push({ png: pngOf(await view.evaluate(readFile, sha256)), region: pageRegion });
    }
    const reasons = problems.map(({ code }) => code).join(' ');
    return { pieces, note: `${state}${reasons && ` (${reasons})`}, parts: ${pieces.length}` };
  } finally {
    await view.close();
    await browser.page.bringToFront();
  }
}

async function readExhibit(_document: Document, caseId: string): Promise<StoredExhibit> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('keepproof');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const exhibits = await new Promise<StoredExhibit[]>((resolve, reject) => {
    const request = database.transaction('exhibits').objectStore('exhibits').getAll();
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  database.close();
  const found = exhibits.findLast((each) => each.caseId === caseId);
  if (found === undefined) throw new Error('the exhibit is not in the store');
  const files = found.files.filter(({ role }) => role === 'picture').sort((a, b) => a.part - b.part);
  return { ...found, files };
}

async function readFile(_document: Document, sha256: string): Promise<string> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('keepproof');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const row = await new Promise<{ blob: Blob }>((resolve, reject) => {
    const request = database.transaction('files').objectStore('files').get(sha256);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  database.close();
  return new Promise<string>((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.readAsDataURL(row.blob);
  });
}
