import type { ExtensionBrowser } from '../browser/types.ts';
import { oneLine } from '../demo/run.ts';
import type { BenchArgs } from './args.ts';
import { measurePage } from './measure.ts';
import { MENU_COLUMNS, measureMenu } from './menu.ts';
import type { BenchPage } from './pages/list.ts';
import { type PageServer, servePages } from './pages/server.ts';
import { PROFILE_COLUMNS, profilePage } from './profile.ts';
import { COLUMNS, toRows } from './report.ts';
import { savePictures } from './save.ts';
import { withBrowser } from './start.ts';
import { type Column, headOf, toLine } from './table.ts';

/** What is measured on one page in a fresh browser, as rows of a table. */
interface Measurement {
  columns: Column[];
  kinds: ExtensionBrowser['kind'][];
  rowsOf(browser: ExtensionBrowser, page: BenchPage): Promise<string[][]>;
}

/**
 * The whole bench: one table, printed as it grows; each page in a fresh browser, so that no page's memory is another's.
 * Returns whether every page could be measured.
 */
export async function runBench(args: BenchArgs, print: (text: string) => void): Promise<boolean> {
  const server = await servePages();
  const { columns, kinds, rowsOf } = measurementOf(args, server);
  let isWhole = true;
  try {
    print(headOf(columns));
    for (const kind of kinds) {
      for (const page of args.pages) {
        try {
          const rows = await withBrowser(kind, page.dpr, (browser) => rowsOf(browser, page));
          for (const row of rows) print(toLine(columns, row));
        } catch (error) {
          isWhole = false;
          print(toLine(columns, [kind, page.title, `fails: ${oneLine(error)}`]));
        }
      }
    }
  } finally {
    server.close();
  }
  return isWhole;
}

function measurementOf(args: BenchArgs, server: PageServer): Measurement {
  const { browsers, methods, runs, save } = args;
  if (args.menu) {
    return {
      columns: MENU_COLUMNS,
      // Only Chromium has a quota.
      kinds: ['chromium'],
      rowsOf: async (browser, page) => [await measureMenu(browser, server, page, runs)],
    };
  }
  if (args.profile) {
    return {
      columns: PROFILE_COLUMNS,
      kinds: browsers,
      rowsOf: (browser, page) => profilePage(browser, server, page),
    };
  }
  return {
    columns: COLUMNS,
    kinds: browsers,
    async rowsOf(browser, page) {
      const measured = await measurePage(browser, server, page, methods, runs);
      if (save !== undefined) await savePictures(save, `${browser.kind}-${page.name}`, measured);
      return toRows(browser.kind, page, measured);
    },
  };
}
