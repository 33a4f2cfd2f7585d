export { readPage, readVisibleText } from './read-page';
export type * from './types';
