import type { Capture } from '../capture';
import type { ExhibitDraft, ExhibitFile, FileRow, ServerClock } from '../cases';
import type { PageFacts } from '../readers/types';
import { sha256OfBlob } from '../sha256';

/** A sealed exhibit with the bytes that belong to its files. */
export interface Sealed {
  draft: ExhibitDraft;
  files: FileRow[];
}

/** What is sealed: pixels, the page's text and what was read from it. */
export interface Sealing {
  capture: Capture;
  kind: ExhibitDraft['kind'];
  page: PageFacts;
  text: string;
  sequence: number;
  /** Undefined when the clock check is off. */
  clock: ServerClock | undefined;
  extensionVersion: string;
}

/** Hashes what was read beside the pictures, which were hashed when they were made: from here on no byte changes. */
export async function seal({
  capture,
  kind,
  page,
  text,
  sequence,
  clock,
  extensionVersion,
}: Sealing): Promise<Sealed> {
  const pictures = capture.files.map(({ blob, ...picture }) => ({
    blob,
    file: { ...picture, role: 'picture' as const },
  }));
  const words = new Blob([text], { type: 'text/plain;charset=utf-8' });
  const written = {
    blob: words,
    file: {
      role: 'page-text' as const,
      mediaType: 'text/plain',
      ...(await hashed(words)),
    },
  };
  const all: { blob: Blob; file: ExhibitFile }[] = text === '' ? pictures : [...pictures, written];
  const { files: _pictures, ...provenance } = capture;
  return {
    draft: {
      ...provenance,
      id: crypto.randomUUID(),
      kind,
      title: '',
      proves: '',
      pageKind: page.kind,
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

async function hashed(blob: Blob): Promise<Pick<ExhibitFile, 'sha256' | 'bytes'>> {
  return { sha256: await sha256OfBlob(blob), bytes: blob.size };
}
