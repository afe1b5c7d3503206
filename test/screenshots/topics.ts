/**
 * Screenshots of the topic page in every state, light and dark, wide and narrow, from the built extension:
 * `node test/screenshots/topics.ts [SCENE …]` after `npm run build`.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { launchEarshot } from '../browser/earshot.ts';
import { openScene, topicScenes } from '../dashboard/topic-scenes.ts';

const FOLDER = join(import.meta.dirname, '../../.earshot/screenshots');
const LOOKS = [
  ['light', 'wide', 1280],
  ['dark', 'wide', 1280],
  ['light', 'narrow', 380],
  ['dark', 'narrow', 380],
] as const;

/** The one that the README shows. */
const IN_README = 'showcase';
const README_PICTURE = { width: 1280, height: 880 };

const chosen = process.argv.slice(2);
const earshot = await launchEarshot({ args: ['--hide-scrollbars'] });
try {
  mkdirSync(FOLDER, { recursive: true });
  for (const scene of topicScenes().filter(({ name }) => chosen.length === 0 || chosen.includes(name))) {
    const page = await openScene(earshot, scene);
    for (const [colorScheme, size, width] of LOOKS) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.setViewportSize({ width, height: 800 });
      // As high as the page: what sticks to the window's foot is then where it is at the end.
      await page.setViewportSize({ width, height: Math.max(800, await page.evaluate(() => document.documentElement.scrollHeight)) });
      const path = join(FOLDER, `topics-${scene.name}-${colorScheme}-${size}.png`);
      await page.screenshot({ path, fullPage: true });
      console.log(path);
    }
    if (scene.name === IN_README) {
      await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
      await page.setViewportSize(README_PICTURE);
      await page.screenshot({ path: join(import.meta.dirname, 'gallery/topics.png') });
    }
    await page.close();
  }
} finally {
  await earshot.close();
}
