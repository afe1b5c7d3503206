import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Settings } from '../../lib/platform/settings.ts';
import { type Earshot, launchEarshot } from '../browser/earshot.ts';
import { faults, focused } from '../welcome/as-a-person.ts';

let earshot: Earshot;
let page: Page;

beforeAll(async () => {
  earshot = await launchEarshot({ args: ['--hide-scrollbars'] });
  page = await earshot.own('dashboard.html#settings/own-handles');
});
afterAll(() => earshot.close());

const kept = () =>
  page.evaluate(async () => {
    const { storage } = (globalThis as unknown as { chrome: { storage: { local: { get(key: string): Promise<{ settings?: Partial<Settings> }> } } } }).chrome;
    return (await storage.local.get('settings')).settings?.ownHandles ?? [];
  });

test('the brand’s accounts: one by its handle, one by the address of its profile, one on a host of its own; what is wrong is said; one goes', async () => {
  const account = page.getByRole('textbox', { name: 'Account' });
  const place = page.getByRole('combobox', { name: 'Where' });
  await account.fill('@Lumetra_Care');
  await account.press('Enter');
  await expect.poll(kept).toEqual([{ place: 'x', handle: 'Lumetra_Care' }]);
  expect(await focused(page)).toBe('Account');

  await place.selectOption({ label: 'LinkedIn' });
  await account.fill('https://www.linkedin.com/company/lumetra/');
  await account.press('Enter');
  await place.selectOption({ label: 'Another site' });
  await account.fill('Lumetra');
  await account.press('Enter');
  await page.getByText('This is no address of a site.').waitFor();
  expect(await faults(page)).toEqual([]);
  await page.getByRole('textbox', { name: 'Its address' }).fill('https://talk.quillwort.example/latest');
  await account.press('Enter');
  await expect.poll(kept).toEqual([{ place: 'x', handle: 'Lumetra_Care' }, { place: 'linkedin', handle: 'lumetra' }, { place: 'talk.quillwort.example', handle: 'Lumetra' }]);
  expect(await faults(page)).toEqual([]);

  // The same again, in other letters, is no other.
  await place.selectOption({ label: 'X' });
  await account.fill('lumetra_care');
  await account.press('Enter');
  await page.getByRole('button', { name: 'Remove lumetra on LinkedIn' }).click();
  await expect.poll(kept).toEqual([{ place: 'x', handle: 'Lumetra_Care' }, { place: 'talk.quillwort.example', handle: 'Lumetra' }]);
});
