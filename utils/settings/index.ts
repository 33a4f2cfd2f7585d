import { storage } from 'wxt/utils/storage';
import { type Settings, toSettings } from './shape';

export * from './shape';

const item = storage.defineItem<unknown>('local:settings');

/** The settings as stored, with the default for whatever is absent or malformed. */
export async function readSettings(): Promise<Settings> {
  return toSettings(await item.getValue());
}

/** Changes some settings and answers with all of them. */
export async function changeSettings(patch: Partial<Settings>): Promise<Settings> {
  const changed = toSettings({ ...(await readSettings()), ...patch });
  await item.setValue(changed);
  return changed;
}

/** Calls back whenever the settings change, in whatever page they were changed; answers with a stop function. */
export function watchSettings(onChange: (settings: Settings) => void): () => void {
  return item.watch((stored) => onChange(toSettings(stored)));
}
