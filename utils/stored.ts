import { browser } from 'wxt/browser';

/** One value in the extension's own local storage. */
export interface StoredItem<Value> {
  get(): Promise<Value>;
  set(value: Value): Promise<void>;
  /** Calls back whenever it changes, in whatever page it was changed; answers with a stop function. */
  watch(onChange: (value: Value) => void): () => void;
}

/** The value under a key; `toValue` makes a right one of whatever is stored, also of nothing. */
export function storedItem<Value>(key: string, toValue: (stored: unknown) => Value): StoredItem<Value> {
  return {
    get: async () => toValue((await browser.storage.local.get(key))[key]),
    set: (value) => browser.storage.local.set({ [key]: value }),
    watch(onChange) {
      const listener = (changes: Record<string, { newValue?: unknown }>) => {
        const change = changes[key];
        if (change !== undefined) onChange(toValue(change.newValue));
      };
      browser.storage.local.onChanged.addListener(listener);
      return () => browser.storage.local.onChanged.removeListener(listener);
    },
  };
}
