import type { CaptureReport } from '../types';

/** A report of nothing yet. */
export function emptyReport(): CaptureReport {
  return {
    tiles: 0,
    seams: 0,
    seamsMatching: 0,
    retried: 0,
    blankBands: 0,
    hiddenElements: 0,
    picturesLoading: 0,
    picturesMissing: 0,
    quotaWaits: 0,
  };
}
