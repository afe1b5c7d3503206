import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Earshot, launchEarshot, rowsOf } from '../browser/earshot.ts';
import type { MentionRow } from '../../lib/store/database.ts';
import { exampleStore, type ExampleStore, makeStore, VERSIONS } from '../store/example-store.ts';
import { faults } from '../welcome/as-a-person.ts';

let earshot: Earshot;
beforeAll(async () => {
  earshot = await launchEarshot();
});
afterAll(() => earshot.close());

/** A page of the extension that opens a store as another build left it. */
async function openOn(store: ExampleStore, own: string) {
  const page = await earshot.own('manifest.json');
  await page.evaluate(`(${makeStore.toString()})(${JSON.stringify(store)})`);
  await page.goto(`chrome-extension://${earshot.id}/${own}`);
  return page;
}

describe.each(VERSIONS)('a store of version %i', (version) => {
  test('is taken along by the page that opens it first, whose upgrade comes as code of its own, and nothing of it is lost', async () => {
    const store = exampleStore(version);
    const page = await openOn(store, 'dashboard.html#mentions');
    await page.locator('[data-key="x:1"]').waitFor();
    for (const [table, { rows }] of Object.entries(store.stores)) expect(await rowsOf(page, table), table).toHaveLength(rows.length);
    const mentions = await rowsOf<MentionRow>(page, 'mentions');
    for (const row of store.stores['mentions']!.rows) expect(mentions.find(({ key }) => key === row['key'])).toMatchObject(row);
    expect(await rowsOf(page, 'counters')).toContainEqual({ name: 'tag:complaint', count: 1 });
    // What was done before can still be taken back; of version 4, a mention was deleted.
    await page.locator('[data-key="x:1"]').click();
    await page.keyboard.press('z');
    if (version === 4) await page.locator('[data-key="x:4"]').waitFor();
    else await expect.poll(async () => (await rowsOf<MentionRow>(page, 'mentions')).find(({ key }) => key === 'x:1')?.note).toBe('');
    await page.close();
  });
});

test('a store of a later version is told of, in the full page and in the popup, and left as it is', async () => {
  const later = { ...exampleStore(4), version: 5 };
  for (const own of ['dashboard.html#sites', 'popup.html']) {
    const page = await openOn(later, own);
    await page.getByText('A newer Earshot made this store').waitFor();
    // The popup has one width.
    if (own !== 'popup.html') expect(await faults(page)).toEqual([]);
    expect(await page.evaluate(() => indexedDB.databases())).toContainEqual({ name: 'earshot', version: 50 });
    await page.close();
  }
});
