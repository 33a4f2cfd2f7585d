import type { Entry } from './types';

/** One line of a manifest: what a path's bytes must hash to. */
export type ManifestLine = Pick<Entry, 'path' | 'sha256'>;

/**
 * Manifest text by RFC 8493, 2.1.3: `<hash>  <path>` per line, sorted by path; two spaces, so that `sha256sum -c`
 * reads it too.
 */
export function writeManifest(lines: ManifestLine[]): string {
  return [...lines]
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .map(({ sha256, path }) => `${sha256}  ${encodePath(path)}\n`)
    .join('');
}

/** Lines of a manifest, or null when one of them is not a SHA-256, blanks and a path. */
export function readManifest(text: string): ManifestLine[] | null {
  const lines = text.split(/\r\n|\r|\n/).filter((line) => line !== '');
  const read = lines.map((line) => /^([0-9a-fA-F]{64})[ \t]+\*?(.+)$/.exec(line));
  return read.every((match) => match !== null)
    ? read.map((match) => ({ sha256: (match[1] ?? '').toLowerCase(), path: decodePath(match[2] ?? '') }))
    : null;
}

/** CR, LF and % of a path percent-encoded, and nothing else (RFC 8493, 2.1.3). */
export function encodePath(path: string): string {
  return path.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function decodePath(path: string): string {
  return path.replace(/%0D/gi, '\r').replace(/%0A/gi, '\n').replaceAll('%25', '%');
}
