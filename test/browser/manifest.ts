import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What the launchers need to know of a built extension. */
export interface BuiltExtension {
  /** Path of the popup's document inside the extension. */
  popup: string;
  /** Path of a picture inside the extension. */
  icon: string;
  /** Firefox's id; empty in a build for Chromium. */
  geckoId: string;
}

interface Manifest {
  action?: { default_popup?: string };
  icons?: Record<string, string>;
  browser_specific_settings?: { gecko?: { id?: string } };
}

/** Reads the manifest in the folder of a built extension; throws where there is none. */
export async function readExtension(folder: string): Promise<BuiltExtension> {
  const manifest: Manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'));
  return {
    popup: manifest.action?.default_popup ?? 'popup.html',
    icon: Object.values(manifest.icons ?? {})[0] ?? '',
    geckoId: manifest.browser_specific_settings?.gecko?.id ?? '',
  };
}
