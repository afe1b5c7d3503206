import { browser } from './browser.ts';

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
