/**
 * Screenshots of backup, restore and hand-over in every state, light and dark, wide and narrow, from the built extension:
 * `node test/screenshots/backup.ts [SCENE …]` after `npm run build`.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { backupScenes, openBackup } from '../backup/backup-scenes.ts';
import { launchEarshot } from '../browser/earshot.ts';

const FOLDER = join(import.meta.dirname, '../../.earshot/screenshots');
const LOOKS = [
  ['light', 'wide', 1280],
  ['dark', 'narrow', 380],
] as const;

const chosen = process.argv.slice(2);
const earshot = await launchEarshot({ args: ['--hide-scrollbars'] });
try {
  mkdirSync(FOLDER, { recursive: true });
  for (const scene of backupScenes().filter(({ name }) => chosen.length === 0 || chosen.includes(name))) {
    const page = await openBackup(earshot, scene);
    for (const [colorScheme, size, width] of LOOKS) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.setViewportSize({ width, height: 800 });
      const path = join(FOLDER, `backup-${scene.name}-${colorScheme}-${size}.png`);
      await page.screenshot({ path, fullPage: true });
      console.log(path);
    }
    await page.close();
  }
} finally {
  await earshot.close();
}
