/** China's holiday table as deadlines are computed with it. */
export interface Holidays {
  /** First and last year that it covers without a gap. */
  from: number;
  to: number;
  /** The file that the person imported, with its years. */
  imported?: { name: string; years: number[] };
}

/** What the options page does with holiday tables; each answers with the table in use then. */
export interface HolidayPorts {
  /** Rejects with `holiday-file-broken` and leaves the table as it is when the text is not whole. */
  importFile(name: string, text: string): Promise<Holidays>;
  reset(): Promise<Holidays>;
}
