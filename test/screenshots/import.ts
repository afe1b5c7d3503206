/**
 * Screenshots of the import of mentions in every state, light and dark, wide and narrow, from the built extension:
 * `node test/screenshots/import.ts [SCENE …]` after `npm run build`.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { launchEarshot } from '../browser/earshot.ts';
import { importScenes, openImport } from '../import/import-scenes.ts';

const FOLDER = join(import.meta.dirname, '../../.earshot/screenshots');
const LOOKS = [
  ['light', 'wide', 1280],
  ['dark', 'narrow', 380],
] as const;

const chosen = process.argv.slice(2);
const earshot = await launchEarshot({ args: ['--hide-scrollbars'] });
try {
  mkdirSync(FOLDER, { recursive: true });
  for (const scene of importScenes().filter(({ name }) => chosen.length === 0 || chosen.includes(name))) {
    const page = await openImport(earshot, scene);
    for (const [colorScheme, size, width] of LOOKS) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.setViewportSize({ width, height: 800 });
      const path = join(FOLDER, `import-${scene.name}-${colorScheme}-${size}.png`);
      await page.screenshot({ path, fullPage: true });
      console.log(path);
    }
    await page.close();
  }
} finally {
  await earshot.close();
}
