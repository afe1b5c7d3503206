import { expect, test } from 'vitest';
import { DAY_MS } from '../../lib/model/time.ts';
import { quietEarshot } from '../dashboard/quiet-earshot.ts';
import { busyDay, openQueue } from './queue-scenes.ts';

const quiet = quietEarshot();

test('above the queue stands that a backup is due, until one is saved, or for a week after it was put off', async () => {
  const open = (backup: object) => openQueue(quiet.earshot, { mentions: busyDay(), backup });
  const asked = (page: Awaited<ReturnType<typeof open>>) => page.getByRole('region', { name: 'A backup is due' });
  const old = { lastAt: Date.now() - 40 * DAY_MS };

  let page = await open(old);
  expect(await asked(page).innerText()).toContain('Last backup: 40 days ago');
  await asked(page).getByRole('button', { name: 'In a week' }).click();
  await expect.poll(() => asked(page).count()).toBe(0);
  await page.close();

  // More than a week later.
  page = await open({ ...old, putOffAt: Date.now() - 8 * DAY_MS });
  await asked(page).getByRole('button', { name: 'Open backup' }).press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Backup and hand-over' }).waitFor();
  await page.goBack();
  await asked(page).waitFor();
  const other = await quiet.earshot.own('dashboard.html#backup');
  await Promise.all([other.waitForEvent('download'), other.getByRole('button', { name: 'Save backup' }).click()]);
  await expect.poll(() => asked(page).count()).toBe(0);
  await other.close();
  await page.close();
});
