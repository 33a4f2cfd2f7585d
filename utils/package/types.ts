import type { CaseFile, ChatMark, Exhibit, ExhibitFile } from '../cases/types';
import type { Transcript } from '../chat';
import type { Attachment } from '../complaint';
import type { ChannelId, FieldText, WrittenText } from '../complaint/types';
import type { Deadline, HolidayTable } from '../deadlines/types';
import type { Facts } from '../facts';
import type { Language } from '../i18n';

/** Everything an evidence package is made of; `loadFile` gives the sealed bytes under a hash. */
export interface PackageInput {
  file: CaseFile;
  facts: Facts;
  deadlines: Deadline[];
  /** The holiday table they were computed with; null for the bundled one. */
  holidays: HolidayTable | null;
  texts: WrittenText[];
  /** The forms of the channels beside their main texts; none without it. */
  forms?: WrittenForm[];
  /** Made from exhibits to be uploaded beside a complaint; none without it. */
  attachments?: AttachedFile[];
  /** The case's deadlines as an iCalendar file; no deadlines.ics without it. */
  calendar?: string;
  language: Language;
  now: Date;
  zone: string;
  extensionVersion: string;
  loadFile: (sha256: string) => Promise<Blob>;
  /** Called with growing `done`; `total` stays the same. */
  onProgress: (done: number, total: number) => void;
  signal: AbortSignal;
}

/** What goes into the fields of a channel's form, but for its main text. */
export interface WrittenForm {
  channel: ChannelId;
  language: Language;
  fields: Pick<FieldText, 'id' | 'text'>[];
}

/** A derived file for one channel; `from` are the sealed files it was made from. */
export interface AttachedFile {
  channel: ChannelId;
  /** ASCII file name, unlike any other of its channel. */
  name: string;
  how: Attachment['how'];
  blob: Blob;
  from: { exhibit: number; part: number; sha256: string }[];
}

/** The same with its place in the package. */
export interface PackedAttachment extends Omit<AttachedFile, 'name' | 'blob'> {
  path: string;
  /** Of its own bytes, which nothing was sealed under. */
  sha256: string;
  bytes: number;
  mediaType: string;
}

export interface EvidencePackage {
  /** keepproof-<case>-<YYYYMMDD-HHmm>.zip */
  name: string;
  blob: Blob;
  /** Paths of sealed files whose bytes are gone or no longer what was sealed; the report says so too. */
  damaged: string[];
}

/** Bytes under a path from the top folder. */
export interface Entry {
  path: string;
  blob: Blob;
  /** Of the bytes as they go into the package. */
  sha256: string;
}

/** A sealed file with its place in the package; `sha256` stays the hash it was sealed under. */
export interface PackedFile extends ExhibitFile {
  path: string;
  /** Set when the store no longer gives the sealed bytes. */
  damage?: 'missing' | 'changed';
}

/** What case.json says about a transcript without opening it. */
export interface TranscriptSummary {
  /** Path from the top folder. */
  file: string;
  messages: number;
  top: 'reached' | 'limit' | 'unknown';
  gaps: number;
  /** The completeness sentence; empty when the transcript has none. */
  line: string;
}

/** An exhibit with names, files and words as the package shows them. */
export interface PackedExhibit {
  exhibit: Exhibit;
  title: string;
  purpose: string;
  files: PackedFile[];
  transcript?: TranscriptSummary;
  /** The chat itself, where its transcript can be read. */
  chat?: Transcript;
  /** What the person marked in it, in message order; absent when nothing is. */
  marks?: ChatMark[];
}
