import { nativeBrowser } from '../platform/native-browser.ts';

/**
 * Whether this script still belongs to a running extension. After an update or a reload the old script stays in the page:
 * its `runtime.id` is gone and `storage` is undefined. WXT's own validity flag is not asked, because a page can forge the
 * event that clears it (wxt#1752).
 */
export function belongsToRunningExtension(): boolean {
  try {
    return nativeBrowser.runtime?.id !== undefined;
  } catch {
    return false;
  }
}
