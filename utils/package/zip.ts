import JSZip from 'jszip';
import { UserError } from '../errors';
import { wallClock } from '../time';
import type { Entry } from './types';

declare module 'jszip' {
  interface JSZipObject {
    /** In jszip's documentation, missing in its types. */
    internalStream(type: 'uint8array'): JSZip.JSZipStreamHelper<Uint8Array<ArrayBuffer>>;
  }
}

export interface ZipOptions {
  /** Folder that all entries stand in. */
  top: string;
  now: Date;
  zone: string;
  signal: AbortSignal;
  /** Share of the bytes written, 0 to 1. */
  onShare: (share: number) => void;
}

/** What a zip file holds, as read back; nothing is unpacked until `read` is called. */
export interface ZipContent {
  /** Number of entries that the file's directory announces; more than `files` when a name stands twice. */
  announced: number;
  files: ZipFile[];
}

export interface ZipFile {
  /** The name as it stands in the file, however unsafe. */
  name: string;
  /** Bytes of the entry; throws RangeError when there are more than `most`. */
  read: (most: number) => Promise<Blob>;
}

/** Worth deflating; everything else is stored, since it is compressed already or may be. */
const TEXT_ENDINGS = /\.(txt|json|csv|ics|html|svg)$/;

/** Chunks are handed to the browser's blob store in pieces of this size, so that the heap never holds a second copy. */
const PIECE = 8 * 1024 * 1024;

/** Writes a zip file; the same entries at the same `now` give the same bytes. Throws `cancelled` when aborted. */
export function writeZip(entries: Entry[], options: ZipOptions): Promise<Blob> {
  const zip = new JSZip();
  const date = dosDate(options.now, options.zone);
  for (const { path, blob } of entries) {
    const compression = TEXT_ENDINGS.test(path) ? 'DEFLATE' : 'STORE';
    zip.file(`${options.top}/${path}`, blob, { createFolders: false, date, compression });
  }
  // Sizes stand before the bytes (no `streamFiles`): some unzippers refuse stored entries otherwise.
  return collect(zip.generateInternalStream({ type: 'uint8array' }), options, 'application/zip');
}

/** Opens a zip file. Throws what jszip throws when it is none. */
export async function openZip(blob: Blob): Promise<ZipContent> {
  const [zip, announced] = await Promise.all([JSZip.loadAsync(blob), announcedEntries(blob)]);
  const files = Object.values(zip.files).filter((file) => !file.dir);
  return {
    announced: announced - (Object.keys(zip.files).length - files.length),
    files: files.map((file) => ({
      name: file.unsafeOriginalName ?? file.name,
      read: (most) => collect(file.internalStream('uint8array'), { most }, ''),
    })),
  };
}

interface CollectOptions {
  signal?: AbortSignal;
  onShare?: (share: number) => void;
  /** Most bytes to take. */
  most?: number;
}

function collect(
  stream: JSZip.JSZipStreamHelper<Uint8Array>,
  { signal, onShare, most = Number.POSITIVE_INFINITY }: CollectOptions,
  type: string,
): Promise<Blob> {
  const pieces: Blob[] = [];
  let chunks: Uint8Array<ArrayBuffer>[] = [];
  let waiting = 0;
  let taken = 0;
  const flush = () => {
    pieces.push(new Blob(chunks));
    chunks = [];
    waiting = 0;
  };
  return new Promise((resolve, reject) => {
    const stop = (reason: Error) => {
      stream.pause();
      chunks = [];
      reject(reason);
    };
    if (signal?.aborted) return stop(new UserError('cancelled'));
    signal?.addEventListener('abort', () => stop(new UserError('cancelled')), { once: true });
    stream
      .on('data', (chunk, { percent }) => {
        taken += chunk.length;
        if (taken > most) return stop(new RangeError(`more than ${most} bytes`));
        chunks.push(chunk as Uint8Array<ArrayBuffer>);
        waiting += chunk.length;
        if (waiting >= PIECE) flush();
        onShare?.(percent / 100);
      })
      .on('error', stop)
      .on('end', () => {
        flush();
        resolve(new Blob(pieces, { type }));
      })
      .resume();
  });
}

// jszip writes a date's UTC fields into the zip, and unzippers read them as local time.
function dosDate(now: Date, zone: string): Date {
  const { date, time } = wallClock(now, zone);
  return new Date(`${date}T${time}Z`);
}

const END_RECORD = 22;
const LONGEST_COMMENT = 0xffff;

/** Number of entries in the end record of a zip file (APPNOTE 4.3.16); 0 when there is none. */
async function announcedEntries(blob: Blob): Promise<number> {
  const tail = await blob.slice(-(END_RECORD + LONGEST_COMMENT)).arrayBuffer();
  const view = new DataView(tail);
  for (let at = view.byteLength - END_RECORD; at >= 0; at -= 1) {
    if (view.getUint32(at, true) === 0x06054b50) return view.getUint16(at + 10, true);
  }
  return 0;
}
