import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { ensureChromium } from './ensure-chromium.ts';

const ROOT = join(import.meta.dirname, '../..');
const WXT = join(ROOT, 'node_modules/wxt/bin/wxt.mjs');

export type Build = 'chrome-mv3' | 'firefox-mv3';

/** Before the first test in a real browser: the extension is built for both browsers, and a Chromium is there. */
export default async function setUp(): Promise<void> {
  await ensureChromium();
  await buildExtension('chrome-mv3');
  await buildExtension('firefox-mv3');
}

/** Builds into `.output/BUILD` and returns that folder. Rejects with what the build printed. */
export async function buildExtension(build: Build): Promise<string> {
  const browser = build === 'firefox-mv3' ? 'firefox' : 'chrome';
  try {
    await promisify(execFile)(process.execPath, [WXT, 'build', '-b', browser], { cwd: ROOT });
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    throw new Error(`The build for ${browser} failed:\n${stdout}${stderr}`, { cause: error });
  }
  return join(ROOT, '.output', build);
}
