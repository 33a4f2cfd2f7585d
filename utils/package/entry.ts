import { sha256OfBlob } from '../sha256';
import type { Entry } from './types';

/** An entry made of a text as UTF-8. */
export function textEntry(path: string, text: string): Promise<Entry> {
  return blobEntry(path, new Blob([text]));
}

/** An entry made of bytes, hashed as they are. */
export async function blobEntry(path: string, blob: Blob): Promise<Entry> {
  return { path, blob, sha256: await sha256OfBlob(blob) };
}
