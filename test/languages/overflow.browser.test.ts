import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { clippedText } from '../browser/clipped-text.ts';
import { type Earshot, launchEarshot } from '../browser/earshot.ts';
import { makeTurnable, turnTo } from '../browser/turn-language.ts';
import { openScene, topicScenes } from '../dashboard/topic-scenes.ts';
import { openPopup } from '../popup/open-popup.ts';
import { popupStates } from '../popup/popup-states.ts';
import { openSites, siteScenes } from '../site/site-scenes.ts';
import { openTags, tagScenes } from '../tag/tag-scenes.ts';
import { openTemplates, templateScenes } from '../template/template-scenes.ts';

const LANGUAGES = readdirSync(join(import.meta.dirname, '../../components/locales'), { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name);
const NARROW = 320;

let earshot: Earshot;

beforeAll(async () => {
  earshot = await launchEarshot();
  await makeTurnable(earshot.context);
});

afterAll(() => earshot.close());

describe('in every language and a narrow window, each text can be read where it stands:', () => {
  test.each(popupStates())('the popup, $name', async ({ act, ...around }) => {
    const { page } = await openPopup(earshot, around);
    await act?.(page);
    expect(await clippedInAny(page, null)).toEqual([]);
  });

  test.each(topicScenes())('the topics, $name', async (scene) => {
    expect(await clippedInAny(await openScene(earshot, scene), NARROW)).toEqual([]);
  });

  test.each(siteScenes())('the sites, $name', async (scene) => {
    expect(await clippedInAny(await openSites(earshot, scene), NARROW)).toEqual([]);
  });

  test.each(tagScenes())('the tags, $name', async (scene) => {
    expect(await clippedInAny(await openTags(earshot, scene), NARROW)).toEqual([]);
  });

  test.each(templateScenes())('the saved replies, $name', async (scene) => {
    expect(await clippedInAny(await openTemplates(earshot, scene), NARROW)).toEqual([]);
  });
});

/** Turns the page to each language; `width`: of the window, in pixels, null = its own. */
async function clippedInAny(page: Page, width: number | null): Promise<string[]> {
  const found: string[] = [];
  if (width !== null) await page.setViewportSize({ width, height: 800 });
  for (const language of LANGUAGES) {
    await turnTo(page, language);
    found.push(...(await clippedText(page)).map((fault) => `${language}: ${fault}`));
  }
  await page.close();
  return found;
}
