export { type CaptureRequest, capture } from './capture';
export { within } from './patience';
export type { Stamp } from './stamp';
export type * from './types';
