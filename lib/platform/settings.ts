import type { SiteId } from '../model/site.ts';
import type { EpochMs } from '../model/time.ts';
import { localStorageArea } from './local-storage.ts';

/** What the user decided about Earshot as a whole. */
export interface Settings {
  /** Sites switched off although their hosts are granted. */
  sitesOff: readonly SiteId[];
  /** Nothing is read until then; null = not paused, Infinity is written as PAUSED_FOR_GOOD. */
  pausedUntil: EpochMs | null;
  /** Byte order mark at the head of an exported CSV. */
  csvBom: boolean;
}

/** "Until I switch it on again": the last date a Date can hold. */
export const PAUSED_FOR_GOOD: EpochMs = 8_640_000_000_000_000;

const KEY = 'settings';
const DEFAULTS: Settings = { sitesOff: [], pausedUntil: null, csvBom: true };

export async function readSettings(): Promise<Settings> {
  return { ...DEFAULTS, ...(await localStorageArea.get<Partial<Settings>>(KEY)) };
}

export async function changeSettings(change: Partial<Settings>): Promise<Settings> {
  const settings = { ...(await readSettings()), ...change };
  await localStorageArea.set(KEY, settings);
  return settings;
}

export function onSettingsChanged(listener: () => void): void {
  localStorageArea.onChanged((keys) => {
    if (keys.includes(KEY)) listener();
  });
}

export function isPaused(settings: Settings, now: EpochMs): boolean {
  return settings.pausedUntil !== null && settings.pausedUntil > now;
}
