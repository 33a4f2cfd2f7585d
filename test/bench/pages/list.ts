/** One page of the bench. */
export interface BenchPage {
  name: string;
  /** What it stands for, as the table says it. */
  title: string;
  kind: 'order' | 'bars' | 'shell' | 'pictures';
  /** Height of the scrolled content in CSS pixels. */
  height: number;
  /** Real pixel ratio of the browser. */
  dpr: number;
}

/** Viewport of every page; a screen is 800 px tall. */
export const VIEWPORT = { width: 1280, height: 800 };

/** Rows above the end of the page `bars` in which what is fixed to the bottom stands, in CSS pixels. */
export const BOTTOM_REACH = 160;

/** The pages of the bench, in the order of the table. */
export const PAGES: BenchPage[] = [
  { name: 'screens-1', title: '1 screen', kind: 'order', height: 800, dpr: 1 },
  { name: 'screens-5', title: '5 screens', kind: 'order', height: 4000, dpr: 1 },
  { name: 'screens-25', title: '25 screens (order page, 20,000 px)', kind: 'order', height: 20_000, dpr: 1 },
  { name: 'screens-75', title: '75 screens (60,000 px)', kind: 'order', height: 60_000, dpr: 1 },
  { name: 'bars', title: 'sticky and fixed bars', kind: 'bars', height: 8000, dpr: 1 },
  { name: 'pane', title: 'inner pane', kind: 'shell', height: 8000, dpr: 1 },
  { name: 'pictures', title: '200 pictures, lazy', kind: 'pictures', height: 10_300, dpr: 1 },
  { name: 'ratio-2', title: 'pixel ratio 2, 10 screens', kind: 'order', height: 8000, dpr: 2 },
];
