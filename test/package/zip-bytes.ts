import { crc32, inflateRawSync } from 'node:zlib';

/** An entry as it stands in a zip's directory. */
export interface Unzipped {
  name: string;
  bytes: Buffer;
  isStored: boolean;
}

const END = 0x06054b50;
const DIRECTORY = 0x02014b50;
const LOCAL = 0x04034b50;

/** Reads a zip by its directory with Node's own means, so that what the package's zip library wrote is checked by another. */
export async function unzip(blob: Blob): Promise<Unzipped[]> {
  const zip = Buffer.from(await blob.arrayBuffer());
  const end = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  const entries: Unzipped[] = [];
  let at = zip.readUInt32LE(end + 16);
  for (let n = zip.readUInt16LE(end + 10); n > 0; n -= 1) {
    const [nameLength, extra, comment] = [28, 30, 32].map((offset) => zip.readUInt16LE(at + offset));
    const local = zip.readUInt32LE(at + 42);
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const packed = zip.subarray(start, start + zip.readUInt32LE(at + 20));
    const isStored = zip.readUInt16LE(at + 10) === 0;
    const bytes = isStored ? packed : inflateRawSync(packed);
    const name = zip.toString('latin1', at + 46, at + 46 + (nameLength ?? 0));
    if (crc32(bytes) !== zip.readUInt32LE(at + 16)) throw new Error(`CRC of ${name}`);
    entries.push({ name, bytes, isStored });
    at += 46 + (nameLength ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return entries;
}

/** Writes a zip of stored entries, whatever their names; a name may stand twice. */
export function zipOf(entries: { name: string; bytes: Uint8Array }[]): Blob {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, bytes } of entries) {
    const local = Buffer.concat([header(LOCAL, 30, name, bytes), Buffer.from(name), bytes]);
    const record = header(DIRECTORY, 46, name, bytes);
    record.writeUInt32LE(offset, 42);
    directory.push(record, Buffer.from(name));
    locals.push(local);
    offset += local.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(END, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(offset, 16);
  return new Blob([Uint8Array.from(Buffer.concat([...locals, list, end]))]);
}

/** A local header, or a directory record, which says the same two bytes further on. */
function header(signature: number, size: number, name: string, bytes: Uint8Array): Buffer {
  const record = Buffer.alloc(size);
  const shift = size === 30 ? 0 : 2;
  record.writeUInt32LE(signature, 0);
  record.writeUInt16LE(20, 4 + shift);
  record.writeUInt32LE(crc32(bytes), 14 + shift);
  record.writeUInt32LE(bytes.length, 18 + shift);
  record.writeUInt32LE(bytes.length, 22 + shift);
  record.writeUInt16LE(Buffer.byteLength(name), 26 + shift);
  return record;
}
