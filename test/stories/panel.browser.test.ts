import { afterAll, beforeAll, expect, test } from 'vitest';
import { addTopics, type Earshot, launchEarshot, mentionsIn, putMentions } from '../browser/earshot.ts';
import { type OpenPanel, sidePanelOf } from '../browser/side-panel.ts';
import { sampleMention } from '../popup/sample-mentions.ts';
import { threadPage } from './thread-page.ts';

const THREAD = 'https://news.ycombinator.com/item?id=1';
const OTHER = 'https://news.ycombinator.com/item?id=2';

let earshot: Earshot;
beforeAll(async () => {
  earshot = await launchEarshot();
});
afterAll(() => earshot.close());

const cards = (panel: OpenPanel) => panel.evaluate<string[]>(`[...document.querySelectorAll('.mention')].map((card) => card.dataset.key)`);
const here = (panel: OpenPanel) => panel.evaluate<string[]>(`[...(document.querySelector('section[aria-label="On this page"]')?.querySelectorAll('.mention') ?? [])].map((card) => card.dataset.key)`);

test('beside the page: its mentions first, then who waits; another page, its own; keys work, and the page holds nothing of it', async () => {
  await earshot.serve(THREAD, threadPage(1, [{ id: 11, who: 'mara_q', at: 1, text: 'Lumetra went dark again.' }]));
  await earshot.serve(OTHER, threadPage(2, [{ id: 21, who: 'oddvar', at: 2, text: 'Is Lumetra any good?' }]));
  const popup = await earshot.own('popup.html');
  await addTopics(popup, [{ name: 'Lumetra', query: 'lumetra', id: 'lumetra' }]);
  await putMentions(popup, [sampleMention('x:1', 3_600_000, 'Lumetra', { text: 'Lumetra, anyone?' })]);
  const other = await earshot.open(OTHER);
  const thread = await earshot.open(THREAD);
  await expect.poll(async () => (await mentionsIn(popup)).length).toBe(3);

  await popup.bringToFront();
  await popup.evaluate(() => Object.assign(globalThis, { close() {} }));
  await popup.getByRole('button', { name: 'Open beside the page' }).click();
  const panel = await sidePanelOf(earshot, popup);
  await thread.bringToFront();
  await expect.poll(() => here(panel)).toEqual(['hackernews:11']);
  await expect.poll(() => cards(panel)).toEqual(['hackernews:11', 'hackernews:21', 'x:1']);
  await other.bringToFront();
  await expect.poll(() => here(panel)).toEqual(['hackernews:21']);

  // Chosen below, done with a key: the next is current, and who was done waits no longer.
  await panel.evaluate(`document.querySelector('[data-key="x:1"]').click()`);
  await panel.press('1');
  await expect.poll(async () => (await mentionsIn(popup)).find(({ key }) => key === 'x:1')?.tags).toEqual(['complaint']);
  await panel.press('e');
  await expect.poll(() => cards(panel)).toEqual(['hackernews:21', 'hackernews:11']);
  await panel.press('z');
  await expect.poll(() => cards(panel)).toContain('x:1');

  // Done and taken back before the store was heard of either.
  const stored = async () => (await mentionsIn(popup)).find(({ key }) => key === 'x:1');
  for (let time = 0; time < 6; time += 1) {
    const { statusAt = 0 } = (await stored()) ?? {};
    await panel.press('e');
    await panel.press('z');
    await expect.poll(async () => (await stored())?.statusAt).toBeGreaterThan(statusAt);
    await expect.poll(async () => (await stored())?.status).toBe('new');
    await expect.poll(() => cards(panel)).toEqual(['hackernews:21', 'hackernews:11', 'x:1']);
  }
  expect(await other.evaluate(() => document.documentElement.outerHTML.includes('earshot'))).toBe(false);
});

interface Api {
  tabs: { query(which: { url: string }): Promise<{ windowId: number }[]> };
  sidePanel: { open(where: object): Promise<void> };
  contextMenus: { onClicked: { dispatch(info: object, tab?: object): void } };
  commands: { onCommand: { dispatch(command: string, tab?: object): void } };
}

// The browser's own keys and the menu of its icon are out of a script's reach, and it opens a panel for a person's hand alone: the
// event that they send is sent, and what is asked of the browser before the event is over is told.
test.each(['its keys', 'the menu of the icon'])('asked for by %s, it is opened in that window while the browser still takes it for a person’s doing', async (way) => {
  await earshot.serve(THREAD, threadPage(1, []));
  const thread = await earshot.open(THREAD);
  const worker = await earshot.background();
  const { asked, window } = await worker.evaluate(
    async ([byKeys, url]) => {
      const { chrome } = globalThis as unknown as { chrome: Api };
      const [tab] = await chrome.tabs.query({ url });
      const { open } = chrome.sidePanel;
      const told: object[] = [];
      chrome.sidePanel.open = async (where) => void told.push(where);
      try {
        if (byKeys) chrome.commands.onCommand.dispatch('panel', tab);
        else chrome.contextMenus.onClicked.dispatch({ menuItemId: 'panel' }, tab);
        return { asked: [...told], window: tab!.windowId };
      } finally {
        chrome.sidePanel.open = open;
      }
    },
    [way === 'its keys', THREAD] as const,
  );
  expect(asked).toEqual([{ windowId: window }]);
  await thread.close();
});
