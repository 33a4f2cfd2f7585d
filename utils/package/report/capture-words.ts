import type { CaptureReport } from '../../capture/types';
import type { ServerClock } from '../../cases/types';
import { type Language, translator } from '../../i18n';
import { reportCaptureTexts } from '../../i18n/report-capture';

/** Counts that are told only when there is something to tell, in this order. */
const COUNTS = [
  'blankBands',
  'retried',
  'hiddenElements',
  'picturesLoading',
  'picturesMissing',
  'quotaWaits',
] as const satisfies (keyof CaptureReport)[];

/** How a picture was put together, in one line of plain words. Reports of older versions lack the newer counts. */
export function assemblyWords(report: Partial<CaptureReport>, language: Language): string {
  const say = translator(language, reportCaptureTexts);
  const { tiles = 0, seams = 0, seamsMatching = 0 } = report;
  const words = [
    tiles > 0 && say('tiles', { n: tiles }),
    seams > 0 && say('seams', { n: seams, matching: seamsMatching }),
    ...COUNTS.map((name) => (report[name] ?? 0) > 0 && say(name, { n: report[name] ?? 0 })),
  ];
  return words.filter((each) => each !== false).join(say('separator'));
}

/** What the site's server said about the time. */
export function clockWords(clock: ServerClock, language: Language): string {
  const say = translator(language, reportCaptureTexts);
  const { serverDate, offsetMs, precisionMs = 0 } = clock;
  if (serverDate === undefined || offsetMs === undefined) return say('clock.none');
  const seconds = (Math.abs(offsetMs) / 1000).toFixed(1);
  const precision = (precisionMs / 1000).toFixed(1);
  return say(offsetMs >= 0 ? 'clock.ahead' : 'clock.behind', { date: serverDate, seconds, precision });
}
