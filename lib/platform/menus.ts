import { browser } from './browser.ts';
import { t } from './i18n.ts';
import { hasPanel } from './panel.ts';

const CLIP = 'clip';
const READ = 'read';
const PANEL = 'panel';

/** Makes the context menu anew: one entry at a time is in sight, for the selection where there is one, else for the post. */
export async function makeMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  const documentUrlPatterns = ['http://*/*', 'https://*/*'];
  browser.contextMenus.create({ id: `${CLIP}-selection`, title: t('menuClipSelection'), contexts: ['selection'], documentUrlPatterns });
  browser.contextMenus.create({ id: `${CLIP}-post`, title: t('menuClipPost'), contexts: ['page', 'link', 'image', 'video'], documentUrlPatterns });
  // In the menu of the icon: a page's menu is one entry deep.
  if (hasPanel()) browser.contextMenus.create({ id: PANEL, title: t('menuPanel'), contexts: ['action'] });
}

/** Calls back with the tab in which the user asked to keep something: by menu or by key. */
export function onClipAsked(listener: (tabId: number) => void): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (String(menuItemId).startsWith(CLIP) && tab?.id !== undefined) listener(tab.id);
  });
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === CLIP && tab?.id !== undefined) listener(tab.id);
  });
}

/** Calls back with the tab in which the user pressed the key that reads its page once. */
export function onReadAsked(listener: (tabId: number) => void): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === READ && tab?.id !== undefined) listener(tab.id);
  });
}

/** Calls back, while the browser still takes it for the user's own doing, with the window in which the user asked for the panel. */
export function onPanelAsked(listener: (windowId: number) => void): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId === PANEL && tab?.windowId !== undefined) listener(tab.windowId);
  });
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === PANEL && tab?.windowId !== undefined) listener(tab.windowId);
  });
}
