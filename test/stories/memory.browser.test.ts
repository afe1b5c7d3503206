import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import type { SightingRow } from '../../lib/store/database.ts';
import type { Settings } from '../../lib/platform/settings.ts';
import { addTopics, type Earshot, launchEarshot, mentionsIn, putMentions, rowsOf } from '../browser/earshot.ts';
import type { MentionRow } from '../../lib/store/database.ts';
import { type Said, saidAt, threadPage } from './thread-page.ts';

const HOST = 'https://news.ycombinator.com';

let earshot: Earshot;
let own: Page;

beforeAll(async () => {
  earshot = await launchEarshot();
  own = await earshot.own('manifest.json');
  await own.evaluate(async (settings) => {
    await (globalThis as unknown as { chrome: { storage: { local: { set(values: object): Promise<void> } } } }).chrome.storage.local.set({ settings });
  }, { ownHandles: [{ place: 'hackernews', handle: 'Lumetra_Care' }] } satisfies Partial<Settings>);
  await addTopics(own, [{ name: 'Lumetra', query: 'lumetra' }]);
});
afterAll(() => earshot.close());

const mara = (id: number, text = 'My Lumetra hums at night.'): Said => ({ id, who: 'mara_q', at: 10, text });
const tess = (id: number): Said => ({ id, who: 'tess', at: 11, text: 'Mine does not.' });
const ours = (id: number): Said => ({ id, who: 'lumetra_care', at: 32, text: '@mara_q we look into it, Lumetra is on our desk.' });
const again = (id: number): Said => ({ id, who: 'mara_q', at: 95, text: 'It still hums.' });

const mention = async (id: number) => (await mentionsIn(own)).find(({ key }) => key === `hackernews:${id}`);
/** The words painted with a highlight of ours. */
const painted = (tab: Page, name: string) =>
  tab.evaluate((highlight) => [...(CSS.highlights.get(highlight) ?? [])].map((range) => (range.startContainer as Text).data.slice(range.startOffset, range.endOffset)), name);

async function visit(address: string, html: string): Promise<Page> {
  await earshot.serve(address, html);
  return earshot.open(address);
}

test('our own answer on screen makes the mention replied, a later one of the customer’s reopens it; the painted words say so', async () => {
  const story = `${HOST}/item?id=100`;
  const rows = [mara(101), tess(102), ours(103)];
  const tab = await visit(story, threadPage(100, rows));
  await expect.poll(() => mention(101)).toMatchObject({ status: 'waiting', repliedAt: saidAt(32), reopenedAt: null, answers: [{ key: 'hackernews:103', own: true, text: ours(103).text }] });
  await expect.poll(() => painted(tab, 'earshot-waiting')).toEqual(['Lumetra']);
  // What we say ourselves is no mention, and what others say leaves nothing.
  expect((await mentionsIn(own)).map(({ key }) => key)).toEqual(['hackernews:101']);
  await tab.close();

  const later = await visit(`${story}&p=2`, threadPage(100, [...rows, again(104)]));
  await expect.poll(() => mention(101)).toMatchObject({ status: 'todo', repliedAt: saidAt(32), reopenedAt: saidAt(95), answers: [{ own: true }, { key: 'hackernews:104', own: false }] });
  await expect.poll(() => painted(later, 'earshot-todo')).toEqual(['Lumetra']);
  expect(await painted(later, 'earshot')).toEqual([]);

  // What is decided in the popup shows on the page at once.
  const popup = await earshot.own('popup.html');
  await popup.getByText('My Lumetra hums at night.').click();
  // The popup stands before the page; here both are tabs.
  await later.bringToFront();
  await popup.keyboard.press('e');
  await expect.poll(() => painted(later, 'earshot-done')).toEqual(['Lumetra']);
  await popup.keyboard.press('h');
  await popup.getByText('wrote again').first().waitFor();
  await popup.getByRole('button', { name: 'Undo' }).first().waitFor();
  await popup.close();
  await later.close();
});

