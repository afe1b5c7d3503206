import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { gzipSize, POPUP_ON_DEMAND, scriptsOfPage } from '../architecture/built-files.ts';
import type { MentionFilter } from '../../lib/store/mentions.ts';
import { type Earshot, launchEarshot, putRows } from '../browser/earshot.ts';
import { grantedCopy } from '../browser/extension-copy.ts';
import { bundled } from './bundle.ts';
import type { Row } from './matcher.ts';
import { browserCpu } from './browser-cpu.ts';
import { coldWorkerRows } from './cold-worker.ts';
import { keyRows } from './key-rows.ts';
import { traceMainThread } from './main-thread.ts';
import { median } from './median.ts';
import type { StoreBench } from './store-in-page.ts';
import { tableRows } from './table-rows.ts';

export interface StoreSizes {
  /** Rows of the large and of the small store. */
  large: number;
  small: number;
  /** Rows of the store in which goal D4 begins. */
  middle: number;
  /** Mentions of one batch. */
  batch: number;
  rounds: number;
  /** How often the popup and what it is held against are opened: what is on the disk's and the browser's side of it varies much. */
  opened: number;
}

const SIZES: StoreSizes = { large: 100_000, middle: 10_000, small: 1_000, batch: 1_000, rounds: 7, opened: 15 };
/** The extension's own store, so that the popup shows what was filled in. */
const LARGE = 'earshot';
const MIDDLE = 'bench-middle';
const SMALL = 'bench-small';
const POPUP_KB = 60;

/** Goals D1 to D4 and P1 to P4, in pages of the real extension over one large store. */
export async function pagesBench(sizes: StoreSizes = SIZES): Promise<Row[]> {
  const rawPopup = await bundled('raw-popup.tsx');
  const folder = grantedCopy('chrome-mv3', (_manifest, copy) => {
    writeFileSync(join(copy, 'empty.html'), '<!doctype html><meta charset="utf-8"><p data-key="">Nothing</p>');
    writeFileSync(join(copy, 'raw-popup.html'), '<!doctype html><meta charset="utf-8"><body><script src="raw-popup.js"></script>');
    writeFileSync(join(copy, 'raw-popup.js'), rawPopup);
  });
  const earshot = await launchEarshot({ folder, viewport: { width: 380, height: 600 } });
  try {
    const page = await earshot.own('manifest.json');
    await page.evaluate(await bundled('store-in-page.ts'));
    await call(page, 'fill', LARGE, sizes.large);
    await call(page, 'fill', MIDDLE, sizes.middle);
    await call(page, 'fill', SMALL, sizes.small);
    await putRows(page, 'topics', [{ id: 'topic-1', name: 'Lumetra', kind: 'brand', query: 'lumetra', purpose: 'care', sites: 'all', replyGoal: 'usual', keepDays: null, color: 'blue', revision: 1, createdAt: 0, updatedAt: 0, pausedAt: null }]);
    return [...(await ingestRows(earshot, page, sizes)), ...(await readRows(page, sizes)), ...(await countRows(page, sizes)), ...(await chipRows(page, sizes)), ...(await searchRows(page, sizes)), ...(await popupRows(earshot, sizes)), popupSize(), ...(await tableRows(earshot, sizes)), ...(await keyRows(earshot, sizes)), ...(await coldWorkerRows(earshot, sizes))];
  } finally {
    await earshot.close();
  }
}

async function ingestRows(earshot: Earshot, page: Page, { batch, rounds }: StoreSizes): Promise<Row[]> {
  const cpu = await browserCpu(earshot);
  const costs: Record<'ours' | 'raw', number[]> = { ours: [], raw: [] };
  const costing = async (name: keyof typeof costs, work: () => Promise<number>) => {
    const before = await cpu();
    const time = await work();
    costs[name].push((await cpu()) - before);
    return time;
  };
  const times = await interleaved(rounds, {
    ours: (round) => costing('ours', () => call(page, 'ingest', round * batch, batch)),
    raw: (round) => costing('raw', () => call(page, 'rawIngest', round * batch, batch)),
  });
  return [
    row(`D1: ingest of ${batch} mentions in one batch, ms, against one raw transaction`, times.ours, times.raw, 1.6),
    row('    the same by the CPU of the whole browser', median(costs.ours), median(costs.raw), 1.6),
  ];
}

