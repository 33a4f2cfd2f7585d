import type { Language } from '../../i18n';
import type { Moment } from '../../time';
import type { ChatTop, Gap, MarkKind, Message } from '../types';

export const TRANSCRIPT_SCHEMA = 'keepproof/chat/1';

/** Where a message stands in the pictures; `y` is in picture pixels from the top of that part's page region. */
export interface MessagePlace {
  part: number;
  y: number;
}

/** A message of a transcript: place and marks are null and empty where there are none. */
export interface TranscriptMessage extends Message {
  part: number | null;
  y: number | null;
  /** Empty when it is sealed: what the person marks later stands in the case, not in the sealed file. */
  marks: MarkKind[];
}

/** NN-chat.json, schema "keepproof/chat/1" (DESIGN 6.4). */
export interface Transcript {
  schema: typeof TRANSCRIPT_SCHEMA;
  /** Id of the exhibit: its number is not known when it is sealed. */
  exhibit: string;
  url: string;
  pane: { how: 'found' | 'picked'; reader: string };
  /** ISO 8601 with the offset of `zone`. */
  capturedAt: string;
  /** IANA zone of the machine on which it was kept; the times of messages carry their own offset. */
  zone: string;
  top: ChatTop;
  gaps: Gap[];
  /** Whether the log is whole, as one sentence in the language of the person who kept it. */
  line: string;
  messages: TranscriptMessage[];
}

/** What a transcript says besides what was collected. */
export interface TranscriptContext {
  /** Id of the exhibit. */
  exhibit: string;
  url: string;
  capturedAt: Moment;
  language: Language;
}

/** The two files of a transcript, and its completeness sentence. */
export interface WrittenTranscript {
  /** NN-chat.json */
  json: string;
  /** NN-chat.txt */
  text: string;
  line: string;
  transcript: Transcript;
}
