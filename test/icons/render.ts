import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { launchFlags } from '../browser/chromium.ts';
import { ensureChromium } from '../browser/ensure-chromium.ts';

// `npm run icons`: the pictures that the browser's bars and the stores show, rendered from the one drawing.

const ROOT = join(import.meta.dirname, '../..');
const FOLDER = join(ROOT, 'components/static/icon');
const SIZES = [16, 24, 32, 48, 128];
/** A file name's beginning and the drawing's class: `off` is shown where Earshot does not listen. */
const VARIANTS = { '': 'on', 'off-': 'off' };

const drawing = await readFile(join(ROOT, 'components/icon/earshot.svg'), 'utf8');
const browser = await chromium.launch({ executablePath: await ensureChromium(), args: [...launchFlags] });
try {
  const page = await browser.newPage();
  await mkdir(FOLDER, { recursive: true });
  for (const [prefix, variant] of Object.entries(VARIANTS)) {
    for (const size of SIZES) {
      // An image of that very size: the drawing leaves out what would blur in a small one.
      const source = `data:image/svg+xml,${encodeURIComponent(drawing.replace('<svg ', `<svg class="${variant}" `))}`;
      await page.setContent(`<body style="margin:0"><img style="display:block" width="${size}" height="${size}" src="${source}">`);
      await page.locator('img').evaluate((image: HTMLImageElement) => image.decode());
      const picture = await page.screenshot({ omitBackground: true, clip: { x: 0, y: 0, width: size, height: size } });
      await writeFile(join(FOLDER, `${prefix}${size}.png`), picture);
    }
  }
} finally {
  await browser.close();
}
