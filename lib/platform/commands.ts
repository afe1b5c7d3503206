import { nativeBrowser as browser } from './native-browser.ts';

/** The keys that run a command now, as the browser writes them (`Alt+Shift+E`); null = none: the user took them away, or another extension has them. */
export async function shortcutOf(command: '_execute_action' | 'panel' | 'clip' | 'read'): Promise<string | null> {
  const commands = await browser.commands.getAll();
  return commands.find(({ name }) => name === command)?.shortcut || null;
}

/** Opens the browser's own page for the keys of extensions. */
export async function openShortcutSettings(): Promise<void> {
  if (browser.commands.openShortcutSettings !== undefined) return browser.commands.openShortcutSettings();
  await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
