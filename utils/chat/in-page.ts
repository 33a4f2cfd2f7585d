import { type ChatInPage, createCommands } from './collect/commands';
import { findPane, olderLink, paneAt, paneFor, pathOf } from './pane';

export type { ChatInPage } from './collect/commands';

/** The half of keeping a chat that runs in the page; cheap to make: nothing is looked at before a command is called. */
export function createChatCommands(document: Document, now: () => Date): ChatInPage {
  return createCommands({ findPane, paneFor, paneAt, pathOf, olderLink }, document, now);
}
/** What keeping a chat needs after it was collected; apart from `index.ts`, since the background has little room. */
export { checkPlaces, type PicturePart, type PlacesCheck } from './write/check-places';
export type { MessagePlace, TranscriptContext, WrittenTranscript } from './write/types';
export { writeTranscript } from './write/write-transcript';
