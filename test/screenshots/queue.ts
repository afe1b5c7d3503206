/**
 * Screenshots of the queue in every state, light and dark, wide and narrow, from the built extension:
 * `node test/screenshots/queue.ts [SCENE …]` after `npm run build`.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { launchEarshot } from '../browser/earshot.ts';
import { openQueue, queueScenes } from '../queue/queue-scenes.ts';

const FOLDER = join(import.meta.dirname, '../../.earshot/screenshots');
const WIDTHS = { 'dashboard.html': [1280, 380], 'sidepanel.html': [360] } as const;

/** The one that the README shows. */
const IN_README = 'usual';

const chosen = process.argv.slice(2);
const earshot = await launchEarshot({ args: ['--hide-scrollbars'] });
try {
  mkdirSync(FOLDER, { recursive: true });
  for (const scene of queueScenes().filter(({ name }) => chosen.length === 0 || chosen.includes(name))) {
    for (const width of WIDTHS[scene.where ?? 'dashboard.html']) {
      const act = async (opened: Page) => {
        await opened.setViewportSize({ width, height: 800 });
        await scene.act?.(opened);
      };
      const page = await openQueue(earshot, { ...scene, act });
      if (scene.name === IN_README && width > 1_000) await page.screenshot({ path: join(import.meta.dirname, 'gallery/queue.png'), animations: 'disabled' });
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        const path = join(FOLDER, `queue-${scene.name}-${colorScheme}-${width}.png`);
        await page.screenshot({ path, animations: 'disabled' });
        console.log(path);
      }
      await page.close();
    }
  }
} finally {
  await earshot.close();
}
