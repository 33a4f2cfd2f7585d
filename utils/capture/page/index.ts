export { CAPTURE_CSS } from './css';
export { type CaptureCommands, createCaptureCommands } from './session';
export type { Bars, Layout, Settled, Shown, ShowTarget, Unfolded } from './types';
