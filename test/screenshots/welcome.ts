/**
 * Screenshots of the welcome page in every state, light and dark, wide and narrow, from the built extension:
 * `node test/screenshots/welcome.ts [LOOK …]` after `npm run build`, a look being such as `dark-narrow`.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { type Earshot, launchEarshot } from '../browser/earshot.ts';
import { editedCopy } from '../browser/extension-copy.ts';

const FOLDER = join(import.meta.dirname, '../../.earshot/screenshots');
const LOOKS = process.argv.length > 2 ? process.argv.slice(2) : ['light-wide', 'light-narrow', 'dark-wide', 'dark-narrow'];
const WIDTHS = { wide: 1280, narrow: 320 };

const SCENES: Record<string, (page: Page) => Promise<void>> = {
  empty: async () => {},
  typed: async (page) => {
    await page.getByLabel('Brand name').fill('Novapine');
    await page.getByRole('button', { name: 'novapine.com' }).click();
    await page.getByLabel('Another word').fill('Nova Pine');
    await page.getByLabel('Another word').press('Enter');
  },
  'name-missing': async (page) => page.getByRole('button', { name: 'Start listening' }).click(),
  refused: async (page) => {
    await answerPermission(page, false);
    await page.getByLabel('Brand name').fill('Novapine');
    await page.getByRole('button', { name: 'Start listening' }).click();
    await page.getByText('did not give permission').waitFor();
  },
  done: async (page) => {
    await answerPermission(page, true);
    await page.getByLabel('Brand name').fill('Novapine');
    await page.getByRole('button', { name: 'Start listening' }).click();
    await page.getByRole('heading', { name: 'Listening for Novapine' }).waitFor();
  },
  topics: async (page) => {
    await page.getByRole('button', { name: 'Add another brand' }).click();
    await page.getByRole('link', { name: 'Open your topics' }).waitFor();
  },
};

/** Stands in for the user at the browser's question, which no script can press. */
function answerPermission(page: Page, granted: boolean): Promise<void> {
  return page.evaluate((answer) => {
    const { permissions } = (globalThis as unknown as { chrome: { permissions: { request: unknown } } }).chrome;
    permissions.request = () => Promise.resolve(answer);
  }, granted);
}

/** What follows on the scene before, in the same page. */
const GOES_ON = new Set(['topics']);

mkdirSync(FOLDER, { recursive: true });
for (const look of LOOKS) {
  const [colorScheme, size] = look.split('-') as ['light' | 'dark', keyof typeof WIDTHS];
  const earshot = await launchEarshot({ folder: editedCopy('chrome-mv3', () => {}), args: ['--hide-scrollbars'], colorScheme, viewport: { width: WIDTHS[size], height: 800 } });
  try {
    await shoot(earshot, look);
  } finally {
    await earshot.close();
  }
}

async function shoot(earshot: Earshot, look: string): Promise<void> {
  let page: Page | null = null;
  for (const [scene, act] of Object.entries(SCENES)) {
    if (!GOES_ON.has(scene)) page = await earshot.own('welcome.html');
    if (page === null) continue;
    await page.getByRole('heading', { level: 1 }).waitFor();
    await act(page);
    const path = join(FOLDER, `welcome-${scene}-${look}.png`);
    await page.screenshot({ path, fullPage: true });
    console.log(path);
  }
}
