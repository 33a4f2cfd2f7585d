import { firstBrokenEntry, type LogEntry } from '../cases';
import { CASE_SCHEMA } from './case-schema';
import type { Contents, PackageProblem } from './open-package';
import { schemaFaults } from './schema-check';

const PATH = 'data/case.json';

/** What of a checked case.json is compared with the rest. */
interface CaseData {
  exhibits: { files: { path: string; sha256: string }[] }[];
  log: LogEntry[];
}

/** Checks case.json: its shape, that every exhibit still has the bytes it was sealed with, and the custody log's chain. */
export async function checkCase(contents: Contents): Promise<PackageProblem[]> {
  const value = parse((await contents.get(PATH)?.blob.text()) ?? '');
  const faults = schemaFaults(value, CASE_SCHEMA);
  if (!isCase(value, faults)) return faults.map((detail) => ({ code: 'case', path: PATH, detail }));
  const sealed = value.exhibits.flatMap(({ files }) => files);
  return [
    ...sealed.flatMap(({ path, sha256 }): PackageProblem[] => {
      const found = contents.get(path)?.sha256;
      if (found === undefined) return [{ code: 'missing', path, detail: 'sealed file' }];
      return found === sha256 ? [] : [{ code: 'changed', path, detail: `sealed as ${sha256}` }];
    }),
    ...(await checkLog(value.log)),
  ];
}

async function checkLog(log: LogEntry[]): Promise<PackageProblem[]> {
  const broken = await firstBrokenEntry(log);
  return broken < 0 ? [] : [{ code: 'log', path: PATH, detail: `entry ${broken + 1} does not follow` }];
}

function isCase(value: unknown, faults: string[]): value is CaseData {
  return value !== undefined && faults.length === 0;
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
