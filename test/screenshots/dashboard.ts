/**
 * Screenshots of the full page's lists of mentions in every state, light and dark, wide and narrow, from the built extension:
 * `node test/screenshots/dashboard.ts [SCENE …]` after `npm run build`.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { launchEarshot } from '../browser/earshot.ts';
import { dashboardScenes, fullScenes, openDashboard } from '../dashboard/dashboard-scenes.ts';

const FOLDER = join(import.meta.dirname, '../../.earshot/screenshots');
const LOOKS = [
  ['light', 'wide', 1440],
  ['dark', 'wide', 1440],
  ['light', 'narrow', 380],
  ['dark', 'narrow', 380],
] as const;

const chosen = process.argv.slice(2);
const earshot = await launchEarshot({ args: ['--hide-scrollbars'] });
try {
  mkdirSync(FOLDER, { recursive: true });
  for (const scene of [...dashboardScenes(), ...fullScenes()].filter(({ name }) => chosen.length === 0 || chosen.includes(name))) {
    const page = await openDashboard(earshot, scene);
    for (const [colorScheme, size, width] of LOOKS) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.setViewportSize({ width, height: 900 });
      const path = join(FOLDER, `dashboard-${scene.name}-${colorScheme}-${size}.png`);
      await page.screenshot({ path });
      console.log(path);
    }
    await page.close();
  }
} finally {
  await earshot.close();
}
