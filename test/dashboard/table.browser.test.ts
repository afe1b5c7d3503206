import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterEach, describe, expect, test } from 'vitest';
import type { Mention } from '../../lib/model/mention.ts';
import type { TriageEvent } from '../../lib/model/triage-event.ts';
import { mentionsIn, rowsOf } from '../browser/earshot.ts';
import { sampleMentions } from '../popup/sample-mentions.ts';
import { faults, focused, tabTo } from '../welcome/as-a-person.ts';
import { dashboardScenes, manyMentions, openDashboard } from './dashboard-scenes.ts';
import { quietEarshot } from './quiet-earshot.ts';

const quiet = quietEarshot();
let page: Page;
afterEach(() => page.close());

const scene = (name: string) => dashboardScenes().find((one) => one.name === name)!;
const heading = () => page.getByRole('heading', { level: 1 }).textContent();
const kept = async (key: string) => (await mentionsIn(page)).find((mention) => mention.key === key);
const currentKey = () => page.locator('[aria-current="true"][data-key]').first().getAttribute('data-key');

describe('the table', () => {
  const drawn = () => page.locator('.table-row').count();
  const firstTexts = () => page.locator('.table-row td:nth-child(2)').allTextContents();
  const heads = () => page.locator('.table-heading').allTextContents();

  test('ten thousand mentions: only what is seen is read and drawn; sorted, columns chosen, widened and moved, all remembered', async () => {
    const rows = manyMentions(10_000);
    page = await openDashboard(quiet.earshot, { ...scene('mentions-usual'), mentions: rows });
    const grid = page.getByRole('grid', { name: 'Mentions' });
    await expect.poll(() => grid.getAttribute('aria-rowcount')).toBe('10001');
    expect(await drawn()).toBeLessThan(80);

    // To the end and half-way back, and never all rows are read.
    await page.evaluate(() => {
      const world = globalThis as unknown as { reads: number };
      world.reads = 0;
      const { get } = IDBObjectStore.prototype;
      IDBObjectStore.prototype.get = function count(this: IDBObjectStore, query: IDBValidKey) {
        world.reads += 1;
        return get.call(this, query);
      };
      const { getAll } = IDBObjectStore.prototype;
      IDBObjectStore.prototype.getAll = function count(this: IDBObjectStore, query?: IDBValidKey | IDBKeyRange | null, most?: number) {
        world.reads += most ?? 1_000_000;
        return getAll.call(this, query, most);
      };
    });
    await page.locator('.table-row').first().click();
    await page.keyboard.press('End');
    await page.locator('.table-row[aria-rowindex="10001"][aria-busy="false"]').waitFor();
    expect(await currentKey()).toBe(rows.at(-1)!.key);
    expect(await page.evaluate(() => (document.activeElement as HTMLElement).dataset['key'])).toBe(rows.at(-1)!.key);
    await page.locator('.table-scroller').evaluate((scroller) => scroller.scrollTo(0, 5_000 * 40));
    await page.locator('.table-row[aria-rowindex="5010"][aria-busy="false"]').waitFor();
    expect(await page.locator('.table-row[aria-rowindex="5010"]').getAttribute('data-key')).toBe(rows[5_008]!.key);
    expect(await drawn()).toBeLessThan(80);
    expect(await page.evaluate(() => (globalThis as unknown as { reads: number }).reads)).toBeLessThan(1_000);

    await page.getByRole('button', { name: 'Likes' }).click();
    const head = page.getByRole('columnheader', { name: 'Likes' });
    await expect.poll(() => head.getAttribute('aria-sort')).toBe('descending');
    await expect.poll(() => page.locator('.table-row').first().textContent()).toContain('999');

    await page.getByRole('button', { name: 'Columns' }).click();
    await page.getByRole('checkbox', { name: 'Owner' }).check();
    await page.getByRole('checkbox', { name: 'Tags' }).uncheck();
    await page.getByRole('button', { name: 'Earlier: Text' }).click();
    await page.keyboard.press('Escape');
    const chosen = ['Text', 'Author', 'Site', 'Topic', 'Status', 'Due', 'First seen', 'Likes', 'Owner'];
    await expect.poll(heads).toEqual(chosen);
    const text = page.locator('col').nth(1);
    const before = Number.parseFloat((await text.getAttribute('style'))!.replace(/\D+/, ''));
    await page.getByRole('button', { name: 'Text' }).focus();
    await page.keyboard.press('Shift+ArrowRight');
    await expect.poll(() => text.getAttribute('style')).toContain(`${before + 16}px`);

    await page.reload();
    await expect.poll(heads).toEqual(chosen);
    expect(await head.getAttribute('aria-sort')).toBe('descending');
    await expect.poll(() => page.locator('.table-row').first().textContent()).toContain('999');
    expect(await text.getAttribute('style')).toContain(`${before + 16}px`);
  }, 300_000);

  test('a column’s edge is dragged', async () => {
    page = await openDashboard(quiet.earshot, scene('mentions-usual'));
    const column = page.locator('col').nth(2);
    const edge = (await page.locator('.table-edge').nth(1).boundingBox())!;
    await page.mouse.move(edge.x + 6, edge.y + 10);
    await page.mouse.down();
    await page.mouse.move(edge.x - 74, edge.y + 10, { steps: 4 });
    await page.mouse.up();
    await expect.poll(() => column.getAttribute('style')).toContain('300px');
    await page.reload();
    await expect.poll(() => column.getAttribute('style')).toContain('300px');
  });

  test('by keyboard: from the search field into the rows, moved through, tagged, settled, several at once, taken back; opened by itself and back', async () => {
    page = await openDashboard(quiet.earshot, scene('mentions-usual'));
    const [first, second, third] = sampleMentions().map(({ key }) => key);
    await page.keyboard.press('/');
    await page.keyboard.type('driver');
    await expect.poll(() => page.getByText('1 mention', { exact: true }).count()).toBe(1);
    expect(new URL(page.url()).hash).toBe('#mentions?q=driver');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.getByText('9 mentions').count()).toBe(1);
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => page.evaluate(() => (document.activeElement as HTMLElement).dataset['key'])).toBe(first);
    await page.keyboard.press('1');
    await expect.poll(async () => (await kept(first!))?.tags).toEqual(['complaint']);
    await page.keyboard.press('j');
    await page.keyboard.press('Shift+j');
    await expect.poll(() => page.locator('.table-row[aria-selected="true"]').count()).toBe(2);
    await page.keyboard.press('e');
    await expect.poll(async () => [(await kept(second!))?.status, (await kept(third!))?.status, (await kept(first!))?.status]).toEqual(['done', 'done', 'new']);
    await page.keyboard.press('z');
    await expect.poll(async () => [(await kept(second!))?.status, (await kept(third!))?.status]).toEqual(['new', 'waiting']);
    await page.keyboard.press('k');
    await page.keyboard.press('n');
    await page.locator('textarea:focus').waitFor();
    await page.keyboard.type('Met her in Lisbon');
    await page.keyboard.press('Escape');
    await expect.poll(async () => (await kept(second!))?.note).toBe('Met her in Lisbon');
    await expect.poll(() => page.evaluate(() => (document.activeElement as HTMLElement).dataset['key'])).toBe(second);
    await page.keyboard.press('Enter');
    await expect.poll(heading).toBe('@desk_goblin_42 on Reddit');
    await page.goBack();
    await expect.poll(heading).toBe('Mentions');
    await page.goForward();
    await expect.poll(heading).toBe('@desk_goblin_42 on Reddit');
  });

  test('headings are one stop of the Tab key; arrows go along them, Enter sorts', async () => {
    page = await openDashboard(quiet.earshot, scene('mentions-usual'));
    await tabTo(page, 'Author');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.matches('.table-row'))).toBe(true);
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    expect(await focused(page)).toBe('Site');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.getByRole('columnheader', { name: 'Site' }).getAttribute('aria-sort')).toBe('ascending');
    await expect.poll(async () => (await firstTexts())[0]).toBe('@tmalloy');
  });

  test('many at once: picked by their boxes or the space bar, each press of the bar is one action on all, taken back whole', async () => {
    page = await openDashboard(quiet.earshot, scene('mentions-usual'));
    const keys = sampleMentions().map(({ key }) => key);
    const bar = page.getByRole('group', { name: 'Selected mentions' });
    const groups = async () => Map.groupBy(await rowsOf<TriageEvent>(page, 'events'), ({ group }) => group).size;
    await page.getByRole('checkbox', { name: /^Select: / }).nth(0).click();
    await page.getByRole('checkbox', { name: /^Select: / }).nth(3).click();
    await page.getByText('2 selected', { exact: true }).waitFor();
    // The row keeps the keyboard, and a plain move keeps what is picked.
    await page.locator(`.table-row[data-key="${keys[3]!}"]`).focus();
    await page.keyboard.press('j');
    await page.keyboard.press('Space');
    await page.getByText('3 selected', { exact: true }).waitFor();
    expect(await page.locator('.table-row[aria-selected="true"] input:checked').count()).toBe(3);
    const those = new Set([keys[0]!, keys[3]!, keys[4]!]);
    const each = async <T>(of: (mention: Mention) => T) => (await mentionsIn(page)).filter(({ key }) => those.has(key)).map(of);

    await bar.getByRole('button', { name: 'Tags' }).click();
    await page.keyboard.type('recall');
    await page.keyboard.press('Enter');
    await expect.poll(() => each(({ tags }) => tags.includes('recall'))).toEqual([true, true, true]);
    await page.keyboard.press('Escape');
    expect(await focused(page)).toBe('Tags');
    await bar.getByRole('button', { name: 'Owner' }).click();
    await page.getByRole('textbox', { name: 'Who follows up' }).or(page.getByRole('combobox', { name: 'Who follows up' })).fill('legal');
    await page.keyboard.press('Enter');
    await expect.poll(() => each(({ owner }) => owner)).toEqual(['legal', 'legal', 'legal']);
    await bar.getByRole('button', { name: 'Follow up' }).click();
    await bar.getByRole('button', { name: /^Tomorrow/ }).click();
    await expect.poll(async () => (await each(({ dueAt }) => dueAt !== null)).every(Boolean)).toBe(true);
    await bar.getByRole('button', { name: 'Done' }).click();
    await expect.poll(() => each(({ status }) => status)).toEqual(['done', 'done', 'done']);
    await expect.poll(groups).toBe(4);
    await bar.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(async () => (await each(({ status }) => status)).includes('done')).toBe(false);
    await bar.getByRole('button', { name: 'Copy' }).click();
    await bar.getByRole('group', { name: 'Copy as' }).waitFor();
    expect(await faults(page)).toEqual([]);

    await bar.getByRole('button', { name: 'Clear selection' }).click();
    await bar.waitFor({ state: 'detached' });
    // What had the focus is gone: the current row has it.
    await expect.poll(() => page.evaluate(() => document.activeElement?.matches('.table-row'))).toBe(true);
    await page.getByRole('checkbox', { name: 'Select all' }).click();
    await page.getByText('9 selected', { exact: true }).waitFor();
    await page.getByRole('checkbox', { name: 'Select all' }).click();
    await bar.waitFor({ state: 'detached' });
  });

  test('by what no index knows: values first, in order, the rest behind; what changes is taken to its place', async () => {
    const rows = manyMentions(1_200);
    page = await openDashboard(quiet.earshot, { ...scene('mentions-usual'), mentions: rows, table: { columns: [{ id: 'text', width: 300 }, { id: 'views', width: 90 }, { id: 'status', width: 90 }] } });
    const views = () => page.locator('.table-row td:nth-child(3)').allTextContents();
    await page.getByRole('button', { name: 'Views' }).click();
    const most = Math.max(...rows.map(({ post }) => post.engagement.views ?? 0));
    await expect.poll(async () => (await views())[0]).toBe(most.toLocaleString('en'));
    await expect.poll(() => page.getByRole('grid').getAttribute('aria-rowcount')).toBe('1201');
    const shown = (await views()).map((text) => Number(text.replace(',', '')));
    expect(shown).toEqual(shown.toSorted((one, other) => other - one));
    await page.getByRole('button', { name: 'Status' }).click();
    await expect.poll(() => page.getByRole('columnheader', { name: 'Status' }).getAttribute('aria-sort')).toBe('ascending');
    await expect.poll(() => page.getByRole('grid').getAttribute('aria-busy')).toBe('false');
    const first = (await page.locator('.table-row').first().getAttribute('data-key'))!;
    await page.locator('.table-row').first().click();
    await page.keyboard.press('x');
    await expect.poll(async () => (await kept(first))?.status).toBe('ignored');
    await expect.poll(() => page.locator('.table-row').first().getAttribute('data-key')).not.toBe(first);
    await page.keyboard.press('End');
    await expect.poll(() => page.locator('.table-row').last().textContent()).toContain('Ignored');
  });

  test('what narrows it stands in the address and is exported', async () => {
    page = await openDashboard(quiet.earshot, { ...scene('mentions-usual'), hash: '#mentions?status=waiting' });
    await expect.poll(() => page.getByText('1 mention', { exact: true }).count()).toBe(1);
    await page.getByRole('button', { name: 'Export' }).click();
    await expect.poll(() => page.locator('.export output').first().textContent()).toBe('Mentions: 1');
  });

  test('what is selected is exported, and nothing else', async () => {
    page = await openDashboard(quiet.earshot, scene('mentions-selected'));
    await page.getByText('3 selected', { exact: true }).waitFor();
    await page.getByRole('group', { name: 'Selected mentions' }).getByRole('button', { name: 'Export' }).click();
    await expect.poll(() => page.locator('.export output').first().textContent()).toBe('Mentions: 3');
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save' }).click();
    const lines = readFileSync(await (await downloading).path(), 'utf8');
    expect(lines).toContain('desk_goblin_42');
    expect(lines).toContain('ines-carvalho-ops');
    expect(lines).not.toContain('amarao_makes');
  });
});

test('the list of cards has the same keys, and more comes as it is scrolled', async () => {
  page = await openDashboard(quiet.earshot, { ...scene('mentions-list'), mentions: manyMentions(130) });
  await expect.poll(() => page.locator('.mention').count()).toBe(50);
  await page.locator('.list-more').scrollIntoViewIfNeeded();
  await expect.poll(() => page.locator('.mention').count()).toBeGreaterThan(50);
  await page.locator('.mention').first().click();
  await page.keyboard.press('j');
  await page.keyboard.press('x');
  await expect.poll(async () => (await kept(manyMentions(2)[1]!.key))?.status).toBe('ignored');
});
