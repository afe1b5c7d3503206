/**
 * Screenshots of the page of saved replies in every state, light and dark, wide and narrow, from the built extension:
 * `node test/screenshots/templates.ts [SCENE …]` after `npm run build`.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { launchEarshot } from '../browser/earshot.ts';
import { openTemplates, templateScenes } from '../template/template-scenes.ts';
import { takeLooks } from './take-looks.ts';

const FOLDER = join(import.meta.dirname, '../../.earshot/screenshots');
const chosen = process.argv.slice(2);
const earshot = await launchEarshot({ args: ['--hide-scrollbars'] });
try {
  mkdirSync(FOLDER, { recursive: true });
  for (const scene of templateScenes().filter(({ name }) => chosen.length === 0 || chosen.includes(name))) {
    const page = await openTemplates(earshot, scene);
    await takeLooks(page, join(FOLDER, `templates-${scene.name}`));
    await page.close();
  }
} finally {
  await earshot.close();
}
