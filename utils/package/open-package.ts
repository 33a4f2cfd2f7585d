import { sha256OfBlob } from '../sha256';
import { openZip, type ZipContent, type ZipFile } from './zip';

/** What is wrong with a package; `path` is from its top folder and empty when the whole is meant. */
export interface PackageProblem {
  code:
    | 'not-a-zip'
    | 'too-large'
    | 'unsafe-path'
    | 'duplicate'
    | 'layout'
    | 'bag'
    | 'missing'
    | 'changed'
    | 'extra'
    | 'case'
    | 'log';
  path: string;
  detail: string;
}

/** The unpacked files of a package by their path from the top folder. */
export type Contents = Map<string, { blob: Blob; sha256: string }>;

/** How much a package may hold before it is refused unread: it may come from anyone. */
export interface Limits {
  /** Bytes, both packed and unpacked. */
  bytes: number;
  entries: number;
}

/** A package that can be looked at, or why it must not be. */
export type Opened = { contents: Contents } | { problem: PackageProblem };

/** Unpacks a package in memory; refuses unsafe names, names that stand twice, and more than `limits`. */
export async function openPackage(zip: Blob, limits: Limits): Promise<Opened> {
  if (zip.size > limits.bytes) return refuse('too-large', `${zip.size} bytes`);
  const content = await readZip(zip);
  if (content === undefined) return refuse('not-a-zip');
  const { files, announced } = content;
  if (files.length > limits.entries) return refuse('too-large', `${files.length} files`);
  const unsafe = files.find(({ name }) => !isSafe(name));
  if (unsafe !== undefined) return refuse('unsafe-path', unsafe.name);
  if (announced !== files.length) return refuse('duplicate', `${announced} entries, ${files.length} names`);
  const tops = new Set(files.map(({ name }) => name.slice(0, name.indexOf('/') + 1)));
  const [top = ''] = tops;
  if (tops.size !== 1 || top === '') return refuse('layout', 'not one top folder');
  return unpack(files, top.length, limits.bytes);
}

async function unpack(files: ZipFile[], topLength: number, most: number): Promise<Opened> {
  const contents: Contents = new Map();
  let left = most;
  for (const { name, read } of files) {
    const path = name.slice(topLength);
    try {
      const blob = await read(left);
      left -= blob.size;
      contents.set(path, { blob, sha256: await sha256OfBlob(blob) });
    } catch (error) {
      return refuse(error instanceof RangeError ? 'too-large' : 'not-a-zip', String(error), path);
    }
  }
  return { contents };
}

async function readZip(zip: Blob): Promise<ZipContent | undefined> {
  try {
    return await openZip(zip);
  } catch {
    return undefined;
  }
}

/** Only the names a package itself uses: ASCII, relative, no step upwards, no hidden file. */
function isSafe(name: string): boolean {
  return name.length <= 200 && /^[A-Za-z0-9][\w.-]*(\/[A-Za-z0-9][\w.-]*)*$/.test(name);
}

function refuse(code: PackageProblem['code'], detail = '', path = ''): Opened {
  return { problem: { code, path, detail } };
}
