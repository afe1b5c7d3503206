import { accessSync, constants } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findCommand } from './ensure-package.ts';

const COMMANDS = ['chromium', 'chromium-browser'];
const PLACES = ['/usr/bin/chromium', '/snap/bin/chromium', '/Applications/Chromium.app/Contents/MacOS/Chromium'];
const BRANDED_COMMANDS = ['google-chrome-stable', 'google-chrome'];
const BRANDED_PLACES = ['/opt/google/chrome/chrome', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', ...windowsChrome()];

/**
 * Path of a browser of Chromium's family on this machine, or null. `CHROMIUM` in the environment names another one. Good
 * enough to read a page with; what shall load an extension takes `findChromiumForExtensions`.
 */
export function findChromium(): string | null {
  return findChromiumForExtensions() ?? firstOf(BRANDED_COMMANDS, BRANDED_PLACES);
}

/** Chromium itself or the one that Playwright downloaded: branded Chrome ignores `--load-extension` since version 137. */
export function findChromiumForExtensions(): string | null {
  const named = process.env['CHROMIUM'];
  if (named !== undefined && isExecutable(named)) return named;
  return firstOf(COMMANDS, [...PLACES, chromium.executablePath()]);
}

/** A browser that asks nobody for anything of its own accord and that also runs as root, as containers do. */
export const launchFlags: readonly string[] = [
  '--no-sandbox',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--disable-dev-shm-usage',
];

function firstOf(commands: readonly string[], places: readonly string[]): string | null {
  return commands.map(findCommand).find((path) => path !== null) ?? places.find(isExecutable) ?? null;
}

function windowsChrome(): string[] {
  const folders = [process.env['PROGRAMFILES'], process.env['LOCALAPPDATA']];
  return folders.flatMap((folder) => (folder === undefined ? [] : [join(folder, 'Google/Chrome/Application/chrome.exe')]));
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
