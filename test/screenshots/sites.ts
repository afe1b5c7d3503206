/**
 * Screenshots of the page of sites in every state, light and dark, wide and narrow, from the built extension:
 * `node test/screenshots/sites.ts [SCENE …]` after `npm run build`.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { launchEarshot } from '../browser/earshot.ts';
import { openSites, siteScenes } from '../site/site-scenes.ts';
import { takeLooks } from './take-looks.ts';

const FOLDER = join(import.meta.dirname, '../../.earshot/screenshots');
/** The one that the README shows. */
const IN_README = 'usual';
const README_PICTURE = { width: 1280, height: 880 };

const chosen = process.argv.slice(2);
const earshot = await launchEarshot({ args: ['--hide-scrollbars'] });
try {
  mkdirSync(FOLDER, { recursive: true });
  for (const scene of siteScenes().filter(({ name }) => chosen.length === 0 || chosen.includes(name))) {
    const page = await openSites(earshot, scene);
    await takeLooks(page, join(FOLDER, `sites-${scene.name}`));
    if (scene.name === IN_README) {
      await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
      await page.setViewportSize(README_PICTURE);
      await page.screenshot({ path: join(import.meta.dirname, 'gallery/sites.png') });
    }
    await page.close();
  }
} finally {
  await earshot.close();
}
