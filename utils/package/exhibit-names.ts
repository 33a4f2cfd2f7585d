import type { Exhibit, ExhibitFile } from '../cases/types';
import { asciiSlug } from './names';

/** File name endings by media type; anything else is `bin`, so that nothing unknown opens by a double click. */
const ENDINGS: Record<string, string> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/webp': 'webp',
  'image/gif': 'gif',
  'image/avif': 'avif',
  'image/svg+xml': 'svg',
  'video/mp4': 'mp4',
  'video/webm': 'webm',
  'video/quicktime': 'mov',
  'audio/mpeg': 'mp3',
  'audio/mp4': 'm4a',
  'application/pdf': 'pdf',
  'application/json': 'json',
  'text/plain': 'txt',
};

/** Fixed names go first, so that a page's text gives way where a transcript has the same name. */
const ORDER: ExhibitFile['role'][] = [
  'transcript-json',
  'transcript-text',
  'picture',
  'page-text',
  'original',
];

/** Paths from the top folder for an exhibit's files, in their order; `taken` holds all paths used so far and grows. */
export function exhibitPaths(exhibit: Exhibit, taken: Set<string>): string[] {
  const paths = new Map<ExhibitFile, string>();
  for (const role of ORDER) {
    for (const file of exhibit.files.filter((each) => each.role === role)) {
      paths.set(file, freePath(stemOf(exhibit, file), endingOf(file), role, taken));
    }
  }
  return exhibit.files.map((file) => paths.get(file) ?? '');
}

function stemOf(exhibit: Exhibit, file: ExhibitFile): string {
  const number = String(exhibit.number).padStart(2, '0');
  if (file.role.startsWith('transcript')) return `${number}-chat`;
  const stem = `${number}-${slugOf(exhibit)}`;
  const pictures = exhibit.files.filter((each) => each.role === 'picture');
  const isOneOfMany = file.role === 'picture' && pictures.length > 1;
  return isOneOfMany ? `${stem}-p${file.part ?? pictures.indexOf(file) + 1}` : stem;
}

// Titles can be changed and a page's kind cannot: a file keeps its name from one export to the next.
function slugOf({ kind, pageKind }: Exhibit): string {
  return asciiSlug(pageKind === 'other' ? kind : pageKind) || 'exhibit';
}

function endingOf(file: ExhibitFile): string {
  if (file.role === 'transcript-json') return 'json';
  if (file.role === 'transcript-text' || file.role === 'page-text') return 'txt';
  return ENDINGS[file.mediaType.toLowerCase().split(';')[0] ?? ''] ?? 'bin';
}

function freePath(stem: string, ending: string, role: ExhibitFile['role'], taken: Set<string>): string {
  const at = (suffix: string) => `data/exhibits/${stem}${suffix}.${ending}`;
  let path = at('');
  if (taken.has(path)) path = at(`-${role === 'page-text' ? 'page' : role}`);
  for (let n = 2; taken.has(path); n += 1) path = at(`-${n}`);
  taken.add(path);
  return path;
}
