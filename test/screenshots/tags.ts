/**
 * Screenshots of the page of tags in every state, light and dark, wide and narrow, from the built extension:
 * `node test/screenshots/tags.ts [SCENE …]` after `npm run build`.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { launchEarshot } from '../browser/earshot.ts';
import { openTags, tagScenes } from '../tag/tag-scenes.ts';
import { takeLooks } from './take-looks.ts';

const FOLDER = join(import.meta.dirname, '../../.earshot/screenshots');
const chosen = process.argv.slice(2);
const earshot = await launchEarshot({ args: ['--hide-scrollbars'] });
try {
  mkdirSync(FOLDER, { recursive: true });
  for (const scene of tagScenes().filter(({ name }) => chosen.length === 0 || chosen.includes(name))) {
    const page = await openTags(earshot, scene);
    await takeLooks(page, join(FOLDER, `tags-${scene.name}`));
    await page.close();
  }
} finally {
  await earshot.close();
}