async function readRows(page: Page, { large, small, rounds }: StoreSizes): Promise<Row[]> {
  const times = await interleaved(rounds, {
    large: () => call(page, 'firstRows', LARGE),
    raw: () => call(page, 'rawFirstRows', LARGE),
    small: () => call(page, 'firstRows', SMALL),
  });
  return [
    row(`D2: first 50 newest of ${large}, ms, against raw getAll`, times.large, times.raw, 1.5),
    row(`D2: first 50 newest of ${large}, ms, against those of ${small}`, times.large, times.small, 1.3),
  ];
}

/** Each narrows the queue by one chip. */
const CHIPS: Readonly<Record<string, MentionFilter>> = {
  'a status': { statuses: ['todo'] },
  'a site': { sites: ['reddit'] },
  'a topic': { topicIds: ['topic-2'] },
  'a tag that many have': { tags: ['lamp'] },
  'a tag': { tags: ['shipping'] },
  'a rare tag': { tags: ['refund'] },
  'an owner': { owners: ['support'] },
  nobody: { owners: [null] },
  'a priority': { priorities: ['high'] },
  late: { due: { before: Date.UTC(2030, 0, 1) } },
  'no follow-up': { due: 'none' },
  'not snoozed': { snoozed: { at: Date.UTC(2026, 0, 1), are: 'no' } },
};

async function chipRows(page: Page, { large, rounds }: StoreSizes): Promise<Row[]> {
  const times = await interleaved<string>(rounds, {
    '': () => call(page, 'queueRows', LARGE, {}),
    ...Object.fromEntries(Object.entries(CHIPS).map(([name, filter]) => [name, () => call(page, 'queueRows', LARGE, filter)])),
  });
  const slowest = Object.keys(CHIPS).reduce((most, name) => (times[name]! > times[most]! ? name : most));
  return [row(`D4: first 50 of the queue by the slowest chip (${slowest}) of ${large}, ms, against no chip`, times[slowest]!, times['']!, 15)];
}

async function countRows(page: Page, { large, rounds }: StoreSizes): Promise<Row[]> {
  const times = await interleaved(rounds, { ours: () => call(page, 'counters', LARGE), one: () => call(page, 'oneCounter', LARGE) });
  return [row(`D3: counts of five statuses among ${large}, ms, against one row`, times.ours, times.one, 3)];
}

const SEARCHED = { 'a frequent word': 'the', 'a rare word': 'quilwort', 'two words': 'the luvo', 'no word': 'zzqqzz' } as const;

/** A rare word is found by all of a store or not at all; a frequent one is soon found by a walk. */
async function searchRows(page: Page, { large, middle, batch, rounds }: StoreSizes): Promise<Row[]> {
  const few = Math.min(rounds, 3);
  const rows: Row[] = [];
  for (const [store, size] of [[MIDDLE, middle], [LARGE, large]] as const) {
    for (const [name, words] of Object.entries(SEARCHED)) {
      const times = await interleaved(few, {
        ours: () => call(page, 'search', store, 'ours', words),
        walk: () => call(page, 'search', store, 'walk', words),
        all: () => call(page, 'search', store, 'reading all', words),
      });
      if (size === middle) rows.push(row(`D4: first 50 hits of ${size} by ${name}, ms, against 100 ms`, times.ours, 100, 1));
      else rows.push(row(`D4: first 50 hits of ${size} by ${name}, ms, against reading all`, times.ours, times.all, 1 / 20));
      rows.push(compared(`    the same by a walk that stops early`, times.walk, times.all));
    }
  }
  const memory = await interleaved(1, { made: () => call(page, 'search', MIDDLE, 'postings in memory', 'the'), ours: () => call(page, 'search', MIDDLE, 'ours', 'the') });
  const [withWords, without] = await call(page, 'writeWithWordIndex', batch);
  const sealed = await interleaved(few, { seal: (round) => call(page, 'seal', round * batch, batch), raw: (round) => call(page, 'rawIngest', (100 + round) * batch, batch) });
  return [
    ...rows,
    compared(`    postings in memory, made anew of ${middle}, against ours`, memory.made, memory.ours),
    compared(`    writing ${batch} with an index of each word, against without`, withWords, without),
    compared(`    words of ${batch} into segments, later, against writing them raw`, sealed.seal, sealed.raw),
  ];
}

