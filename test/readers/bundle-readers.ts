import { join } from 'node:path';
import { bundleScript } from '../browser/bundle-script.ts';

/** The readers as one script that puts their face on `globalThis.readers`. */
export function bundleReaders(): Promise<string> {
  return bundleScript(join(import.meta.dirname, '../../utils/readers/index.ts'), 'readers');
}
