import type { Place } from '../page';
import { isOneColour } from '../picture/one-colour';
import type { PageHandle } from '../tab/page-handle';
import type { CaptureReport, Problem, Rect } from '../types';

/** Finds stretches that the browser gave as one colour though the page has text or a picture there. */
export interface BlankCheck {
  /** Whether a region of a picture is blank where the page is not. */
  isBlank(bitmap: ImageBitmap, region: Rect, place: Place): Promise<boolean>;
  /** Counts a stretch that stayed blank when it was taken again. */
  note(detail: string): void;
}

export function createBlankCheck(
  page: Pick<PageHandle, 'isFilled'>,
  report: CaptureReport,
  problems: Problem[],
): BlankCheck {
  return {
    // The page is asked only about what is of one colour, so that ordinary pictures cost nothing.
    isBlank: async (bitmap, region, place) => isOneColour(bitmap, region) && (await page.isFilled(place)),
    note(detail) {
      report.blankBands += 1;
      if (!problems.some(({ code }) => code === 'blank')) problems.push({ code: 'blank', detail });
    },
  };
}
