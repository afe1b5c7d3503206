import type { Tabs } from './browser.ts';
import { nativeBrowser as browser } from './native-browser.ts';

/** The tab in front, with its address where the user's click on the icon lets us know it. */
export async function activeTab(): Promise<Tabs.Tab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab ?? null;
}

/** In the tab in front, in a new one in front, or in a new one behind. */
export type Where = 'here' | 'in front' | 'behind';

/** Opens a page of the web in a new tab, or where it is said. Anything but http(s) is refused. */
export async function openOnSite(address: string, where?: Where): Promise<void> {
  const { protocol, href } = new URL(address);
  if (protocol !== 'https:' && protocol !== 'http:') throw new TypeError(`not a web address: ${protocol}`);
  await open(href, where);
}

/** Opens a page of the extension's own, such as `/welcome.html`. */
export async function openOwnPage(path: string, where?: Where): Promise<void> {
  await open(browser.runtime.getURL(path), where);
}

async function open(url: string, where: Where = 'in front'): Promise<void> {
  await (where === 'here' ? browser.tabs.update({ url }) : browser.tabs.create({ url, active: where === 'in front' }));
}

export async function reloadTab(tabId: number): Promise<void> {
  await browser.tabs.reload(tabId);
}

export async function tabIds(): Promise<number[]> {
  const tabs = await browser.tabs.query({});
  return tabs.flatMap(({ id }) => (id === undefined ? [] : [id]));
}

/** The tab in front of each window: what somebody may be looking at. */
export async function shownTabIds(): Promise<number[]> {
  const tabs = await browser.tabs.query({ active: true });
  return tabs.flatMap(({ id }) => (id === undefined ? [] : [id]));
}

/** All tabs, the one used last first; titles and addresses only where the browser tells them. */
export async function tabsByUse(): Promise<Tabs.Tab[]> {
  const tabs = await browser.tabs.query({});
  return tabs.sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0));
}

/** The tab of that id; null = closed. */
export async function tabById(tabId: number): Promise<Tabs.Tab | null> {
  try {
    return await browser.tabs.get(tabId);
  } catch {
    return null;
  }
}

/** Calls back whenever another tab may be in front, or shows another page. Returns what ends it. */
export function onTabInFront(listener: () => void): () => void {
  const onUpdated = (_tabId: number, { url, status }: Tabs.OnUpdatedChangeInfoType) => {
    if (url !== undefined || status === 'complete') listener();
  };
  browser.tabs.onActivated.addListener(listener);
  browser.tabs.onUpdated.addListener(onUpdated);
  return () => {
    browser.tabs.onActivated.removeListener(listener);
    browser.tabs.onUpdated.removeListener(onUpdated);
  };
}
