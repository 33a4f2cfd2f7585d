import { type Measured, median } from './measure.ts';
import type { BenchPage } from './pages/list.ts';
import { compare } from './pixels/compare.ts';
import type { Column } from './table.ts';

export const COLUMNS: Column[] = [
  ['browser', 8],
  ['page', 34],
  ['method', 11],
  ['time ms', 7],
  ['× truth', 7],
  ['pixels off %', 12],
  ['peak MB', 7],
  ['extension MB', 12],
  ['notes', 40],
];

/** The table's rows of one page: every method beside the ground truth of the same run. */
export async function toRows(browser: string, page: BenchPage, measured: Measured[]): Promise<string[][]> {
  const truth = measured.find(({ method }) => method === 'truth');
  const rows: string[][] = [];
  for (const each of measured) {
    const { method, times, peak, failure } = each;
    const time = median(times);
    const ratio = truth === undefined ? Number.NaN : time / median(truth.times);
    const { share, notes } = await pixels(each, truth);
    const memory = [peak.browser, peak.extension].map((mb) => mb.toFixed(0));
    rows.push(
      failure === undefined
        ? [browser, page.title, method, time.toFixed(0), figure(ratio, 2), share, ...memory, notes]
        : [browser, page.title, method, 'fails', '', '', ...memory, failure],
    );
  }
  return rows;
}

async function pixels(
  { method, shot, times }: Measured,
  truth: Measured | undefined,
): Promise<{ share: string; notes: string }> {
  const runs = times.length > 1 ? `runs: ${times.map((time) => time.toFixed(0)).join(' ')}` : '';
  const notes = [shot?.note ?? '', runs];
  if (shot === undefined || truth?.shot === undefined) return { share: '', notes: words(notes) };
  const { share, rows, size } = await compare(truth.shot.pieces, shot.pieces);
  const where = rows === undefined ? '' : `differs in rows ${rows.first} to ${rows.last}`;
  return {
    share: method === 'truth' ? '' : (share * 100).toFixed(4),
    notes: words([`${size.width}×${size.height}`, ...notes, where]),
  };
}

function words(list: string[]): string {
  return list.filter((each) => each !== '').join('; ');
}

function figure(value: number, digits: number): string {
  return Number.isNaN(value) ? '' : value.toFixed(digits);
}
