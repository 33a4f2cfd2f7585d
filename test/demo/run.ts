import { mkdir } from 'node:fs/promises';
import { launch } from '../browser/launch.ts';
import type { ExtensionBrowser } from '../browser/types.ts';
import { ensureBrowser, ensureChineseFont } from '../setup/browsers.mjs';
import type { DemoArgs } from './args.ts';
import { builtExtension } from './built.ts';
import { downloadFolder, exportCase, removeFolder } from './export-case.ts';
import { type Kept, keepPage } from './keep-page.ts';
import { type Plan, planOfSample, planOfUrls, type Target } from './sample.ts';
import { setLanguage } from './set-language.ts';

export interface Printer {
  line(text: string): void;
  problem(text: string): void;
}

/** The demo from start to end. Returns whether every page was kept and the package saved; what failed was printed. */
export async function runDemo(args: DemoArgs, printer: Printer): Promise<boolean> {
  const program = ensureBrowser(args.browser);
  ensureChineseFont();
  const extension = builtExtension(args.browser);
  await mkdir(args.out, { recursive: true });
  const downloads = await downloadFolder(args.out);
  const plan = args.urls.length > 0 ? planOfUrls(args.urls, args.mode) : await planOfSample(args.mode);
  try {
    const browser = await launch(args.browser, { ...args, program, extension, downloads });
    try {
      await setLanguage(browser, args.lang);
      return await keepAndExport(browser, plan, { downloads, out: args.out }, printer);
    } finally {
      await browser.close();
    }
  } finally {
    await plan.close();
    await removeFolder(downloads);
  }
}

async function keepAndExport(
  browser: ExtensionBrowser,
  { targets, dispute }: Plan,
  folders: { downloads: string; out: string },
  printer: Printer,
): Promise<boolean> {
  let caseId: string | undefined;
  let failures = 0;
  for (const target of targets) {
    try {
      const kept = await keepPage(browser, target, caseId);
      caseId ??= kept.caseId;
      printer.line(captured(target, kept));
    } catch (error) {
      failures += 1;
      printer.problem(`not captured: mode=${target.mode} url=${target.url}: ${oneLine(error)}`);
    }
  }
  if (caseId === undefined) return false;
  printer.line(`zip: ${await exportCase(browser, caseId, { ...folders, ...(dispute && { dispute }) })}`);
  return failures === 0;
}

function captured({ mode }: Target, { url, width, height, parts, state, ms }: Kept): string {
  return `captured mode=${mode} url=${url} width=${width} height=${height} parts=${parts} state=${state} ms=${ms}`;
}

/** The message of whatever was thrown, without line breaks. */
export function oneLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).trim().replace(/\s*\n\s*/g, ' ');
}
