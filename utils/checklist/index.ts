export { checklistOf } from './checklist';
export type * from './types';
