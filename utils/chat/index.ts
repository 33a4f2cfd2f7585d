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
export { type ReadTranscript, readTranscript } from './write/read-transcript';
export type { MessagePlace, Transcript, TranscriptMessage } from './write/types';
export { visible, visibleLine, visibleText } from './write/visible';
