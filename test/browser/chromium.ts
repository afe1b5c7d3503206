import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];
const PLACES = ['/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/google/chrome', '/Applications/Chromium.app/Contents/MacOS', '/Applications/Google Chrome.app/Contents/MacOS'];

/** Path of a Chromium on this machine, or null. `CHROMIUM` in the environment names another one. */
export function findChromium(): string | null {
  const named = process.env['CHROMIUM'];
  if (named !== undefined && isExecutable(named)) return named;
  const folders = [...(process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== ''), ...PLACES];
  const candidates = folders.flatMap((folder) => [...NAMES, 'Chromium', 'Google Chrome'].map((name) => join(folder, name)));
  return candidates.find(isExecutable) ?? null;
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

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
