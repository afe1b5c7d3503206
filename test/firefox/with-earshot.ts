import { rmSync } from 'node:fs';
import { afterAll, beforeAll } from 'vitest';
import { ensureFirefox } from '../browser/ensure-firefox.ts';
import { editedCopy } from '../browser/extension-copy.ts';
import { Firefox } from './firefox.ts';

/** A Firefox with the shipped build in it, for the tests of a file: there before the first, gone after the last. */
export function firefoxWithEarshot(): { readonly firefox: Firefox; readonly host: string } {
  let firefox: Firefox;
  let folder: string;
  let host: string;
  beforeAll(async () => {
    const executable = await ensureFirefox();
    if (executable === null) throw new Error('There is no Firefox: install it, or let these stories be.');
    firefox = await Firefox.launch(executable);
    folder = editedCopy('firefox-mv3', () => {});
    host = await firefox.install(folder);
  }, 180_000);
  afterAll(async () => {
    await firefox?.[Symbol.asyncDispose]();
    if (folder !== undefined) rmSync(folder, { recursive: true });
  });
  return {
    get firefox() {
      return firefox;
    },
    get host() {
      return host;
    },
  };
}
