import { readTranscript, type Transcript } from '../chat';
import type { Entry, TranscriptSummary } from './types';

/** The chat of a transcript file; undefined when there is none or it is not one. */
export async function readChat(entry: Entry | undefined): Promise<Transcript | undefined> {
  if (entry === undefined) return undefined;
  const read = readTranscript(await entry.blob.text());
  return 'transcript' in read ? read.transcript : undefined;
}

/** What case.json says about a transcript that stands at `file`. */
export function summarise(file: string, { messages, top, gaps, line }: Transcript): TranscriptSummary {
  return { file, messages: messages.length, top, gaps: gaps.length, line };
}
