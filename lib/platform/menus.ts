import { browser } from './browser.ts';
import { t } from './i18n.ts';

const CLIP = 'clip';
const READ = 'read';

/** Makes the context menu anew: one entry at a time is in sight, for the selection where there is one, else for the post. */
export async function makeMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  const documentUrlPatterns = ['http://*/*', 'https://*/*'];
  browser.contextMenus.create({ id: `${CLIP}-selection`, title: t('menuClipSelection'), contexts: ['selection'], documentUrlPatterns });
  browser.contextMenus.create({ id: `${CLIP}-post`, title: t('menuClipPost'), contexts: ['page', 'link', 'image', 'video'], documentUrlPatterns });
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
