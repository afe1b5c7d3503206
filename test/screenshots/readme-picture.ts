/** The README's picture, from the real extension on the sample feed: `npm run screenshots`. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { buildExtension } from '../browser/build-extension.ts';
import { addTopics, type Earshot, launchEarshot, mentionsIn } from '../browser/earshot.ts';
import { editedCopy } from '../browser/extension-copy.ts';
import { sceneOf } from '../start/scene.ts';
import { readToTheEnd, tabOf } from '../start/tell-story.ts';

const FOLDER = join(import.meta.dirname, 'gallery');
const PAGE = { width: 780, height: 660 };
const PICTURE = { width: 1140, height: 660 };
const POPUP = { width: 380, height: 600 };

await buildExtension('chrome-mv3');
const scene = sceneOf({ page: null, topics: [], headless: true });
const folder = editedCopy('chrome-mv3', (manifest) => void (manifest.host_permissions = [...scene.hosts]));
const earshot = await launchEarshot({ folder, viewport: PAGE, args: ['--hide-scrollbars'] });
try {
  mkdirSync(FOLDER, { recursive: true });
  await scene.serve(earshot.context);
  const own = await earshot.own('manifest.json');
  await addTopics(own, scene.topics.map((topic, index) => ({ ...topic, color: index === 0 ? 'blue' : 'green' })));
  const page = await earshot.open(scene.first.href);
  await readToTheEnd(own, page);
  const behind = await page.screenshot();
  const popup = await popupOf(earshot, await tabOf(own, page), (await mentionsIn(own)).length);
  await compose(own, behind, await popup.screenshot({ animations: 'disabled' }));
} finally {
  await earshot.close();
}

async function popupOf({ own }: Earshot, tabId: number, mentions: number): Promise<Page> {
  const popup = await own(`popup.html?tab=${tabId}`);
  await popup.setViewportSize(POPUP);
  await popup.locator('article').nth(mentions - 1).waitFor({ state: 'attached' });
  return popup;
}

/** The popup before the page, as the browser shows it. */
async function compose(page: Page, behind: Buffer, popup: Buffer): Promise<void> {
  const source = (png: Buffer) => `data:image/png;base64,${png.toString('base64')}`;
  await page.goto('about:blank');
  await page.setViewportSize(PICTURE);
  await page.setContent(`<style>
    body { margin: 0; overflow: hidden; background: #e7e2d6; }
    img { display: block; }
    .popup { position: absolute; inset: 30px 24px auto auto; width: ${POPUP.width}px; border-radius: 12px; box-shadow: 0 0 0 1px #0002, 0 12px 48px #0006; }
  </style><img src="${source(behind)}"><img class="popup" src="${source(popup)}">`);
  await page.screenshot({ path: join(FOLDER, 'earshot.png') });
}
