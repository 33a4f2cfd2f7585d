import type { Capture, Problem } from '../capture';
import type { ExhibitDraft, ExhibitFile, FileRow, ServerClock } from '../cases';
import type { PageFacts } from '../readers/types';
import { sha256OfBlob } from '../sha256';
import type { TranscriptFiles } from './transcribe';

/** A sealed exhibit with the bytes that belong to its files. */
export interface Sealed {
  draft: ExhibitDraft;
  files: FileRow[];
}

/** What is sealed: pixels, the page's text and what was read from it. */
export interface Sealing {
  /** The exhibit's id. */
  id: string;
  capture: Capture;
  kind: ExhibitDraft['kind'];
  page: PageFacts;
  text: string;
  sequence: number;
  /** Undefined when the clock check is off. */
  clock: ServerClock | undefined;
  extensionVersion: string;
  /** Words of a chat. */
  transcript?: Pick<TranscriptFiles, 'json' | 'text'> | undefined;
  /** What is wrong besides what the capture saw. */
  problems?: Problem[];
}

/** Hashes what was read beside the pictures, which were hashed when they were made: from here on no byte changes. */
export async function seal({
  id,
  capture,
  kind,
  page,
  text,
  transcript,
  problems = [],
  sequence,
  clock,
  extensionVersion,
}: Sealing): Promise<Sealed> {
  const { files: pictures, places: _places, ...provenance } = capture;
  const all: SealedFile[] = [
    ...pictures.map(({ blob, ...picture }) => ({ blob, file: { ...picture, role: 'picture' as const } })),
    ...(await writtenFiles(text, transcript)),
  ];
  return {
    draft: {
      ...provenance,
      id,
      kind,
      title: '',
      proves: '',
      pageKind: kind === 'chat' ? 'chat' : page.kind,
      state: problems.length === 0 ? capture.state : 'partial',
      problems: [...capture.problems, ...problems],
      files: all.map(({ file }) => file),
      sequence,
      ...(clock !== undefined && { clock }),
      extensionVersion,
      orders: page.orders,
      facts: page.facts,
    },
    files: all.map(({ blob, file }) => ({ sha256: file.sha256, blob })),
  };
}

interface SealedFile {
  blob: Blob;
  file: ExhibitFile;
}

/** What was read in words: the page's text, where there is any, and a chat's transcript. */
async function writtenFiles(text: string, transcript: Sealing['transcript']): Promise<SealedFile[]> {
  const written = [
    ...(transcript === undefined
      ? []
      : [
          { words: transcript.json, role: 'transcript-json', mediaType: 'application/json' } as const,
          { words: transcript.text, role: 'transcript-text', mediaType: 'text/plain' } as const,
        ]),
    ...(text === '' ? [] : [{ words: text, role: 'page-text', mediaType: 'text/plain' } as const]),
  ];
  return Promise.all(
    written.map(async ({ words, role, mediaType }) => {
      const blob = new Blob([words], { type: `${mediaType};charset=utf-8` });
      return { blob, file: { role, mediaType, sha256: await sha256OfBlob(blob), bytes: blob.size } };
    }),
  );
}
