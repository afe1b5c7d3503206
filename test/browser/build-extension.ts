import { execFile } from 'node:child_process';
import { readdirSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { ensureChromium } from './ensure-chromium.ts';
import { ensureFirefox } from './ensure-firefox.ts';

const ROOT = join(import.meta.dirname, '../..');
const WXT = join(ROOT, 'node_modules/wxt/bin/wxt.mjs');

/** What a build is made from. */
const SOURCES = ['lib', 'components', 'entrypoints', 'wxt.config.ts', 'tsconfig.json', 'package.json', 'package-lock.json'];

export type Build = 'chrome-mv3' | 'firefox-mv3';

/** Before the first test in a real browser: both browsers are there, and the extension is built for both. */
export default async function setUp(): Promise<void> {
  await ensureChromium();
  await ensureFirefox();
  await buildExtension('chrome-mv3');
  await buildExtension('firefox-mv3');
}

/** Builds into `.output/BUILD`, unless what lies there is newer than its sources; returns that folder. Rejects with what the build printed. */
export async function buildExtension(build: Build): Promise<string> {
  const folder = join(ROOT, '.output', build);
  const stamp = join(folder, 'manifest.json');
  const startedAt = new Date();
  if (changedAt(stamp) > Math.max(...SOURCES.flatMap((source) => timesBelow(join(ROOT, source))))) return folder;
  try {
    // As it is shipped: a test runner's own NODE_ENV would make another, larger build.
    const env = { ...process.env, NODE_ENV: 'production' };
    await promisify(execFile)(process.execPath, [WXT, 'build', '-b', build === 'firefox-mv3' ? 'firefox' : 'chrome'], { cwd: ROOT, env });
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    throw new Error(`The build of ${build} failed:\n${stdout}${stderr}`, { cause: error });
  }
  // What was edited while it was built is newer than the build.
  utimesSync(stamp, startedAt, startedAt);
  return folder;
}

/** Milliseconds since 1970; 0 where there is no such file. */
function changedAt(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

/** Of a file, or of a folder and all that lies in it: a folder's own time tells of what was taken away. */
function timesBelow(path: string): number[] {
  if (!statSync(path).isDirectory()) return [changedAt(path)];
  return [path, ...readdirSync(path, { recursive: true, encoding: 'utf8' }).map((name) => join(path, name))].map(changedAt);
}
