import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Earshot, launchEarshot, rowsOf } from '../browser/earshot.ts';
import type { MentionRow } from '../../lib/store/database.ts';
import { sampleMention } from '../popup/sample-mentions.ts';

let earshot: Earshot;
beforeAll(async () => {
  earshot = await launchEarshot();
});
afterAll(() => earshot.close());

test('a store of the first release is taken along by the page that opens it first, whose upgrade comes as code of its own', async () => {
  const page = await earshot.own('manifest.json');
  const { waitingSince: _1, seenAs: _2, waitsAs: _3, owner: _4, promise: _5, ...old } = sampleMention('x:1', 3_600_000, 'Lumetra', { text: 'Lumetra, anyone?' }, { tags: ['Complaint'] });
  await page.evaluate(
    (row) =>
      new Promise<void>((resolve, reject) => {
        const gone = indexedDB.deleteDatabase('earshot');
        gone.onsuccess = () => {
          // The first release's version, as the library counts them: tenfold.
          const making = indexedDB.open('earshot', 10);
          making.onupgradeneeded = () => {
            const { result: db } = making;
            const mentions = db.createObjectStore('mentions', { keyPath: 'key' });
            for (const path of ['firstSeenAt', 'dueAt']) mentions.createIndex(path, path);
            mentions.createIndex('[status+firstSeenAt]', ['status', 'firstSeenAt']);
            mentions.createIndex('[post.site+firstSeenAt]', ['post.site', 'firstSeenAt']);
            for (const path of ['topicIds', 'tags']) mentions.createIndex(path, path, { multiEntry: true });
            const sightings = db.createObjectStore('sightings', { keyPath: 'id', autoIncrement: true });
            sightings.createIndex('[key+at]', ['key', 'at']);
            sightings.createIndex('[key+visit]', ['key', 'visit']);
            const events = db.createObjectStore('events', { keyPath: 'id', autoIncrement: true });
            for (const path of ['key', 'at']) events.createIndex(path, path);
            db.createObjectStore('topics', { keyPath: 'id' }).createIndex('name', 'name');
            db.createObjectStore('batches', { keyPath: 'id' }).createIndex('at', 'at');
            db.createObjectStore('tallies', { keyPath: ['day', 'site', 'surface'] }).createIndex('day', 'day');
            mentions.put(row);
            events.put({ at: 1, key: 'x:1', field: 'tags', before: [], after: ['Complaint'], undoes: null });
          };
          making.onsuccess = () => {
            making.result.close();
            resolve();
          };
          making.addEventListener('error', () => reject(new Error(String(making.error))));
        };
        gone.addEventListener('error', () => reject(new Error(String(gone.error))));
      }),
    old,
  );
  const queue = await earshot.context.newPage();
  await queue.goto(`chrome-extension://${earshot.id}/dashboard.html#queue`);
  await queue.locator('[data-key="x:1"]').waitFor();
  const [row] = await rowsOf<MentionRow>(queue, 'mentions');
  expect(row).toMatchObject({ waitingSince: old.post.publishedAt, owner: null, promise: '', tags: ['Complaint'] });
  expect(await rowsOf(queue, 'counters')).toContainEqual({ name: 'tag:complaint', count: 1 });
  // What was done before can still be taken back.
  await queue.keyboard.press('z');
  await expect.poll(async () => (await rowsOf<MentionRow>(queue, 'mentions'))[0]?.tags).toEqual([]);
});
