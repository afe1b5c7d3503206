import type { Page } from 'playwright-core';
import type { Earshot } from '../browser/earshot.ts';
import { openFresh } from '../browser/fresh-page.ts';

/** A state of the welcome page that a person can meet. */
export interface WelcomeScene {
  name: string;
  act?(page: Page): Promise<void>;
}

/** Every one of them; screenshots and the test of every scene go through this list. */
export function welcomeScenes(): WelcomeScene[] {
  const name = (page: Page) => page.getByLabel('Brand name').fill('Novapine');
  const start = (page: Page) => page.getByRole('button', { name: 'Start listening' }).click();
  const done = async (page: Page) => {
    await answerPermission(page, true);
    await name(page);
    await start(page);
    await page.getByRole('heading', { name: 'Listening for Novapine' }).waitFor();
  };
  return [
    { name: 'empty' },
    { name: 'typed', act: async (page) => {
      await name(page);
      await page.getByRole('button', { name: 'novapine.com' }).click();
      await page.getByLabel('Another word').fill('Nova Pine');
      await page.getByLabel('Another word').press('Enter');
    } },
    { name: 'name-missing', act: start },
    { name: 'refused', act: async (page) => {
      await answerPermission(page, false);
      await name(page);
      await start(page);
      await page.getByText('did not give permission').waitFor();
    } },
    { name: 'done', act: done },
    { name: 'another', act: async (page) => {
      await done(page);
      await page.getByRole('button', { name: 'Add another brand' }).click();
      await page.getByRole('link', { name: 'Open your topics' }).waitFor();
    } },
  ];
}

/** Opens the welcome page in the scene's state, as on the day of the install. */
export function openWelcome(earshot: Earshot, { act }: WelcomeScene): Promise<Page> {
  return openFresh(earshot, { at: 'welcome.html', ready: 'h1', act });
}

/** Stands in for the user at the browser's question, which no script can press. */
function answerPermission(page: Page, granted: boolean): Promise<void> {
  return page.evaluate((answer) => {
    const { permissions } = (globalThis as unknown as { chrome: { permissions: { request: unknown } } }).chrome;
    permissions.request = () => Promise.resolve(answer);
  }, granted);
}
