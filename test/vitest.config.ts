import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));
const jsx = { jsx: { runtime: 'automatic', importSource: 'preact' } } as const;

/** A test's name says where it runs: `*.dom.test.ts(x)` happy-dom, `*.browser.test.ts` a real browser, else plain Node. */
export default defineConfig({
  root,
  test: {
    reporters: ['default', './test/closing-line-reporter.ts'],
    projects: [
      {
        root,
        oxc: jsx,
        test: {
          name: 'node',
          environment: 'node',
          setupFiles: ['./test/property-seed.ts'],
          testTimeout: 60_000,
          include: ['test/**/*.test.ts'],
          exclude: ['test/**/*.dom.test.ts', 'test/**/*.browser.test.ts'],
        },
      },
      {
        root,
        oxc: jsx,
        test: { name: 'dom', environment: 'happy-dom', setupFiles: ['./test/property-seed.ts'], testTimeout: 60_000, include: ['test/**/*.dom.test.{ts,tsx}'] },
      },
      {
        root,
        oxc: jsx,
        test: {
          name: 'browser',
          environment: 'node',
          include: ['test/**/*.browser.test.ts'],
          globalSetup: ['./test/browser/build-extension.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // Shared machines are slow at times; a condition is waited for, a time never.
          expect: { poll: { timeout: 30_000, interval: 100 } },
          // Two cores: browsers side by side take as long as one after the other (measured), and wait for each other.
          fileParallelism: false,
          // Of `test.concurrent`: as many as there are browsers for.
          maxConcurrency: 2,
        },
      },
    ],
  },
});
