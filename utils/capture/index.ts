export { type CaptureRequest, capture } from './capture';
export { within } from './patience';
export { pickInTab } from './pick-in-tab';
export type { Stamp } from './stamp';
export type * from './types';
