export { type CaptureRequest, capture } from './capture';
export { pickInTab } from './pick-in-tab';
export type { Stamp } from './stamp';
export type * from './types';
