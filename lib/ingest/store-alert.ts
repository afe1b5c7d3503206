import type { EpochMs } from '../model/time.ts';
import { showAlert } from '../platform/badge.ts';
import { t } from '../platform/i18n.ts';
import { localStorageArea } from '../platform/local-storage.ts';

/** What needs the user, kept where the popup sees it: `storage.local` key `alert`. */
export interface StoreAlert {
  kind: 'quota';
  at: EpochMs;
}

const KEY = 'alert';

/** Unknown to a worker that just woke: then the storage is asked once. */
let standing: boolean | null = null;

/** Tells the user at once that the disk is full. */
export async function raiseFullDisk(now: EpochMs, tabId?: number): Promise<void> {
  standing = true;
  await showAlert(t('alertStorageFull'), tabId);
  const alert: StoreAlert = { kind: 'quota', at: now };
  // A disk that is full may not even take this; the icon says it all the same.
  await localStorageArea.set(KEY, alert).catch(() => {});
}

/** Whether the icon says that the disk is full. */
export async function isDiskFull(): Promise<boolean> {
  standing ??= (await localStorageArea.get<StoreAlert>(KEY)) !== undefined;
  return standing;
}

/** Something was stored again. Resolves with whether the disk had been full until now. */
export async function clearFullDisk(): Promise<boolean> {
  if (!(await isDiskFull())) return false;
  standing = false;
  await localStorageArea.remove(KEY);
  await showAlert(null);
  return true;
}
