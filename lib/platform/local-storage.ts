import { nativeBrowser as browser } from './native-browser.ts';

/** `storage.local`: survives the background's death. Content scripts can read it, so nothing secret goes here. */
export const localStorageArea = {
  get: <T>(key: string): Promise<T | undefined> => browser.storage.local.get(key).then((all) => all[key] as T | undefined),
  all: (): Promise<Record<string, unknown>> => browser.storage.local.get(null),
  set: (key: string, value: unknown): Promise<void> => browser.storage.local.set({ [key]: value }),
  remove: (keys: string | string[]): Promise<void> => browser.storage.local.remove(keys),
  /** Calls back with the keys that were set or removed. */
  onChanged(listener: (keys: string[]) => void): void {
    browser.storage.onChanged.addListener((changes, area) => {
      if (area === 'local') listener(Object.keys(changes));
    });
  },
};

export type LocalStorageArea = typeof localStorageArea;
