import type { Entry, TranscriptSummary } from './types';

const TOPS = ['reached', 'limit', 'unknown'] as const;

/** What case.json says about a transcript; undefined when there is none or it is not one. */
export async function summarise(entry: Entry | undefined): Promise<TranscriptSummary | undefined> {
  const chat = entry === undefined ? undefined : readObject(await entry.blob.text());
  if (entry === undefined || chat === undefined || !Array.isArray(chat.messages)) return undefined;
  return {
    file: entry.path,
    messages: chat.messages.length,
    top: TOPS.find((top) => top === chat.top) ?? 'unknown',
    gaps: Array.isArray(chat.gaps) ? chat.gaps.length : 0,
    line: typeof chat.line === 'string' ? chat.line : '',
  };
}

function readObject(json: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'object' && value !== null ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}
