/** The README's pictures of screens, from the built extension: `npm run screenshots`. */
import { join } from 'node:path';
import { launchEarshot } from '../browser/earshot.ts';
import { everyScene } from '../scenes/every-scene.ts';

const FOLDER = join(import.meta.dirname, 'gallery');
const WINDOW = { width: 1280, height: 880 };
const PICTURES: Readonly<Record<string, string>> = { 'queue, usual': 'queue', 'sites, usual': 'sites', 'topics, showcase': 'topics' };

const earshot = await launchEarshot({ args: ['--hide-scrollbars'], viewport: WINDOW });
try {
  for (const { name, open } of everyScene()) {
    const picture = PICTURES[name];
    if (picture === undefined) continue;
    const page = await open(earshot);
    await page.setViewportSize(WINDOW);
    await page.screenshot({ path: join(FOLDER, `${picture}.png`), animations: 'disabled' });
    await page.close();
  }
} finally {
  await earshot.close();
}
