import { marksOfExhibit } from '../cases';
import type { Exhibit, ExhibitFile } from '../cases/types';
import { exhibitTitle, purposeOf } from '../complaint';
import { UserError } from '../errors';
import { blobEntry } from './entry';
import { exhibitPaths } from './exhibit-names';
import { readChat, summarise } from './transcript';
import type { Entry, PackageInput, PackedExhibit, PackedFile } from './types';

/** Exhibits with their names and words, and the entries of their files. */
export interface Packed {
  exhibits: PackedExhibit[];
  entries: Entry[];
}

/**
 * Loads every sealed file, hashes it again and gives it its path. A file that is gone or changed is marked, not hidden;
 * only when no file at all can be had is that an error (`export-failed`).
 */
export async function packExhibits(input: PackageInput, onShare: (share: number) => void): Promise<Packed> {
  const taken = new Set<string>();
  const exhibits: PackedExhibit[] = [];
  const entries: Entry[] = [];
  const total = input.file.exhibits.length;
  for (const exhibit of input.file.exhibits) {
    if (input.signal.aborted) throw new UserError('cancelled');
    const packed = await packOne(exhibit, exhibitPaths(exhibit, taken), input);
    exhibits.push(packed.exhibit);
    entries.push(...packed.entries);
    onShare(exhibits.length / total);
  }
  if (total > 0 && entries.length === 0) throw new UserError('export-failed', 'no sealed file can be read');
  return { exhibits, entries };
}

async function packOne(exhibit: Exhibit, paths: string[], { file: about, language, loadFile }: PackageInput) {
  const files: PackedFile[] = [];
  const entries: Entry[] = [];
  for (const [index, file] of exhibit.files.entries()) {
    const path = paths[index] ?? '';
    const entry = await loadEntry(file, path, loadFile);
    if (entry !== undefined) entries.push(entry);
    files.push({ ...file, path, ...damageOf(file, entry) });
  }
  const written = entryOf('transcript-json', files, entries);
  const chat = await readChat(written);
  const marks = marksOfExhibit(about.case, exhibit.number);
  return {
    entries,
    exhibit: {
      exhibit,
      title: exhibitTitle(exhibit, language),
      purpose: purposeOf(exhibit, language, marks),
      files,
      ...(written === undefined || chat === undefined
        ? {}
        : { chat, transcript: summarise(written.path, chat) }),
      ...(marks.length === 0 ? {} : { marks }),
    },
  };
}

async function loadEntry(
  file: ExhibitFile,
  path: string,
  loadFile: PackageInput['loadFile'],
): Promise<Entry | undefined> {
  try {
    return await blobEntry(path, await loadFile(file.sha256));
  } catch {
    return undefined;
  }
}

function damageOf(file: ExhibitFile, entry: Entry | undefined): Pick<PackedFile, 'damage'> {
  if (entry === undefined) return { damage: 'missing' };
  return entry.sha256 === file.sha256 ? {} : { damage: 'changed' };
}

function entryOf(role: ExhibitFile['role'], files: PackedFile[], entries: Entry[]): Entry | undefined {
  const file = files.find((each) => each.role === role);
  return entries.find((entry) => entry.path === file?.path);
}
