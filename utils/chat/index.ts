export { type Suggestion, suggestMarks } from './marks/suggest-marks';
export {
  type ChatFound,
  type ChatLog,
  type ChatStart,
  type ChatTop,
  MARK_KINDS,
  type MarkKind,
  type Message,
  type MessageKind,
  type Sender,
} from './types';
export { checkPlaces, type PicturePart, type PlacesCheck } from './write/check-places';
export { type ReadTranscript, readTranscript } from './write/read-transcript';
export type {
  MessagePlace,
  Transcript,
  TranscriptContext,
  TranscriptMessage,
  WrittenTranscript,
} from './write/types';
export { visible, visibleLine } from './write/visible';
export { writeTranscript } from './write/write-transcript';
