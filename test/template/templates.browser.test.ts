import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterEach, expect, test } from 'vitest';
import type { Template } from '../../lib/model/template.ts';
import { rowsOf } from '../browser/earshot.ts';
import { openPopup } from '../popup/open-popup.ts';
import { SAMPLE_TOPICS, sampleMentions } from '../popup/sample-mentions.ts';
import { focused, tabTo } from '../welcome/as-a-person.ts';
import { chooseFile, openTemplates, sampleTemplates } from './template-scenes.ts';
import { quietEarshot } from '../dashboard/quiet-earshot.ts';

const quiet = quietEarshot();
let page: Page;
afterEach(() => page.close());

const stored = async () => (await rowsOf<Template>(page, 'templates')).toSorted((a, b) => a.position - b.position);
const names = () => page.locator('.template h2').allTextContents();

test('by keyboard alone: the first are taken over, one is written, moved, changed, removed and brought back', async () => {
  page = await openTemplates(quiet.earshot, {});
  const { keyboard } = page;
  await tabTo(page, 'Start with three');
  await keyboard.press('Enter');
  await expect.poll(names).toEqual(['Sorry, on it', 'Promise', 'Thank you']);

  await tabTo(page, 'New reply');
  await keyboard.press('Enter');
  await expect.poll(() => focused(page)).toBe('Name');
  await keyboard.type('Where to buy');
  await keyboard.press('Tab');
  await keyboard.type('Hi {nmae}, see ');
  await page.getByText('Nothing fills {nmae}, so that is copied as it stands. Known are {name}, {link}, {promise}, {due}, {owner}, and {brand}.').waitFor();
  await tabTo(page, '{link} link');
  await keyboard.press('Enter');
  expect(await page.getByRole('textbox', { name: 'Text' }).inputValue()).toBe('Hi {nmae}, see {link}');
  // Back in the text, behind what was put in.
  for (let presses = 0; presses < 11; presses += 1) await keyboard.press('ArrowLeft');
  await page.getByRole('textbox', { name: 'Text' }).fill('Hi {name}, see {link}');
  await expect.poll(() => page.getByText('Nothing fills').count()).toBe(0);
  await tabTo(page, 'Save');
  await keyboard.press('Enter');
  await expect.poll(names).toEqual(['Sorry, on it', 'Promise', 'Thank you', 'Where to buy']);

  await tabTo(page, 'Move Where to buy up');
  for (const place of [2, 1, 0]) {
    await keyboard.press('Enter');
    await expect.poll(async () => (await names()).indexOf('Where to buy')).toBe(place);
    await expect.poll(() => focused(page)).toBe(`Move Where to buy ${place === 0 ? 'down' : 'up'}`);
  }

  await tabTo(page, 'Edit Promise');
  await keyboard.press('Enter');
  await page.getByRole('textbox', { name: 'Name' }).waitFor();
  await tabTo(page, 'Name');
  await keyboard.press('ControlOrMeta+A');
  await keyboard.type('thank YOU');
  await keyboard.press('Enter');
  await page.getByText('Another reply has this name.').waitFor();
  await keyboard.press('ControlOrMeta+A');
  await keyboard.type('Our promise');
  await keyboard.press('Enter');
  await expect.poll(names).toEqual(['Where to buy', 'Sorry, on it', 'Our promise', 'Thank you']);

  await tabTo(page, 'Remove Our promise');
  await keyboard.press('Enter');
  await expect.poll(names).toEqual(['Where to buy', 'Sorry, on it', 'Thank you']);
  await tabTo(page, 'Undo');
  await keyboard.press('Enter');
  await expect.poll(names).toEqual(['Where to buy', 'Sorry, on it', 'Our promise', 'Thank you']);
  expect((await stored()).map(({ position }) => position)).toEqual([0, 1, 2, 3]);
  expect((await stored())[0]).toMatchObject({ name: 'Where to buy', text: 'Hi {name}, see {link}' });

  // Back leads to where one was.
  await page.goBack();
  await page.getByRole('textbox', { name: 'Name' }).waitFor();
});

