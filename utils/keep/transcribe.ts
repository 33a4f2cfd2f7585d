import type { MessagePlace } from '../capture/types';
import { type TranscriptContext, writeTranscript } from '../chat/in-page';
import type { ChatLog, ChatTop } from '../chat/types';

/** A transcript as it is sealed, with what the extension has to know of it. */
export interface TranscriptFiles {
  json: string;
  text: string;
  top: ChatTop;
  /** Whether it begins where the person chose, and not with the oldest message. */
  isFromChoice: boolean;
  gaps: number;
  /** Messages that no picture shows. */
  unpictured: number;
}

/** Writes what was collected from a chat, each message with its place in the pictures. */
export function transcribe(
  log: ChatLog,
  places: MessagePlace[],
  context: TranscriptContext,
): TranscriptFiles {
  const byMessage = new Map(places.map(({ message, part, y }) => [message, { part, y }]));
  const placed = log.messages.map(({ n }) => byMessage.get(n) ?? null);
  const { json, text } = writeTranscript(log, placed, context);
  return {
    json,
    text,
    top: log.top,
    isFromChoice: log.start.kind !== 'all',
    gaps: log.gaps.length,
    unpictured: placed.filter((place) => place === null).length,
  };
}
