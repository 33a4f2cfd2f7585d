import type { CaseFile } from '../cases/types';
import type { WrittenText } from '../complaint/types';
import type { Deadline } from '../deadlines/types';
import type { Facts } from '../facts';
import type { Language } from '../i18n';

/** Everything an evidence package is made of; `loadFile` gives the sealed bytes under a hash. */
export interface PackageInput {
  file: CaseFile;
  facts: Facts;
  deadlines: Deadline[];
  texts: WrittenText[];
  language: Language;
  now: Date;
  zone: string;
  extensionVersion: string;
  loadFile: (sha256: string) => Promise<Blob>;
  onProgress: (done: number, total: number) => void;
  signal: AbortSignal;
}

export interface EvidencePackage {
  /** keepproof-<case>-<YYYYMMDD-HHmm>.zip */
  name: string;
  blob: Blob;
}