function compared(name: string, ours: number, against: number): Row {
  return { name, ours, against, ratio: ours / against, goal: null };
}

async function popupRows(earshot: Earshot, { opened }: StoreSizes): Promise<Row[]> {
  const times = await interleaved(opened, {
    popup: () => firstList(earshot, 'popup.html'),
    empty: () => firstList(earshot, 'empty.html'),
    raw: () => firstList(earshot, 'raw-popup.html'),
  });
  const cpu = await interleaved(opened, {
    popup: () => firstListCpu(earshot, 'popup.html'),
    empty: () => firstListCpu(earshot, 'empty.html'),
    raw: () => firstListCpu(earshot, 'raw-popup.html'),
  });
  return [
    row('P1: popup until its first list, ms, against an empty page of the extension', times.popup, times.empty, 1.5),
    row('    the same by the CPU of its main thread', cpu.popup, cpu.empty, 1.5),
    row('P1: popup until its first list, ms, against Preact and a raw read', times.popup, times.raw, 1.3),
    row('    the same by the CPU of its main thread', cpu.popup, cpu.raw, 1.3),
  ];
}

function popupSize(): Row {
  const ours = gzipSize('chrome-mv3', scriptsOfPage('chrome-mv3', 'popup.html', POPUP_ON_DEMAND)) / 1_000;
  return { name: `P1: scripts of the popup, KB after gzip, against ${POPUP_KB} KB`, ours, against: POPUP_KB, ratio: ours / POPUP_KB, goal: 1 };
}

/** Milliseconds from the start of the navigation until the first mention stands in the DOM. */
async function firstList(earshot: Earshot, path: string): Promise<number> {
  const page = await pageThatMarks(earshot);
  const time = await openUntilList(earshot, page, path);
  await page.close();
  return time;
}

/** Milliseconds of CPU that the main thread takes for the same. */
async function firstListCpu(earshot: Earshot, path: string): Promise<number> {
  const page = await pageThatMarks(earshot);
  const { tasks, marks } = await traceMainThread(page, () => openUntilList(earshot, page, path));
  await page.close();
  const list = marks.find(({ name }) => name === FIRST_LIST)!;
  const began = marks.findLast(({ name, at }) => name === 'navigationStart' && at < list.at)!;
  return tasks.filter(({ start, end }) => end > began.at && start < list.at).reduce((sum, { cpu }) => sum + cpu, 0);
}

const FIRST_LIST = 'first list';

/** Marks when the first mention stands in the DOM. */
async function pageThatMarks(earshot: Earshot): Promise<Page> {
  const page = await earshot.context.newPage();
  await page.addInitScript((name) => {
    new MutationObserver((_records, observer) => {
      if (document.querySelector('[data-key]') === null) return;
      observer.disconnect();
      performance.mark(name);
    }).observe(document, { childList: true, subtree: true });
  }, FIRST_LIST);
  return page;
}

async function openUntilList(earshot: Earshot, page: Page, path: string): Promise<number> {
  await page.goto(`chrome-extension://${earshot.id}/${path}`);
  const at = await page.waitForFunction((name) => performance.getEntriesByName(name)[0]?.startTime, FIRST_LIST);
  return (await at.jsonValue())!;
}

/** The median of each, taken in turns; a first round only warms up. */
async function interleaved<N extends string>(rounds: number, works: Record<N, (round: number) => Promise<number>>): Promise<Record<N, number>> {
  const names = Object.keys(works) as N[];
  const times = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<N, number[]>;
  for (let round = 0; round <= rounds; round += 1) {
    for (const name of names) {
      const time = await works[name](round);
      if (round > 0) times[name].push(time);
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(times[name])])) as Record<N, number>;
}

function row(name: string, ours: number, against: number, goal: number): Row {
  return { name, ours, against, ratio: ours / against, goal };
}

/** Calls the bench in the page. */
function call<N extends keyof StoreBench>(page: Page, name: N, ...args: Parameters<StoreBench[N]>): ReturnType<StoreBench[N]> {
  return page.evaluate(
    ([method, given]) => ((globalThis as unknown as { storeBench: Record<string, (...args: unknown[]) => unknown> }).storeBench[method]!)(...given),
    [name, args] as [string, unknown[]],
  ) as ReturnType<StoreBench[N]>;
}
