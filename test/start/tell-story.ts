import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import words from '../../components/locales/en/messages.json' with { type: 'json' };
import { PROTOCOL, type TabReport } from '../../lib/messages/calls.ts';
import type { Mention } from '../../lib/model/mention.ts';
import { type Earshot, mentionsIn } from '../browser/earshot.ts';
import type { Scene } from './scene.ts';

/** What came of it. Paths are absolute; null: nothing matched, so there was nothing to show. */
export interface Story {
  /** Posts read, and of these stored as mentions. */
  read: number;
  mentions: readonly Mention[];
  tagged: Mention | null;
  digest: string | null;
  pictures: readonly string[];
}

/** Milliseconds to wait for something that must come. */
const PATIENCE = 60_000;
/** A page counts as read when so many looks in a row see the same numbers, and all of them stored. */
const EQUAL_LOOKS = 5;
const LOOK_EVERY_MS = 200;
const ANSWER_MS = 5_000;

/** Browses, opens the popup, tags, exports: the main job from end to end, as a person does it. Files go into `folder`. */
export async function tellStory(earshot: Earshot, scene: Scene, folder: string): Promise<Story> {
  const own = await earshot.own('manifest.json');
  const page = await earshot.open(scene.first.href);
  let read = 0;
  await scene.browse(page, async () => {
    read += await readToTheEnd(own, page);
  });
  const pagePicture = join(folder, 'page.png');
  await page.screenshot({ path: pagePicture });
  const mentions = await mentionsIn(own);
  const popup = await openPopup(earshot, await tabOf(own, page));
  if (mentions.length > 0) await tagFirst(popup, scene.tag);
  const popupPicture = join(folder, 'popup.png');
  await popup.screenshot({ path: popupPicture });
  const digest = mentions.length > 0 ? await exportAll(popup, folder) : null;
  const stored = await mentionsIn(own);
  return { read, mentions: stored, tagged: stored.find(({ tags }) => tags.includes(scene.tag)) ?? null, digest, pictures: [pagePicture, popupPicture] };
}

/** Waits until the reader in the tab comes to rest and all that it found is stored; returns the number of posts read. */
export async function readToTheEnd(own: Page, page: Page): Promise<number> {
  const end = Date.now() + PATIENCE;
  for (let last = '', equal = 0; Date.now() < end; ) {
    const report = await reportOf(own, page);
    if (report?.state === 'private') throw new Error(`Earshot never reads ${page.url()}: it is a private place, or no place where people post.`);
    const stored = new Set((await mentionsIn(own)).map(({ key }) => key));
    const now = JSON.stringify([report?.tally, report?.keys]);
    equal = report?.state === 'listening' && now === last && report.keys.every((key) => stored.has(key)) ? equal + 1 : 0;
    if (report !== null && equal === EQUAL_LOOKS) return report.tally.posts;
    last = now;
    await page.waitForTimeout(LOOK_EVERY_MS);
  }
  throw new Error(`Earshot did not come to rest on ${page.url()} in ${PATIENCE / 1_000} seconds.`);
}

interface Chrome {
  chrome: { tabs: { query(query: object): Promise<{ id: number; url?: string }[]>; sendMessage(id: number, message: unknown): Promise<{ ok: boolean; report: TabReport }> } };
}

/** null: no reader runs there, or it has not started yet. */
async function reportOf(own: Page, page: Page): Promise<TabReport | null> {
  const id = await tabOf(own, page);
  return own.evaluate(async ([tabId, patience, v]) => {
    const { tabs } = (globalThis as unknown as Chrome).chrome;
    // A reader that is just being put into the page may never answer: the next look asks again.
    const noAnswer = new Promise<null>((resolve) => setTimeout(resolve, patience, null));
    const answer = await Promise.race([tabs.sendMessage(tabId, { t: 'report', v }).catch(() => null), noAnswer]);
    return answer?.ok ? answer.report : null;
  }, [id, ANSWER_MS, PROTOCOL] as const);
}

/** The browser's id of the page's tab. */
export async function tabOf(own: Page, page: Page): Promise<number> {
  const tabs = await own.evaluate(() => (globalThis as unknown as Chrome).chrome.tabs.query({}));
  const tab = tabs.find(({ url }) => url === page.url());
  if (tab === undefined) throw new Error(`There is no tab with ${page.url()}.`);
  return tab.id;
}

async function openPopup(earshot: Earshot, tabId: number): Promise<Page> {
  const popup = await earshot.own(`popup.html?tab=${tabId}`);
  await popup.setViewportSize({ width: 380, height: 600 });
  return popup;
}

async function tagFirst(popup: Page, tag: string): Promise<void> {
  const first = popup.locator('article').first();
  await button(first, words.mentionTagAdd.message).click();
  const field = first.getByLabel(words.mentionTagName.message);
  await field.fill(tag);
  await field.press('Enter');
  await first.getByRole('button', { name: tag, pressed: true }).waitFor();
}

async function exportAll(popup: Page, folder: string): Promise<string> {
  await popup.getByRole('button', { name: words.popupExport.message }).click();
  const [download] = await Promise.all([popup.waitForEvent('download'), button(popup, words.exportSave.message.replace('$1', 'CSV')).click()]);
  const path = join(folder, download.suggestedFilename());
  await download.saveAs(path);
  return path;
}

function button(within: Page | Locator, name: string): Locator {
  return within.getByRole('button', { name }).first();
}
