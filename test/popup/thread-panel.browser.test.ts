import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Earshot, launchEarshot, mentionsIn } from '../browser/earshot.ts';
import { DAY_MS, HOUR_MS } from '../../lib/model/time.ts';
import { askedOfBrowser, openPopup } from './open-popup.ts';
import { sampleMention } from './sample-mentions.ts';
import { sampleThread } from './sample-thread.ts';

let earshot: Earshot;
beforeAll(async () => {
  earshot = await launchEarshot();
});
afterAll(() => earshot.close());

test('by keyboard: h shows what answered a mention and what became of it; what its page told can be taken back', async () => {
  const { page, faults } = await openPopup(earshot, { ...sampleThread(), address: 'https://x.com/home' });
  await page.getByRole('combobox', { name: 'Search mentions' }).press('ArrowDown');
  await page.keyboard.press('j');
  await page.keyboard.press('h');
  const panel = page.getByRole('region', { name: 'Thread' });
  await panel.waitFor();
  const turns = panel.getByRole('list', { name: 'The conversation, as far as it was on screen' }).getByRole('listitem');
  await expect.poll(() => turns.locator('.turn-head').allInnerTexts()).toEqual([expect.stringContaining('oddvar_brekke'), expect.stringContaining('this mention'), expect.stringContaining('our answer'), expect.stringContaining('wrote again')]);
  const history = await panel.getByRole('list', { name: 'What became of it' }).innerText();
  expect(history).toMatch(/Likes: 12 → 480 in 3/);
  expect(history).toMatch(/answered: .*, after 3/i);
  expect(history).toMatch(/gone from its page/i);
  await panel.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(async () => (await mentionsIn(page)).find(({ key }) => key === 'x:1993177247822516587')).toMatchObject({ status: 'new', repliedAt: null });
  await panel.getByRole('button', { name: 'Undo' }).waitFor({ state: 'detached' });
  await page.keyboard.press('h');
  expect(faults).toEqual([]);
  await page.close();
});

test('repost and quote lead to the original: its words stand with the mention, and a button opens it', async () => {
  const original = sampleMention('x:50', DAY_MS, 'Lumetra', { text: 'The Lumetra lamp hums.\nEvery night.', author: { handle: 'oddvar', name: 'Oddvar' }, url: 'https://x.com/oddvar/status/50' });
  const quoting = sampleMention('x:51', HOUR_MS, 'Lumetra', { text: 'Mine does not.', author: { handle: 'tess_h', name: 'Tess Hale' }, url: 'https://x.com/tess_h/status/51', quoted: { handle: 'oddvar', text: 'The Lumetra lamp hums. Every …' } });
  const { page, faults } = await openPopup(earshot, { ...sampleThread(), mentions: [quoting, original], address: 'https://x.com/home' });
  await page.getByText('Mine does not.').click();
  await expect.poll(() => page.locator('[aria-current="true"] .mention-quote').innerText()).toBe('@oddvar The Lumetra lamp hums. Every …');
  await page.keyboard.press('h');
  await page.getByRole('region', { name: 'Thread' }).getByRole('button', { name: 'Open the original by @oddvar' }).press('Enter');
  await expect.poll(() => askedOfBrowser(page)).toEqual([{ create: 'https://x.com/oddvar/status/50' }]);
  expect(faults).toEqual([]);
  await page.close();
});
