import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { addTopics, type Earshot, launchEarshot, mentionsIn } from '../browser/earshot.ts';
import { lifePage } from './life-page.ts';

const HOST = 'https://news.ycombinator.com';
const TABS = 4;
const LIVES = 50;
const POSTS = 40;

/**
 * Reliability rows 1 and 3: pages come and go 0–150 ms after their first capture, left by navigation or closed with their
 * tab, while the background is killed every 80–380 ms, in two browsers at once, which is more than two cores can serve.
 */
test('no match is lost and none counted twice under kills of the background and pages that end', async () => {
  const runs = await Promise.all([chaos(1), chaos(2)]);
  const sum = (pick: (run: (typeof runs)[number]) => number) => runs.reduce((total, run) => total + pick(run), 0);
  console.log(`chaos: ${sum((run) => run.made)} posts captured, ${sum((run) => run.kills)} kills, ${sum((run) => run.lives)} page lives`);
  expect(runs.map(({ lost, doubled }) => ({ lost, doubled }))).toEqual([
    { lost: [], doubled: [] },
    { lost: [], doubled: [] },
  ]);
  expect(sum((run) => run.kills)).toBeGreaterThanOrEqual(40);
  expect(sum((run) => run.lives)).toBeGreaterThanOrEqual(100);
}, 300_000);

async function chaos(run: number) {
  const earshot = await launchEarshot();
  try {
    return await disturbedRun(earshot, run);
  } finally {
    await earshot.close();
  }
}

async function disturbedRun(earshot: Earshot, run: number) {
  await earshot.context.route(`${HOST}/**`, (route) => {
    const life = Number(new URL(route.request().url()).searchParams.get('id'));
    return route.fulfill({ contentType: 'text/html', body: life > 0 ? lifePage(life, POSTS) : '<title>bare</title>' });
  });
  const own = await earshot.own('manifest.json');
  await addTopics(own, [{ name: 'Lumetra', query: 'lumetra' }]);
  const killer = await startKilling(earshot, own);
  const queue = Array.from({ length: LIVES }, (_, index) => run * 1_000 + index + 1);
  const closedAt = new Map<number, number>();
  await Promise.all(Array.from({ length: TABS }, () => liveOneByOne(earshot, queue, closedAt)));
  const kills = await killer.stop();

  const made = await madeIn(earshot, closedAt);
  await earshot.own('popup.html');
  const stored = () => mentionsIn(own).then((mentions) => new Map(mentions.map(({ key, sightings }) => [key, sightings])));
  await expect.poll(() => outboxOf(own), { timeout: 120_000, interval: 500 }).toEqual([]);
  const rows = await stored();
  return {
    made: made.length,
    lives: LIVES,
    kills,
    lost: made.filter((id) => !rows.has(`hackernews:${id}`)),
    doubled: [...rows].filter(([, sightings]) => sightings !== 1),
  };
}

async function liveOneByOne(earshot: Earshot, queue: number[], closedAt: Map<number, number>): Promise<void> {
  let page = await earshot.context.newPage();
  for (let life = queue.shift(); life !== undefined; life = queue.shift()) {
    await page.goto(`${HOST}/item?id=${life}`);
    await page.waitForFunction(() => document.title !== 'waiting', undefined, { polling: 5, timeout: 60_000 });
    await page.waitForTimeout(Math.random() * 150);
    // Every other life ends by navigation: the next goto.
    if (life % 2 === 0 || queue.length === 0) {
      closedAt.set(life, Date.now());
      await page.close();
      page = await earshot.context.newPage();
    }
  }
  await page.close();
}

async function startKilling(earshot: Earshot, own: Page) {
  const session = await earshot.context.newCDPSession(own);
  await session.send('ServiceWorker.enable');
  let kills = 0;
  const ending = new AbortController();
  const loop = (async () => {
    while (!ending.signal.aborted) {
      await own.waitForTimeout(80 + Math.random() * 300);
      await session.send('ServiceWorker.stopAllWorkers');
      kills += 1;
    }
  })();
  return {
    async stop() {
      ending.abort();
      await loop;
      await session.detach();
      return kills;
    },
  };
}

/** What was painted before its tab was told to close: a page under load runs on for half a second that is on no screen. */
async function madeIn(earshot: Earshot, closedAt: ReadonlyMap<number, number>): Promise<number[]> {
  const page = await earshot.open(`${HOST}/bare`);
  const notes = await page.evaluate(() => Object.keys(localStorage).map((key) => localStorage.getItem(key) ?? '{}'));
  await page.close();
  const painted = notes.flatMap((note) => Object.entries(JSON.parse(note) as Record<string, number>));
  return painted.filter(([id, at]) => at <= (closedAt.get(Math.floor(Number(id) / 1_000)) ?? Infinity)).map(([id]) => Number(id));
}

/** What still lies in the outbox. Asked from a page of ours that brings it home, since a killed worker may stay dead. */
async function outboxOf(own: Page): Promise<string[]> {
  return own.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: { storage: { local: { get(keys: null): Promise<object> } } } };
    return Object.keys(await chrome.storage.local.get(null)).filter((key) => key.startsWith('q:'));
  });
}
