export { type CaptureRequest, capture } from './capture';
export type { Stamp } from './stamp';
export type * from './types';
