import { nativeBrowser as browser } from './native-browser.ts';

/** Whose toolbar it is: where an icon hides and how it is pinned differ. */
export function browserFamily(): 'firefox' | 'chromium' {
  return browser.runtime.getURL('').startsWith('moz-extension:') ? 'firefox' : 'chromium';
}

/** Whether the icon stands in the toolbar itself and not behind the puzzle piece. */
export async function isPinned(): Promise<boolean> {
  const { isOnToolbar } = await browser.action.getUserSettings();
  return isOnToolbar === true;
}

/** Calls back when the icon is pinned or taken away; older browsers (Chromium before 130) never do. */
export function onPinnedChanged(listener: () => void): void {
  browser.action.onUserSettingsChanged?.addListener(listener);
}

/**
 * The tab's icon: in colour where Earshot listens, grey where it does not. Browsers take it back when the tab goes to
 * another page, so the icon of the manifest, the grey one, is right until that page's reader reports.
 */
export async function showWhetherListening(tabId: number, listening: boolean): Promise<void> {
  const path = (size: number) => `/icon/${listening ? '' : 'off-'}${size}.png`;
  await browser.action.setIcon({ tabId, path: { 16: path(16), 24: path(24), 32: path(32) } });
}
