export { readPage } from './read-page';
export { MOST_TEXT_BYTES, readVisibleText } from './read-visible-text';
export { siteOf } from './sites';
export type { PageFacts, PageKind, ReadContext } from './types';
