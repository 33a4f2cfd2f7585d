export { type CaptureRequest, capture } from './capture';
export type { Stamp } from './picture/stamp';
export type { FrameInTab } from './tab/page-handle';
export { within } from './tab/patience';
export { pickInTab } from './tab/pick-in-tab';
export type * from './types';
