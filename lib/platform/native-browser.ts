import type { Browser } from 'webextension-polyfill';

/**
 * The browser's own extension API, for what runs in every page and in the popup: the polyfill would be a tenth of a
 * content script. What is called through it here returns promises in both browsers by itself; a reply to a message goes by `sendResponse`,
 * since a returned promise is one in Chromium only from 148 on.
 */
const { browser, chrome } = globalThis as unknown as { browser?: Browser; chrome?: Browser };

export const nativeBrowser = (browser ?? chrome) as Browser;
