import { localStorageArea } from './local-storage.ts';

/** What a digest is made like: one of those that come with Earshot as the user arranged it, or one of the user's own. */
export interface DigestLayout {
  id: string;
  /** '' = what it is called in the language of the interface. */
  name: string;
  /** Which of those that come with Earshot it was made from. */
  base: string;
  /** As it stands in an address; '' = that of its base. */
  period: string;
  sections: readonly { id: string; shown: boolean }[];
  names: string;
}

/** How the user wants digests: apart from the settings that every page and the background read. */
export interface DigestSettings {
  layouts: readonly DigestLayout[];
  /** Which one was used last. */
  last: string;
}

const KEY = 'digest';
const DEFAULTS: DigestSettings = { layouts: [], last: '' };

/** What nobody decided. */
export const usualDigestSettings: Readonly<DigestSettings> = DEFAULTS;

export async function readDigestSettings(): Promise<DigestSettings> {
  return { ...DEFAULTS, ...(await localStorageArea.get<Partial<DigestSettings>>(KEY)) };
}

/** One change after the other, whichever window makes it. */
export async function changeDigestSettings(change: (before: DigestSettings) => Partial<DigestSettings>): Promise<void> {
  await navigator.locks.request(`settings:${KEY}`, async () => {
    const before = await readDigestSettings();
    await localStorageArea.set(KEY, { ...before, ...change(before) });
  });
}

export function onDigestSettingsChanged(listener: () => void): void {
  localStorageArea.onChanged((keys) => {
    if (keys.includes(KEY)) listener();
  });
}
