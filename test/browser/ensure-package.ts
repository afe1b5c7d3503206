import { spawn } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export interface Needed {
  /** Name of the program as one would type it: `soffice`. */
  command: string;
  /** The Debian package that brings it, `libreoffice-calc-nogui`; several with blanks between them. */
  debianPackage: string;
  /** Where it is more than a program: the path it lies at, or null. Default: the command in PATH. */
  find?: () => string | null;
  /** What goes undone without it, the end of a sentence: `opening the CSV in a spreadsheet`. */
  why: string;
}

/**
 * Absolute path of a program: the one that is there, else Debian's, installed now (as root, with apt-get). null where
 * neither works, with one printed line that says what is missing.
 * @throws Error where `CI=true`: there nothing may be left out in silence.
 */
export async function ensureCommand(needed: Needed): Promise<string | null> {
  const find = needed.find ?? (() => findCommand(needed.command));
  const found = find();
  if (found !== null) return found;
  const why = canInstall() ? await install(needed.debianPackage) : 'and cannot be installed from here (that takes root and apt-get)';
  const installed = find();
  if (installed !== null) return installed;
  const message = `${needed.command} is missing ${why}: left out is ${needed.why}. Debian's package: ${needed.debianPackage}`;
  if (process.env['CI'] === 'true') throw new Error(message);
  console.warn(message);
  return null;
}

/** Absolute path of a program in PATH, or null. */
export function findCommand(command: string): string | null {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return folders.map((folder) => join(folder, command)).find(isProgram) ?? null;
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

function canInstall(): boolean {
  return process.getuid?.() === 0 && findCommand('apt-get') !== null;
}

/** Installs a package; resolves to why the program may still be missing. */
async function install(debianPackage: string): Promise<string> {
  console.warn(`Installing Debian's ${debianPackage} …`);
  packageLists ??= aptGet('update');
  await packageLists;
  const { code, output } = await aptGet('install', '-y', '--no-install-recommends', ...debianPackage.split(' '));
  return code === 0 ? 'though the package is there' : `and apt-get ended with ${code} (${output.trim().split('\n').at(-1) ?? ''})`;
}

/** Fetched once per process. A failure shows in the install that follows: an older list may do. */
let packageLists: Promise<unknown> | null = null;

function aptGet(...args: string[]): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve) => {
    // Another process of the same run may be installing: wait for its lock rather than fail.
    const child = spawn('apt-get', ['-q', '-o', 'DPkg::Lock::Timeout=300', ...args], {
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const collect = (chunk: Buffer): void => void (output += chunk.toString());
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.on('error', (error) => resolve({ code: null, output: error.message }));
    child.on('close', (code) => resolve({ code, output }));
  });
}
