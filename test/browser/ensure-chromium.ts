import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { chromium } from 'playwright-core';
import { findChromiumForExtensions } from './chromium.ts';
import { ensureCommand } from './ensure-package.ts';

/** Milliseconds. 180 MB on a slow line; a line that is not there says so much sooner. */
const DOWNLOAD_LIMIT = 10 * 60_000;

/**
 * Path of a Chromium that can load Earshot: one that is there, else Playwright's own download, else Debian's package.
 * @throws Error whose message tells a person what to do.
 */
export async function ensureChromium(): Promise<string> {
  const path = findChromiumForExtensions() ?? (await download()) ?? (await ensureCommand({ command: 'chromium', debianPackage: 'chromium', why: 'all that runs in a browser' }));
  if (path !== null) return path;
  throw new Error(
    'There is no Chromium here, none could be downloaded and none installed. Install one (Debian: apt install chromium; ' +
      'anywhere: npx playwright-core install chromium) or name one that is not branded Chrome: CHROMIUM=/path/to/chromium',
  );
}

/** Playwright's build, or null where the network does not allow it or the system lacks its libraries. */
async function download(): Promise<string | null> {
  process.stderr.write('No Chromium here: downloading the one that Playwright offers (180 MB) …\n');
  const cli = join(dirname(createRequire(import.meta.url).resolve('playwright-core/package.json')), 'cli.js');
  const environment = { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '15000', ...process.env };
  const isDownloaded = await succeeds(process.execPath, [cli, 'install', '--no-shell', 'chromium'], environment);
  const path = chromium.executablePath();
  if (isDownloaded && (await succeeds(path, ['--version'], process.env))) return path;
  process.stderr.write(isDownloaded ? 'It does not run here: libraries are missing.\n' : 'It could not be had.\n');
  return null;
}

function succeeds(program: string, args: readonly string[], env: NodeJS.ProcessEnv): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(program, args, { env, stdio: 'ignore', timeout: DOWNLOAD_LIMIT });
    child.on('error', () => resolve(false));
    child.on('close', (code) => resolve(code === 0));
  });
}
