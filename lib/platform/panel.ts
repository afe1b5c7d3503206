import { nativeBrowser } from './native-browser.ts';

/** What Chromium has for it, and what Firefox has: neither knows the other's. */
interface PanelWays {
  sidePanel?: { open(where: { windowId: number }): Promise<void> };
  sidebarAction?: { open(): Promise<void> };
}

const ways = nativeBrowser as unknown as PanelWays;

/** Whether the browser can show Earshot beside a page. */
export function hasPanel(): boolean {
  return ways.sidePanel !== undefined || ways.sidebarAction !== undefined;
}

/** Opens Earshot beside the page in that window. Must be called straight from a click, a key or a menu: the browser refuses else. */
export function openPanel(windowId: number): Promise<void> {
  return ways.sidePanel === undefined ? (ways.sidebarAction?.open() ?? Promise.resolve()) : ways.sidePanel.open({ windowId });
}

/** The same in the window of this page. */
export async function openPanelHere(): Promise<void> {
  // Firefox takes no answer in between for the user's doing, and asks for no window.
  if (ways.sidePanel === undefined) return ways.sidebarAction?.open();
  const { id } = await nativeBrowser.windows.getCurrent();
  if (id !== undefined) await ways.sidePanel.open({ windowId: id });
}
