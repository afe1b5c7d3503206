import { localStorageArea } from './local-storage.ts';

/** How the user wants to see mentions: apart from the settings that every page and the background read. */
export interface TableSettings {
  view: 'list' | 'table';
  /** [] = those that are usual; the width in pixels. */
  columns: readonly { id: string; width: number }[];
  sort: { by: string; descending: boolean };
  /** The mention in hand stands whole beside the table. */
  details: boolean;
}

const KEY = 'table';
const DEFAULTS: TableSettings = { view: 'table', columns: [], sort: { by: 'firstSeen', descending: true }, details: false };

/** What nobody decided. */
export const usualTableSettings: Readonly<TableSettings> = DEFAULTS;

export async function readTableSettings(): Promise<TableSettings> {
  return { ...DEFAULTS, ...(await localStorageArea.get<Partial<TableSettings>>(KEY)) };
}

export async function changeTableSettings(change: Partial<TableSettings>): Promise<void> {
  await localStorageArea.set(KEY, { ...(await readTableSettings()), ...change });
}

export function onTableSettingsChanged(listener: () => void): void {
  localStorageArea.onChanged((keys) => {
    if (keys.includes(KEY)) listener();
  });
}
