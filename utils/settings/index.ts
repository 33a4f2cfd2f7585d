import { storedItem } from '../stored';
import { type Settings, toSettings } from './shape';

export * from './shape';

const item = storedItem('settings', toSettings);

/** The settings as stored, with the default for whatever is absent or malformed. */
export function readSettings(): Promise<Settings> {
  return item.get();
}

/** Changes some settings and answers with all of them. */
export async function changeSettings(patch: Partial<Settings>): Promise<Settings> {
  const changed = toSettings({ ...(await readSettings()), ...patch });
  await item.set(changed);
  return changed;
}

/** Calls back whenever the settings change, in whatever page they were changed; answers with a stop function. */
export function watchSettings(onChange: (settings: Settings) => void): () => void {
  return item.watch(onChange);
}
