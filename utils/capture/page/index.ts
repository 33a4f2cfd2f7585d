export { CAPTURE_CSS } from './css';
export type { Place } from './filled';
export type { PickMode } from './pick';
export { createRedrawCommands, type RedrawCommands } from './redraw';
export { type CaptureCommands, createCaptureCommands } from './session';
export type { AimName, Bars, Layout, Settled, Shown, ShowTarget, Unfolded } from './types';
