import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import JSZip from 'jszip';
import { joinParts, type Picture } from './picture';

const ROOT = join(import.meta.dirname, '../..');

export interface ExhibitInPackage {
  number: number;
  kind: string;
  state: string;
  method: string;
  engine: string;
  sequence: number;
  clock?: { serverDate?: string; offsetMs?: number; precisionMs?: number };
  report?: Record<string, number>;
  problems: { code: string; detail: string }[];
  url: string;
  files: {
    path: string;
    sha256: string;
    mediaType: string;
    part?: number;
    width?: number;
    height?: number;
    pageRegion?: Region;
    pictureSha256?: string;
  }[];
  orders: Record<string, { value: unknown }>[];
}

type Region = { x: number; y: number; width: number; height: number };

export interface Package {
  /** Entries of the package by path below its top folder. */
  entries: Map<string, Buffer>;
  exhibits: ExhibitInPackage[];
  picture(exhibit: ExhibitInPackage): Picture;
}

export interface DemoRun extends Package {
  code: number;
  lines: string[];
}

/** Runs the demo driver as a person would and opens the package it made. */
export async function runDemo(...args: string[]): Promise<DemoRun> {
  const out = await mkdtemp(join(tmpdir(), 'keepproof-e2e-'));
  try {
    const { code, lines } = await run(['test/demo/main.ts', '--out', out, ...args]);
    const zip = lines.find((line) => line.startsWith('zip: '))?.slice(5);
    return { code, lines, ...(zip === undefined ? packageOf(new Map()) : await openPackage(zip)) };
  } finally {
    await rm(out, { recursive: true });
  }
}

/** Opens an evidence package. */
export async function openPackage(zip: string): Promise<Package> {
  return packageOf(await open(zip));
}

function packageOf(entries: Map<string, Buffer>): Package {
  const json = entries.get('data/case.json');
  const exhibits: ExhibitInPackage[] = json === undefined ? [] : JSON.parse(json.toString('utf8')).exhibits;
  return { entries, exhibits, picture: (exhibit) => pictureOf(exhibit, entries) };
}

function run(args: string[]): Promise<{ code: number; lines: string[] }> {
  return new Promise((resolve) => {
    execFile(process.execPath, args, { cwd: ROOT, timeout: 280_000 }, (error, stdout, stderr) => {
      const lines = `${stdout}\n${stderr}`.split('\n').filter((line) => line !== '');
      resolve({ code: error === null ? 0 : Number(error.code ?? 1), lines });
    });
  });
}

async function open(path: string): Promise<Map<string, Buffer>> {
  const zip = await JSZip.loadAsync(await readFile(path));
  const files = Object.values(zip.files).filter(({ dir }) => !dir);
  return new Map(
    await Promise.all(
      files.map(async (file) => [file.name.replace(/^[^/]+\//, ''), await file.async('nodebuffer')] as const),
    ),
  );
}

function pictureOf(exhibit: ExhibitInPackage, entries: Map<string, Buffer>): Picture {
  const parts = exhibit.files.flatMap(({ path, pageRegion, part = 1 }) => {
    const bytes = entries.get(path);
    return bytes === undefined || pageRegion === undefined ? [] : [{ bytes, pageRegion, part }];
  });
  return joinParts(parts.sort((a, b) => a.part - b.part));
}
