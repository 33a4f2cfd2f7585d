export { readPage, readPageAndText } from './read-page';
export { siteOf } from './sites';
export { foldText } from './text/fold';
export type { PageFacts, PageKind, ReadContext } from './types';
