import { browser } from './browser.ts';

/** Calls back once after an install (true) or an update or reload (false). */
export function onInstalled(listener: (fresh: boolean) => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => listener(reason === 'install'));
}

export function onBrowserStart(listener: () => void): void {
  browser.runtime.onStartup.addListener(listener);
}
