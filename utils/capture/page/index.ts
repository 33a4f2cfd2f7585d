export { CAPTURE_CSS } from './css';
export type { Place } from './filled';
export { foreignOrigins } from './foreign-frame-list';
export { createFrameCommands, type FramePlace } from './frame-place';
export type { PickMode } from './pick';
export { createRedrawCommands, type RedrawCommands } from './redraw';
export { type CaptureCommands, createCaptureCommands } from './session';
export type {
  AimName,
  Bars,
  Layout,
  RowInView,
  RowReader,
  RowsInView,
  RowsStep,
  Settled,
  Shown,
  ShowTarget,
  Unfolded,
} from './types';
