import { accessSync, constants } from 'node:fs';
import { ensureCommand, findCommand } from './ensure-package.ts';

const COMMANDS = ['firefox-esr', 'firefox', 'firefox-developer-edition'];
const PLACES = ['/Applications/Firefox.app/Contents/MacOS/firefox'];

/**
 * Path of a Firefox: the one that is there (`FIREFOX` in the environment names another), else Debian's package. null where
 * neither works, with one printed line.
 * @throws Error where `CI=true`.
 */
export async function ensureFirefox(): Promise<string | null> {
  const named = process.env['FIREFOX'];
  const found = [named, ...COMMANDS.map(findCommand), ...PLACES].find((path) => typeof path === 'string' && isExecutable(path));
  return found ?? ensureCommand({ command: 'firefox-esr', debianPackage: 'firefox-esr', why: 'the main story in Firefox' });
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
