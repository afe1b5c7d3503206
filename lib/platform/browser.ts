/** The one door to the browser's extension API: everything else imports from `lib/platform`. */
export { default as browser } from 'webextension-polyfill';
export type { Menus, Permissions, Runtime, Scripting, Storage, Tabs } from 'webextension-polyfill';
