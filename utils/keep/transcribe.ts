import type { MessagePlace, Problem } from '../capture/types';
import { checkPlaces, type PicturePart, type TranscriptContext, writeTranscript } from '../chat/in-page';
import type { ChatLog, ChatTop } from '../chat/types';

/** A transcript as it is sealed, with what the extension has to know of it. */
export interface TranscriptFiles {
  json: string;
  text: string;
  top: ChatTop;
  /** Whether it begins where the person chose, and not with the oldest message. */
  isFromChoice: boolean;
  gaps: number;
  /** What is wrong between words and pictures. */
  problems: Problem[];
}

/** Where the messages of a chat stand in its pictures. */
export interface PicturedChat {
  places: MessagePlace[];
  parts: PicturePart[];
}

/** Writes what was collected from a chat, each message with its place in the pictures, and checks the one against the other. */
export function transcribe(
  log: ChatLog,
  { places, parts }: PicturedChat,
  context: TranscriptContext,
): TranscriptFiles {
  const byMessage = new Map(places.map(({ message, part, y }) => [message, { part, y }]));
  const placed = log.messages.map(({ n }) => byMessage.get(n) ?? null);
  const { json, text, transcript } = writeTranscript(log, placed, context);
  return {
    json,
    text,
    top: log.top,
    isFromChoice: log.start.kind !== 'all',
    gaps: log.gaps.length,
    problems: checkPlaces(transcript, parts).problems,
  };
}
