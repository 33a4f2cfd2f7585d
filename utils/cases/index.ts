export { byPlace, marksOfExhibit } from './chat-marks';
export { firstBrokenEntry, hashOfEntry } from './custody';
export type { FileRow } from './database';
export { differencesOfCase, factsOfCase } from './facts-of-case';
export { findCaseByOrder, loadFile, readAllCases, readCase } from './read';
export {
  draftFields,
  draftOf,
  dropDraft,
  keepDraft,
  type SentText,
  sendText,
  sentFields,
  sentTexts,
  type TextPlace,
  textInUse,
} from './texts';
export { titleOfCase } from './title-of-case';
export type * from './types';
export {
  addExhibit,
  changeCase,
  createCase,
  deleteCase,
  describeExhibit,
  type ExhibitDraft,
  logEvent,
  type Place,
} from './write';
