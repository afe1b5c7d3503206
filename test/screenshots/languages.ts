/**
 * Screenshots of every screen in every state, in German and Arabic or in the languages named, light, wide and narrow, from the
 * built extension: `node test/screenshots/languages.ts [LANGUAGE …] [SCENE …]` after `npm run build`.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { launchEarshot } from '../browser/earshot.ts';
import { LANGUAGES, makeTurnable, turnTo } from '../browser/turn-language.ts';
import { everyScene } from '../languages/every-scene.ts';

const FOLDER = join(import.meta.dirname, '../../.earshot/screenshots');
const asked = process.argv.slice(2);
const languages = asked.filter((word) => LANGUAGES.includes(word));
const scenes = asked.filter((word) => !LANGUAGES.includes(word));
const earshot = await launchEarshot({ args: ['--hide-scrollbars'] });
await makeTurnable(earshot.context);
try {
  mkdirSync(FOLDER, { recursive: true });
  for (const { name, narrow, wide, open } of everyScene().filter(({ name: one }) => scenes.length === 0 || scenes.some((word) => one.includes(word)))) {
    const page = await open(earshot);
    for (const language of languages.length === 0 ? ['de', 'ar'] : languages) {
      await turnTo(page, language);
      for (const width of wide === null ? [narrow] : [narrow, wide]) {
        await page.setViewportSize({ width, height: wide === null ? 600 : 800 });
        const path = join(FOLDER, `${name.replace(', ', '-')}-${language}-${width}.png`);
        await page.screenshot({ path, fullPage: wide !== null, animations: 'disabled' });
        console.log(path);
      }
    }
    await page.close();
  }
} finally {
  await earshot.close();
}
