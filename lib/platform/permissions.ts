import { nativeBrowser as browser } from './native-browser.ts';

/** Whether every page of these patterns may be read. */
export function mayRead(patterns: readonly string[]): Promise<boolean> {
  return browser.permissions.contains({ origins: [...patterns] });
}

/** Asks the user; must be called straight from a click. false = refused. */
export function askToRead(patterns: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: [...patterns] });
}

export function giveBack(patterns: readonly string[]): Promise<boolean> {
  return browser.permissions.remove({ origins: [...patterns] });
}

/** The match patterns granted now. */
export async function grantedPatterns(): Promise<readonly string[]> {
  return (await browser.permissions.getAll()).origins ?? [];
}

export function onPermissionsChanged(listener: () => void): void {
  browser.permissions.onAdded.addListener(listener);
  browser.permissions.onRemoved.addListener(listener);
}

/** The pattern that asks for one page's origin and nothing else (a pattern holds no port). */
export function patternOfOrigin(url: URL): string {
  return `${url.protocol}//${url.hostname}/*`;
}


/** Whether the page at this address may be read now; a script that still runs there after the grant was taken back may not. */
export async function mayReadAddress(address: string | undefined): Promise<boolean> {
  return address !== undefined && URL.canParse(address) && mayRead([patternOfOrigin(new URL(address))]);
}
