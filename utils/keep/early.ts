import type { ErrorData } from '../errors';
import { type CurrentPage, readCurrentPage } from './current-page';

type Answer = Promise<CurrentPage | { error: ErrorData }>;

declare global {
  /** What the popup's first script began to read; the popup's own scripts come later and are another bundle. */
  var keepproofCurrentPage: Answer | undefined;
}

/** Begins to read the page in front before the scripts that will show it are there. */
export function readCurrentPageEarly(): void {
  globalThis.keepproofCurrentPage = readCurrentPage();
}

/** What was begun early, once; after that, and where nothing was begun, the page is read now. */
export function currentPage(): Answer {
  const early = globalThis.keepproofCurrentPage;
  globalThis.keepproofCurrentPage = undefined;
  return early ?? readCurrentPage();
}
