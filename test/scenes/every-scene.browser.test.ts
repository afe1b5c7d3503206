import { afterAll, beforeAll, expect, test } from 'vitest';
import { clippedText } from '../browser/clipped-text.ts';
import { type Earshot, launchEarshot } from '../browser/earshot.ts';
import { LANGUAGES, makeTurnable, turnTo } from '../browser/turn-language.ts';
import { faults } from '../welcome/as-a-person.ts';
import { everyScene } from './every-scene.ts';

/** The one with the longest words and the one from right to left; `npm run languages` goes through all of them. */
const TURNED_TO = process.env['EVERY_LANGUAGE'] === undefined ? LANGUAGES.filter((language) => language === 'de' || language === 'ar') : LANGUAGES;

/** A browser keeps one core busy, and there are two at least: whoever has one has its store for himself. */
const idle: { earshot: Earshot; said: string[] }[] = [];

beforeAll(async () => {
  for (const earshot of await Promise.all([launchEarshot(), launchEarshot()])) {
    const said: string[] = [];
    earshot.context.on('console', (message) => said.push(message.text()));
    earshot.context.on('weberror', (error) => said.push(String(error.error())));
    await makeTurnable(earshot.context);
    idle.push({ earshot, said });
  }
});

afterAll(() => Promise.all(idle.map(({ earshot }) => earshot.close())));

test.concurrent.each(everyScene())('$name: axe finds no fault in either theme, nothing is wider than its window or cut off in another language, no error, no request', async ({ open, narrow, wide }) => {
  const browser = idle.pop()!;
  const { earshot, said } = browser;
  try {
    const page = await open(earshot);
    const found = await faults(page, { narrow, wide: wide ?? narrow });
    for (const language of TURNED_TO) {
      await turnTo(page, language);
      found.push(...(await clippedText(page)).map((fault) => `${language}: ${fault}`));
    }
    await page.close();
    expect([...found, ...said.splice(0), ...earshot.refused]).toEqual([]);
  } finally {
    idle.push(browser);
  }
});
