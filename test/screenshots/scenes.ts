/**
 * Screenshots of every screen in every state, from the built extension: `node test/screenshots/scenes.ts [WORD …]` after
 * `npm run build`. A word chooses the scenes whose names hold it, such as `queue` or `tags, empty`; one that is a language, such
 * as `ar`, chooses that instead of English.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { launchEarshot } from '../browser/earshot.ts';
import { LANGUAGES, makeTurnable, turnTo } from '../browser/turn-language.ts';
import { type AnyScene, everyScene, largeScenes } from '../scenes/every-scene.ts';

const FOLDER = join(import.meta.dirname, '../../.earshot/screenshots');
/** Of the popup and the panel, and of a window before it grows with what it shows. */
const HEIGHT = 600;

const words = process.argv.slice(2);
const languages = words.filter((word) => LANGUAGES.includes(word));
const names = words.filter((word) => !LANGUAGES.includes(word));
const scenes = [...everyScene(), ...largeScenes()].filter(({ name }) => names.length === 0 || names.some((word) => name.includes(word)));

const earshot = await launchEarshot({ args: ['--hide-scrollbars'] });
await makeTurnable(earshot.context);
try {
  mkdirSync(FOLDER, { recursive: true });
  for (const scene of scenes) {
    const page = await scene.open(earshot);
    for (const language of languages.length === 0 ? ['en'] : languages) {
      if (language !== 'en') await turnTo(page, language);
      await takeLooks(page, scene, language);
    }
    await page.close();
  }
} finally {
  await earshot.close();
}

/** In both themes and both widths, each picture as high as what it shows. */
async function takeLooks(page: Page, { name, narrow, wide }: AnyScene, language: string): Promise<void> {
  for (const width of wide === null ? [narrow] : [wide, narrow]) {
    await page.setViewportSize({ width, height: HEIGHT });
    // What sticks to the window's foot is then where it is at the end.
    if (wide !== null) await page.setViewportSize({ width, height: Math.max(HEIGHT, await page.evaluate(() => document.documentElement.scrollHeight)) });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      const path = join(FOLDER, `${name.replace(', ', '-')}-${language}-${colorScheme}-${width}.png`);
      await page.screenshot({ path, animations: 'disabled' });
      console.log(path);
    }
  }
}
