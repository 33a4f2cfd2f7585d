export { readPage, readPageAndText } from './read-page';
export { siteOf } from './sites';
export type { PageFacts, PageKind, ReadContext } from './types';