test('what was typed and not saved is there again when one comes back', async () => {
  page = await openTemplates(quiet.earshot, { templates: sampleTemplates() });
  await page.getByRole('link', { name: 'Edit Promise' }).click();
  await page.getByRole('textbox', { name: 'Text' }).fill('Half a sentence');
  await page.goBack();
  await page.goForward();
  await page.getByText('What you typed before and did not save is here again.').waitFor();
  expect(await page.getByRole('textbox', { name: 'Text' }).inputValue()).toBe('Half a sentence');
  await page.getByRole('button', { name: 'Cancel' }).click();
  await page.getByRole('link', { name: 'Edit Promise' }).click();
  expect(await page.getByRole('textbox', { name: 'Text' }).inputValue()).toContain('thank you for telling us');
});

test('a file that is saved is taken in again; one that is wrong is refused whole, and says why', async () => {
  page = await openTemplates(quiet.earshot, { templates: sampleTemplates() });
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save as a file' }).press('Enter')]);
  expect(download.suggestedFilename()).toMatch(/^earshot-replies-\d{4}-\d\d-\d\d\.json$/);
  const file = readFileSync(await download.path(), 'utf8');
  await page.close();

  page = await openTemplates(quiet.earshot, { templates: [{ ...sampleTemplates(1)[0]!, text: 'older' }] });
  await chooseFile(page, file.replace('Thank you, {name}', '<img src=x onerror=alert(1)>'));
  await page.getByText('It replaces the one you have.').waitFor();
  await page.getByRole('button', { name: 'Take in these 4 replies' }).press('Enter');
  await page.getByText('Taken in: 4.').waitFor();
  expect((await stored()).map(({ name, text }) => [name, text])).toEqual(sampleTemplates().map(({ name, text }) => [name, text.replace('Thank you, {name}', '<img src=x onerror=alert(1)>')]));

  await chooseFile(page, '{"earshot":"templates","version":1,"templates":[{"name":"Ok","text":"Ok"},{"name":"","text":"x"}]}');
  await page.getByText('Entry 2 is no reply').waitFor();
  expect(await stored()).toHaveLength(4);
});

test('q, then a number: filled from the mention and copied; what is missing is said and leaves a gap', async () => {
  const popup = await openPopup(quiet.earshot, { mentions: sampleMentions(), topics: SAMPLE_TOPICS, templates: sampleTemplates(), address: 'https://x.com/home' });
  page = popup.page;
  const { keyboard } = page;
  const pasted = async () => {
    await quiet.earshot.serve('https://reply.example/', '<!doctype html><title>Reply</title><textarea></textarea>');
    const site = await quiet.earshot.open('https://reply.example/');
    await site.locator('textarea').press('Control+V');
    const text = await site.locator('textarea').inputValue();
    await site.close();
    await page.bringToFront();
    return text;
  };
  const output = () => page.getByRole('group', { name: 'Saved replies' }).getByRole('status').textContent();

  await keyboard.press('ArrowDown');
  await keyboard.press('q');
  await page.getByRole('group', { name: 'Saved replies' }).waitFor();
  await keyboard.press('3');
  await expect.poll(output).toBe('Copied: Thank you');
  expect(await pasted()).toBe('Thank you, Amara Osei! This made our day at Lumetra.');

  // Arrows move among the replies, not among the mentions; Enter copies.
  await keyboard.press('ArrowUp');
  await keyboard.press('Enter');
  await expect.poll(output).toBe('Copied: Promise. Still to be filled in: [promise], [due date], and [owner]');
  expect(await pasted()).toBe('Hi Amara Osei, thank you for telling us.\nOur promise: [promise], by [due date].\nIf anything is unclear, ask for [owner].');

  // With a date, on the next mention.
  await keyboard.press('Escape');
  await keyboard.press('j');
  await keyboard.press('f');
  await page.locator('.mention[aria-current="true"]').getByText('due tomorrow').waitFor();
  await keyboard.press('Escape');
  await keyboard.press('q');
  await page.getByRole('group', { name: 'Saved replies' }).waitFor();
  await keyboard.press('1');
  await expect.poll(output).toBe('Copied: Sorry, on it');
  expect(await pasted()).toMatch(/^Hi @desk_goblin_42, sorry about that\. We are looking into it and will get back to you by tomorrow, 9:00\sAM\.$/);
  expect(popup.faults).toEqual([]);
});
