import { afterEach, expect, test } from 'vitest';
import { type Earshot, launchEarshot } from '../browser/earshot.ts';
import { grantedCopy, speaking } from '../browser/extension-copy.ts';
import { messagesOf } from '../browser/turn-language.ts';

let earshot: Earshot;

afterEach(() => earshot.close());

test.each([
  ['de', 'ltr'],
  ['ar', 'rtl'],
])('as a browser in %s shows it, each page says its language and direction, and speaks it', async (language, direction) => {
  earshot = await launchEarshot({ folder: grantedCopy('chrome-mv3', speaking(language)) });
  const messages = messagesOf(language);
  for (const [path, key] of [
    ['welcome.html', 'welcomeTitle'],
    ['popup.html', 'popupNoTopics'],
    ['dashboard.html#topics', 'topicsEmpty'],
    ['dashboard.html#sites', 'sitesTitle'],
    ['sidepanel.html', 'popupNoTopics'],
  ] as const) {
    const page = await earshot.own(path);
    await page.locator('main').getByText(messages[key] ?? '', { exact: true }).first().waitFor();
    expect(await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir, getComputedStyle(document.body).direction])).toEqual([language, direction, direction]);
    await page.close();
  }
});
