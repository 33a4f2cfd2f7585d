import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Measured } from './measure.ts';

/** Writes the pictures of a page into a folder, to be looked at: `<name>-<method>-<part>.png`. */
export async function savePictures(folder: string, name: string, measured: Measured[]): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const { method, shot } of measured) {
    for (const [index, { png }] of (shot?.pieces ?? []).entries()) {
      await writeFile(join(folder, `${name}-${method}-${index + 1}.png`), png);
    }
  }
}
