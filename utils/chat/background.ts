/** What keeping a chat needs after it was collected; apart from `index.ts`, since the background has little room. */
export { checkPlaces, type PicturePart, type PlacesCheck } from './write/check-places';
export type { MessagePlace, TranscriptContext, WrittenTranscript } from './write/types';
export { writeTranscript } from './write/write-transcript';
