export { type ArmedText, armText, disarmText, readArmedText } from './armed';
export type { Typed } from './types';
