import { createSha256 } from './sha256.js';

const REPORT = 'START-HERE.html';
const TAG_MANIFEST = 'tagmanifest-sha256.txt';
/** Files that systems leave in folders by themselves. */
const LITTER = /(^|\/)(\.DS_Store|Thumbs\.db|desktop\.ini)$/;
const SLICE = 4 * 1024 * 1024;

/**
 * Compares picked files with the package's list. A folder that holds the manifest is the whole package, so that what
 * is missing shows too; anything less is compared file by file. Gives `{ whole, rows: [{ path, state }] }`.
 */
export async function checkPicked(expected, picked, onProgress) {
  const root = rootOf(picked);
  const whole = root !== undefined;
  const files = (whole ? picked.filter(({ path }) => path.startsWith(root)) : picked)
    .map(({ path, file }) => ({ path: whole ? path.slice(root.length) : path, file }))
    .filter(({ path }) => !LITTER.test(path));
  const list = new Map(expected.files.map(({ path, sha256 }) => [path, sha256]));
  list.set(REPORT, await reportHash(files));
  list.set(TAG_MANIFEST, undefined);
  const rows = [];
  for (const { path, file } of files) {
    onProgress(rows.length + 1, files.length);
    rows.push(compare(whole ? path : baseName(path), await hashFile(file), list, whole));
  }
  const seen = new Set(rows.map(({ path }) => path));
  const missing = whole ? [...list.keys()].filter((path) => !seen.has(path)) : [];
  return { whole, rows: [...rows, ...missing.map((path) => ({ path, state: 'missing' }))] };
}

/** Folder of the manifest, with its slash; undefined when no folder was picked. */
function rootOf(picked) {
  const [manifest] = picked
    .map(({ path }) => path)
    .filter((path) => path.endsWith('/manifest-sha256.txt'))
    .sort((a, b) => a.length - b.length);
  return manifest?.slice(0, -'manifest-sha256.txt'.length);
}

/** The report cannot hold its own hash, so it is taken from the tag manifest beside it. */
async function reportHash(files) {
  const text = await files.find(({ path }) => baseName(path) === TAG_MANIFEST)?.file.text();
  return text
    ?.split('\n')
    .find((line) => line.endsWith(`  ${REPORT}`))
    ?.slice(0, 64);
}

function compare(path, hash, list, whole) {
  const known = [...list.keys()].find((each) => (whole ? each : baseName(each)) === path);
  if (known !== undefined) {
    const wanted = list.get(known);
    return { path: known, state: wanted === undefined || wanted === hash ? 'ok' : 'changed' };
  }
  const renamed = whole ? undefined : [...list.keys()].find((each) => list.get(each) === hash);
  return renamed === undefined ? { path, state: 'extra' } : { path: renamed, state: 'ok' };
}

/** 1-based number of the first entry that does not follow from the one before it, or 0 when the chain is whole. */
export function brokenEntry(log) {
  let prev = '';
  for (const [index, { at, event, detail, hash, prev: said }] of log.entries()) {
    const sha256 = createSha256();
    sha256.update(new TextEncoder().encode(JSON.stringify([prev, at, event, detail])));
    if (said !== prev || sha256.hex() !== hash) return index + 1;
    prev = hash;
  }
  return 0;
}

async function hashFile(file) {
  const sha256 = createSha256();
  for (let at = 0; at < file.size; at += SLICE) {
    sha256.update(new Uint8Array(await file.slice(at, at + SLICE).arrayBuffer()));
  }
  return sha256.hex();
}

export function baseName(path) {
  return path.slice(path.lastIndexOf('/') + 1);
}