test('a post that was edited keeps both texts, each with its seal', async () => {
  const address = `${HOST}/item?id=200`;
  const before = await visit(address, threadPage(200, [mara(201)]));
  await expect.poll(() => mention(201)).toBeDefined();
  await before.close();
  const after = await visit(`${address}&p=2`, threadPage(200, [mara(201, 'My Lumetra hummed at night. Solved!')]));
  const sightings = async () => (await rowsOf<SightingRow>(own, 'sightings')).filter(({ key }) => key === 'hackernews:201');
  await expect.poll(async () => (await sightings()).map(({ text }) => text)).toEqual(['My Lumetra hums at night.', 'My Lumetra hummed at night. Solved!']);
  expect(new Set((await sightings()).map(({ evidence }) => evidence?.sha256)).size).toBe(2);
  await after.close();
});

test('a post that is missing on its own page in two views is gone, and what it said is kept', async () => {
  const story = await visit(`${HOST}/item?id=300`, threadPage(300, [mara(301), tess(302)]));
  await expect.poll(() => mention(301)).toBeDefined();
  await story.close();
  // Held back: neither there nor gone.
  const page = threadPage(300, [tess(303)], { ...mara(301), text: null }).replace('[deleted]', '[delayed]');
  const once = await visit(`${HOST}/item?id=301`, page);
  await expect.poll(async () => (await mention(301))?.absence).toMatchObject({ isSure: false });
  await once.close();
  const twice = await earshot.open(`${HOST}/item?id=301`);
  await expect.poll(async () => (await mention(301))?.absence).toMatchObject({ isSure: true });
  expect((await mention(301))?.post.text).toBe('My Lumetra hums at night.');
  await twice.close();
});

test('a post of which the page of its thread says that it was deleted is gone at once, and what it said is kept', async () => {
  const story = await visit(`${HOST}/item?id=350`, threadPage(350, [mara(351), tess(352)]));
  await expect.poll(() => mention(351)).toBeDefined();
  await story.close();
  const later = await visit(`${HOST}/item?id=350`, threadPage(350, [{ ...mara(351), text: null }, tess(352)]));
  await expect.poll(async () => (await mention(351))?.absence).toMatchObject({ isSure: true });
  expect((await mention(351))?.post.text).toBe('My Lumetra hums at night.');
  await later.close();
});

test('the badge marks a page with a follow-up that is due', async () => {
  const address = `${HOST}/item?id=400`;
  const first = await visit(address, threadPage(400, [mara(401)]));
  await expect.poll(() => mention(401)).toBeDefined();
  await first.close();
  await putMentions(own, [{ ...((await mention(401)) as MentionRow), dueAt: Date.now() - 60_000 }]);
  const tab = await earshot.open(address);
  await expect.poll(badges).toContain('1!');
  await tab.close();
});

test('a post that was clipped by hand is known again, though no topic brings it', async () => {
  const address = `${HOST}/item?id=500`;
  const first = await visit(address, threadPage(500, [...Array.from({ length: 12 }, (_, index) => tess(510 + index)), mara(501, 'Harbour lights at dusk.')]));
  await first.close();
  const [row] = (await mentionsIn(own)) as MentionRow[];
  const clipped: MentionRow = { ...row!, key: 'hackernews:501', matches: [], topicIds: [], clippedByHand: true, clippedOn: 'hackernews', sightings: 1, post: { ...row!.post, key: 'hackernews:501', url: `${HOST}/item?id=501`, text: 'Harbour lights at dusk.' } };
  await putMentions(own, [clipped]);
  const tab = await earshot.open(address);
  await expect.poll(async () => (await mention(501))?.sightings).toBe(2);
  await expect.poll(badges).toContain('1');
  await tab.close();
});

/** What the icon says on each tab. */
async function badges(): Promise<string[]> {
  const worker = await earshot.background();
  return worker.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: { tabs: { query(q: object): Promise<{ id: number }[]> }; action: { getBadgeText(q: object): Promise<string> } } };
    const tabs = await chrome.tabs.query({});
    return Promise.all(tabs.map(({ id: tabId }) => chrome.action.getBadgeText({ tabId })));
  });
}
