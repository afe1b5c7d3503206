import type { Page } from 'playwright-core';
import { afterEach, expect, test } from 'vitest';
import { faults, focused, tabTo } from '../welcome/as-a-person.ts';
import { askedOf, openSettings, settingsIn } from './settings-scenes.ts';
import { quietEarshot } from '../dashboard/quiet-earshot.ts';

const quiet = quietEarshot();
let page: Page;
afterEach(() => page.close());

test('working time is kept at each change, and never one in which nobody can work', async () => {
  page = await openSettings(quiet.earshot, { name: 'fresh' });
  await page.getByRole('button', { name: 'Fri', exact: true }).click();
  await page.getByLabel('From', { exact: true }).fill('08:30');
  await expect.poll(() => settingsIn(page)).toMatchObject({ workingTime: { days: [1, 2, 3, 4], from: 510, to: 1080 } });
  await page.getByLabel('To', { exact: true }).fill('08:00');
  await page.getByText('Work has to begin before it ends.').waitFor();
  expect(await settingsIn(page)).toMatchObject({ workingTime: { to: 1080 } });
  await page.getByLabel('To', { exact: true }).fill('00:00');
  await expect.poll(() => settingsIn(page)).toMatchObject({ workingTime: { from: 510, to: 1440 } });
});

test('a goal for answers, and who follows up, by keyboard alone', async () => {
  page = await openSettings(quiet.earshot, { name: 'fresh' });
  await page.getByRole('combobox', { name: 'Answer within' }).focus();
  await page.keyboard.press('4');
  await expect.poll(() => settingsIn(page)).toMatchObject({ replyGoal: { hours: 4 } });
  await tabTo(page, 'One more name');
  await page.keyboard.type('  Support ');
  await page.keyboard.press('Enter');
  await page.keyboard.type('support');
  await page.keyboard.press('Enter');
  await page.keyboard.type('legal');
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await settingsIn(page)).owners).toEqual(['Support', 'legal']);
  await page.keyboard.press('Shift+Tab');
  expect(await focused(page)).toBe('Remove legal');
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await settingsIn(page)).owners).toEqual(['Support']);
  expect(await focused(page)).toBe('One more name');
});

test('notifications are asked for in the click that switches them on, and given back', async () => {
  page = await openSettings(quiet.earshot, { name: 'fresh' });
  await page.getByRole('switch', { name: 'Notifications' }).click();
  await expect.poll(() => page.getByRole('switch', { name: 'Notifications' }).isChecked()).toBe(true);
  await expect.poll(() => settingsIn(page)).toMatchObject({ notifications: true });
  await page.getByRole('switch', { name: 'Notifications' }).click();
  await expect.poll(() => page.getByRole('switch', { name: 'Notifications' }).isChecked()).toBe(false);
  await expect.poll(() => settingsIn(page)).toMatchObject({ notifications: false });
  expect(await askedOf(page)).toEqual(['notifications in a click', 'given back']);
});

test('where the browser refuses, they stay off and it is said', async () => {
  page = await openSettings(quiet.earshot, { name: 'fresh', answer: false });
  await page.getByRole('switch', { name: 'Notifications' }).click();
  await page.getByText('The browser did not allow notifications').waitFor();
  expect(await page.getByRole('switch', { name: 'Notifications' }).isChecked()).toBe(false);
  await expect.poll(() => settingsIn(page)).toMatchObject({ notifications: false });
});

test('the weekly reminder of the digest: day and hour are kept as they are chosen, and it is gone when it is switched off', async () => {
  page = await openSettings(quiet.earshot, { name: 'fresh' });
  const remind = page.getByRole('switch', { name: 'Remind me to make the digest' });
  await remind.click();
  await expect.poll(() => settingsIn(page)).toMatchObject({ digestReminder: { weekday: 1, minute: 540 } });
  await page.getByLabel('Day', { exact: true }).selectOption('Friday');
  await page.getByLabel('Time', { exact: true }).fill('16:30');
  await expect.poll(() => settingsIn(page)).toMatchObject({ digestReminder: { weekday: 5, minute: 990 } });
  expect(await faults(page)).toEqual([]);
  await remind.click();
  await expect.poll(() => settingsIn(page)).toMatchObject({ digestReminder: null });
});
