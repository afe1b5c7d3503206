import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { clippedText } from '../browser/clipped-text.ts';
import { type Earshot, launchEarshot } from '../browser/earshot.ts';
import { everyScene } from './every-scene.ts';

let earshot: Earshot;
let page: Page;
beforeAll(async () => {
  earshot = await launchEarshot();
});
afterEach(() => page.close());
afterAll(() => earshot.close());

const open = (name: string) => everyScene().find((scene) => scene.name === name)!.open(earshot);

/** One of each kind of screen. */
const SCREENS = ['popup, newest', 'queue, usual', 'queue, panel', 'full page, mentions-usual', 'full page, board-usual', 'full page, calendar-usual', 'people, person', 'topics, edit', 'settings, full'];

// A popup is as wide at any zoom: its window grows with it.
test.each(SCREENS.filter((name) => name !== 'popup, newest'))('%s: at 200 % zoom it is no wider than a window of 1280 pixels, and nothing is cut off', async (name) => {
  page = await open(name);
  await page.setViewportSize({ width: 640, height: 450 });
  expect(await clippedText(page)).toEqual([]);
});

test.each(SCREENS)('%s: who asked for less motion sees none', async (name) => {
  page = await open(name);
  const moving = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('*')].filter((element) => {
        const { transitionDuration, animationName, animationDuration, scrollBehavior } = getComputedStyle(element);
        const lasts = (durations: string) => durations.split(',').some((duration) => Number.parseFloat(duration) > 0.001);
        return lasts(transitionDuration) || (animationName !== 'none' && lasts(animationDuration)) || scrollBehavior === 'smooth';
      }).length,
    );
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  expect(await moving()).toBeGreaterThan(0);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  expect(await moving()).toBe(0);
});

describe('in forced colours', () => {
  test.each<[what: string, scene: string, one: string, other: string]>([
    ['the current mention', 'queue, usual', '.mention[aria-current="true"]', '.mention[aria-current="false"]'],
    ['the view that is shown', 'queue, usual', '.view[aria-current="page"]', '.view:not([aria-current])'],
    ['the status of a mention', 'full page, mention', '.status[aria-pressed="true"]', '.status[aria-pressed="false"]'],
    ['a tag of a mention', 'queue, due', '.tag-bar .chip[aria-pressed="true"]', '.tag-bar .chip[aria-pressed="false"]'],
    ['the current row of the table', 'full page, mentions-usual', '.table-row[aria-current="true"]', '.table-row[aria-current="false"]'],
    ['the screen where one is', 'full page, mentions-usual', 'nav [aria-current="page"]', 'nav a:not([aria-current])'],
  ])('%s is told from the others', async (_what, scene, one, other) => {
    page = await open(scene);
    await page.emulateMedia({ forcedColors: 'active' });
    await page.locator(one).first().waitFor();
    // Shadows and most backgrounds are taken away then.
    const looksOf = (selector: string) =>
      page.locator(selector).first().evaluate((element) =>
        [element, ...element.querySelectorAll('td:first-child')].map((part) => {
          const { outlineStyle, outlineWidth, outlineColor, borderStyle, borderWidth, borderColor, backgroundColor, color, fontWeight, textDecorationLine } = getComputedStyle(part);
          // What is clear shows the window's own colour, which is that of a button's face, too.
          const ground = backgroundColor.replace(/^rgba\((.*), 0\)$/, 'rgb($1)');
          const outline = outlineStyle === 'none' ? 'none' : `${outlineStyle} ${outlineWidth} ${outlineColor}`;
          return [outline, borderStyle, borderWidth, borderColor, ground, color, fontWeight, textDecorationLine];
        }),
      );
    expect(await looksOf(one)).not.toEqual(await looksOf(other));
  });
});

describe('where the browser is set to its largest type', () => {
  const LARGEST_PX = 24;
  let profile: string;
  let enlarged: Earshot;
  beforeAll(async () => {
    profile = mkdtempSync(join(tmpdir(), 'earshot-enlarged-'));
    mkdirSync(join(profile, 'Default'));
    writeFileSync(join(profile, 'Default/Preferences'), JSON.stringify({ webkit: { webprefs: { default_font_size: LARGEST_PX } } }));
    enlarged = await launchEarshot({ profile });
  });
  afterAll(async () => {
    await enlarged.close();
    rmSync(profile, { recursive: true, force: true });
  });

  test.each(SCREENS)('%s: all text grows with it, and nothing is cut off', async (name) => {
    page = await everyScene().find((scene) => scene.name === name)!.open(enlarged);
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe(`${LARGEST_PX}px`);
    expect(await clippedText(page)).toEqual([]);
  });
});
