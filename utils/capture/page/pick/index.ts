export { createPicking } from './picking';
export type { PickMode } from './types';
