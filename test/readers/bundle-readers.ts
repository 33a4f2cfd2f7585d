import { join } from 'node:path';
import { build, type Rolldown } from 'vite';

/** The readers as one script that puts their face on `globalThis.readers`, built from source as it is now. */
export async function bundleReaders(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      target: 'chrome120',
      lib: {
        entry: join(import.meta.dirname, '../../utils/readers/index.ts'),
        formats: ['iife'],
        name: 'readers',
      },
    },
  });
  const [first] = [built].flat() as Rolldown.RolldownOutput[];
  const chunk = first?.output[0];
  if (chunk === undefined) throw new Error('the readers were not bundled');
  return `${chunk.code}\n;globalThis.readers = readers;`;
}
