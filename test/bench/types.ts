import type { ExtensionBrowser } from '../browser/types.ts';
import type { BenchPage } from './pages/list.ts';
import type { PageServer } from './pages/server.ts';
import type { Piece } from './pixels/rows.ts';

export type MethodName = 'ours' | 'truth' | 'html2canvas' | 'paced';

/** One way to make a picture of a whole page, measured. */
export interface Shot {
  /** From the start to the finished picture file (ours: to the stored exhibit). */
  ms: number;
  /** The picture, laid under each other. */
  pieces: Piece[];
  /** What there is to say beside the figures. */
  note: string;
}

/** What a method works with. */
export interface Bench {
  browser: ExtensionBrowser;
  server: PageServer;
  /** Runs what is measured while the browser's memory is watched. */
  watch: <Result>(work: () => Promise<Result>) => Promise<Result>;
}

export type Method = (bench: Bench, page: BenchPage) => Promise<Shot>;
