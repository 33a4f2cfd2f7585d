import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { launch } from '../browser/launch.ts';
import { extensionMemory } from '../browser/memory.ts';
import { builtExtension } from '../demo/built.ts';
import { keepPage } from '../demo/keep-page.ts';
import { servePages } from '../e2e/page-server.ts';
import { ensureBrowser } from '../setup/browsers.mjs';
import { measureStored } from './measure-stored.ts';

/** Beyond what is stored the extension may have grown by this much since the tenth capture. */
const MOST_GROWTH = 100e6;

const { values } = parseArgs({
  options: {
    browser: { type: 'string', default: 'chromium' },
    times: { type: 'string', default: '100' },
  },
});
process.exitCode = await soak(values.browser === 'firefox' ? 'firefox' : 'chromium', Number(values.times));

/** Keeps one page again and again in one browser session; 0 when all are complete and memory did not grow beyond what is stored. */
async function soak(kind: 'chromium' | 'firefox', times: number): Promise<number> {
  const downloads = await mkdtemp(join(tmpdir(), 'keepproof-soak-'));
  const server = await servePages('shapes');
  const browser = await launch(kind, {
    program: ensureBrowser(kind),
    extension: builtExtension(kind),
    viewport: { width: 1280, height: 800 },
    dpr: 1,
    resolve: [],
    lang: 'zh-CN',
    downloads,
  });
  try {
    let caseId: string | undefined;
    let complete = 0;
    let early = 0;
    for (let n = 1; n <= times; n += 1) {
      const kept = await keepPage(browser, { url: server.url(`bars.html?${n}`), mode: 'page' }, caseId);
      caseId ??= kept.caseId;
      if (kept.state === 'complete') complete += 1;
      const { now, peak } = extensionMemory();
      if (n === 10) early = now;
      if (n % 10 === 0)
        console.log(`${n} kept, ${complete} complete, ms=${kept.ms}, now=${mb(now)}, peak=${mb(peak)}`);
    }
    const growth = extensionMemory().now - early;
    const stored = await measureStored(await browser.helper());
    console.log(
      `complete ${complete} of ${times}; grown since the tenth ${mb(growth)}; stored ${mb(stored)}`,
    );
    return complete === times && growth <= stored + MOST_GROWTH ? 0 : 1;
  } finally {
    await browser.close();
    server.close();
    await rm(downloads, { recursive: true });
  }
}

function mb(bytes: number): string {
  return `${Math.round(bytes / 1e6)} MB`;
}
