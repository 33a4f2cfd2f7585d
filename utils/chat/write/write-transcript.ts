import type { ChatLog } from '../types';
import { makeTranscript } from './make-transcript';
import { transcriptText } from './transcript-text';
import type { MessagePlace, TranscriptContext, WrittenTranscript } from './types';
import { tameJson } from './visible';

/**
 * The files of a chat, to be sealed: NN-chat.json and NN-chat.txt, with the sentence that says whether it is whole.
 * `places` has one entry per message, in their order: the part's number and y in its page region, or null where no
 * picture shows it. The same input gives the same bytes.
 */
export function writeTranscript(
  log: ChatLog,
  places: readonly (MessagePlace | null)[],
  context: TranscriptContext,
): WrittenTranscript {
  const transcript = makeTranscript(log, places, context);
  return {
    json: `${tameJson(JSON.stringify(transcript, null, 2))}\n`,
    text: transcriptText(transcript, log, context.language),
    line: transcript.line,
    transcript,
  };
}
