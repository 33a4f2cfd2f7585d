export { placeOfTexts } from './place-of-texts';
export { readPage, readPageAndText } from './read-page';
export { siteOf } from './sites';
export { foldText } from './text/fold';
export type { PageFacts, PageKind, ReadContext } from './types';
export { type DateOrder, readTimeParts, type TimeParts } from './values/time-parts';
export { dayIn, instantOf, isOnCalendar, isoAt, toIso, type Wall } from './values/zoned';
export type { Place } from './zone';
