import type { BenchArgs } from './args.ts';
import { measurePage } from './measure.ts';
import { MENU_HEAD, measureMenu } from './menu.ts';
import { type PageServer, servePages } from './pages/server.ts';
import { PROFILE_HEAD, profilePage } from './profile.ts';
import { HEAD, toRows } from './report.ts';
import { savePictures } from './save.ts';
import { withBrowser } from './start.ts';
import { toTable } from './table.ts';

/** The whole bench: one table; each page in a fresh browser, so that no page's memory is another's. */
export async function runBench(args: BenchArgs, print: (text: string) => void): Promise<void> {
  const server = await servePages();
  try {
    const rows = args.menu ? menuRows : args.profile ? profileRows : pageRows;
    print(toTable(await rows(args, server)));
  } finally {
    server.close();
  }
}

async function pageRows(
  { browsers, pages, methods, runs, save }: BenchArgs,
  server: PageServer,
): Promise<string[][]> {
  const rows = [HEAD];
  for (const kind of browsers) {
    for (const page of pages) {
      const measured = await withBrowser(kind, page.dpr, (browser) =>
        measurePage(browser, server, page, methods, runs),
      );
      if (save !== undefined) await savePictures(save, `${kind}-${page.name}`, measured);
      rows.push(...(await toRows(kind, page, measured)));
      console.error(`measured: ${kind}, ${page.name}`);
    }
  }
  return rows;
}

/** Only Chromium has a quota. */
async function menuRows({ pages, runs }: BenchArgs, server: PageServer): Promise<string[][]> {
  const rows = [MENU_HEAD];
  for (const page of pages) {
    rows.push(await withBrowser('chromium', page.dpr, (browser) => measureMenu(browser, server, page, runs)));
  }
  return rows;
}

async function profileRows({ browsers, pages }: BenchArgs, server: PageServer): Promise<string[][]> {
  const rows = [PROFILE_HEAD];
  for (const kind of browsers) {
    for (const page of pages) {
      rows.push(...(await withBrowser(kind, page.dpr, (browser) => profilePage(browser, server, page))));
    }
  }
  return rows;
}
