/**
 * Makes a machine with nothing but Node 20 and npm ready: `node test/setup/ready.mjs [--for test|demo]`.
 * The demo sees to the one browser it is asked for by itself, so that a wrong option is told before anything is installed.
 */
import { fileURLToPath } from 'node:url';
import { ensureBrowser, ensureChineseFont } from './browsers.mjs';
import { ensureDisplay } from './display.mjs';
import { ensurePackages } from './packages.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const purpose = process.argv[process.argv.indexOf('--for') + 1];

try {
  ensurePackages(root);
  if (purpose !== 'demo') {
    ensureBrowser('chromium');
    ensureBrowser('firefox');
    ensureChineseFont();
    if (process.platform === 'linux') ensureDisplay();
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
