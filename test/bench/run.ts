import type { BenchArgs } from './args.ts';
import { measurePage } from './measure.ts';
import { servePages } from './pages/server.ts';
import { HEAD, toRows } from './report.ts';
import { savePictures } from './save.ts';
import { withBrowser } from './start.ts';
import { toTable } from './table.ts';

/** The whole bench: one table; each page in a fresh browser, so that no page's memory is another's. */
export async function runBench(args: BenchArgs, print: (text: string) => void): Promise<void> {
  const server = await servePages();
  const rows: string[][] = [];
  try {
    for (const kind of args.browsers) {
      for (const page of args.pages) {
        const measured = await withBrowser(kind, page.dpr, (browser) =>
          measurePage(browser, server, page, args.methods, args.runs),
        );
        if (args.save !== undefined) await savePictures(args.save, `${kind}-${page.name}`, measured);
        rows.push(...(await toRows(kind, page, measured)));
        console.error(`measured: ${kind}, ${page.name}`);
      }
    }
  } finally {
    server.close();
  }
  print(toTable([HEAD, ...rows]));
}
