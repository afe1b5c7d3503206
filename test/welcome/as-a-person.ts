import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Axe {
  run(options: object): Promise<{ violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] }>;
}

/** WCAG 2.2 AA must be asked for: axe leaves its newest rules out by default. The rest spares work whose outcome nobody reads. */
const WHAT = { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'], resultTypes: ['violations'], preload: false };

/** What has the focus, as it is called. */
export function focused(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (element instanceof HTMLInputElement) return element.labels?.[0]?.textContent ?? null;
    return element?.getAttribute('aria-label') ?? element?.textContent?.trim() ?? null;
  });
}

export async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 160; presses += 1) {
    if ((await focused(page)) === name) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`the Tab key never came to ${name}`);
}

/** Violations that axe sees, and widths (px) at which the page is wider than the window; each theme at one width, each width in one theme. */
export async function faults(page: Page, { narrow = 320, wide = 1280 } = {}): Promise<string[]> {
  const found: string[] = [];
  for (const [colorScheme, width] of [['light', wide], ['dark', narrow]] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.setViewportSize({ width, height: 900 });
    // So high that no bar at the window's edge lies over what is scrolled to.
    await page.setViewportSize({ width, height: Math.max(900, await page.evaluate(() => document.documentElement.scrollHeight)) });
    const where = `${colorScheme}, ${width} px`;
    // As from the console: the page's own policy would not let a script element in.
    if (await page.evaluate(() => !('axe' in globalThis))) await page.evaluate(AXE);
    const { violations } = await page.evaluate((options) => (globalThis as unknown as { axe: Axe }).axe.run(options), WHAT);
    for (const { id, nodes } of violations) found.push(...nodes.map(({ html, failureSummary }) => `${where}: ${id}: ${html.slice(0, 160)} ${failureSummary}`));
    const scrolled = await page.evaluate(() => document.documentElement.scrollWidth);
    if (scrolled > width) found.push(`${where}: ${scrolled} px wide`);
  }
  return found;
}
