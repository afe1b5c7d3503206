import type { Page } from 'playwright-core';

const LOOKS = [
  ['light', 'wide', 1280],
  ['dark', 'wide', 1280],
  ['light', 'narrow', 380],
  ['dark', 'narrow', 380],
] as const;

/** Pictures of a page in both themes and two widths, each as high as what it shows: `PATH-light-wide.png` … */
export async function takeLooks(page: Page, path: string): Promise<void> {
  for (const [colorScheme, size, width] of LOOKS) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.setViewportSize({ width, height: 800 });
    await page.setViewportSize({ width, height: Math.max(800, await page.evaluate(() => document.documentElement.scrollHeight)) });
    await page.screenshot({ path: `${path}-${colorScheme}-${size}.png`, fullPage: true });
    console.log(`${path}-${colorScheme}-${size}.png`);
  }
}
