import { afterAll, beforeAll, expect, test } from 'vitest';
import { clippedText } from '../browser/clipped-text.ts';
import { type Earshot, launchEarshot } from '../browser/earshot.ts';
import { LANGUAGES, makeTurnable, turnTo } from '../browser/turn-language.ts';
import { everyScene } from '../scenes/every-scene.ts';

/** The one with the longest words and the one from right to left; `npm run languages` goes through all of them. */
const TURNED_TO = process.env['EVERY_LANGUAGE'] === undefined ? LANGUAGES.filter((language) => language === 'de' || language === 'ar') : LANGUAGES;

let earshot: Earshot;

beforeAll(async () => {
  earshot = await launchEarshot();
  await makeTurnable(earshot.context);
});

afterAll(() => earshot.close());

test.each(everyScene())('in another language and a narrow window, each text can be read where it stands: $name', async ({ open, narrow }) => {
  const page = await open(earshot);
  await page.setViewportSize({ width: narrow, height: 800 });
  const found: string[] = [];
  for (const language of TURNED_TO) {
    await turnTo(page, language);
    found.push(...(await clippedText(page)).map((fault) => `${language}: ${fault}`));
  }
  await page.close();
  expect(found).toEqual([]);
});
