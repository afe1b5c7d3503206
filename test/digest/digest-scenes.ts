import type { Page } from 'playwright-core';
import type { Mention } from '../../lib/model/mention.ts';
import { DAY_MS } from '../../lib/model/time.ts';
import type { Topic } from '../../lib/model/topic.ts';
import { clockTime } from '../../lib/model/working-time.ts';
import type { DigestSettings } from '../../lib/platform/digest-settings.ts';
import { mentionRow } from '../../lib/store/mention-row.ts';
import type { MentionRow } from '../../lib/store/database.ts';
import type { Earshot } from '../browser/earshot.ts';
import { openFresh } from '../browser/fresh-page.ts';
import { busyFacts, busyWeek } from './busy-week.ts';
import { at } from './digest-of.ts';

/** A state of the digest's page that a person can meet. */
export interface DigestScene {
  name: string;
  hash?: string;
  topics?: readonly Topic[];
  mentions?: readonly MentionRow[];
  settings?: Partial<DigestSettings>;
  act?(page: Page): Promise<void>;
}

const CHROMIUM_WEEK_BEGINS = 0;

/** Midnight of the first day of last week, as a browser in American English counts it. */
export function lastWeek(now = Date.now()): number {
  return clockTime(now, -((new Date(now).getDay() - CHROMIUM_WEEK_BEGINS + 7) % 7) - 7, 0);
}

/** The busy week and the one before it, as if they were the last two. */
export function lastBusyWeek(now = Date.now()): MentionRow[] {
  const later = lastWeek(now) - at(0, 0);
  const moved = <T extends number | null>(time: T) => (time === null ? null : time + later) as T;
  const shifted = (mention: Mention): Mention => ({
    ...mention,
    firstSeenAt: moved(mention.firstSeenAt),
    lastSeenAt: moved(mention.firstSeenAt),
    statusAt: moved(mention.statusAt),
    repliedAt: moved(mention.repliedAt),
    dueAt: moved(mention.dueAt),
    post: { ...mention.post, publishedAt: moved(mention.post.publishedAt) },
  });
  return busyWeek().map(shifted).map(mentionRow);
}

export function lastTallies(now = Date.now()) {
  return busyFacts().tallies.map(({ site, posts }, index) => {
    const lastAt = lastWeek(now) + (Math.floor(index / 4) - 7) * DAY_MS + DAY_MS / 2;
    return { site, surface: 'feed', pages: 4, posts, day: new Date(lastAt).toISOString().slice(0, 10), lastAt };
  });
}

function dayAgo(days: number): string {
  return new Date(Date.now() - days * DAY_MS).toISOString().slice(0, 10);
}

export const DIGEST_TOPICS = busyFacts().topics;

export function digestScenes(): readonly DigestScene[] {
  const usual = { topics: DIGEST_TOPICS, mentions: lastBusyWeek() };
  return [
    { name: 'empty' },
    { name: 'no-mentions', topics: DIGEST_TOPICS },
    { name: 'usual', ...usual },
    { name: 'quiet', ...usual, hash: '#digest?period=2025-01-01..2025-01-31' },
    { name: 'partly-gone', ...usual, topics: DIGEST_TOPICS.map((topic, index) => (index === 0 ? { ...topic, keepDays: 30 as const } : topic)), hash: `#digest?period=${dayAgo(40)}..${dayAgo(0)}` },
    { name: 'crisis-no-names', ...usual, hash: '#digest?as=crisis&period=last-week', settings: { layouts: [{ id: 'crisis', name: '', base: 'crisis', period: '', sections: [], names: 'none' }] } },
    {
      name: 'written',
      ...usual,
      act: async (page) => {
        await page.getByRole('textbox', { name: /Your own words on/ }).first().fill('The batteries swell again. Support has the batch number; the recall is decided on Monday.\n\nNext: an answer for everyone who waits, by Wednesday.');
      },
    },
    { name: 'tables', ...usual, act: async (page) => void (await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)))) },
    {
      name: 'exchange',
      ...usual,
      act: async (page) => {
        await page.getByRole('button', { name: 'Exchange…' }).first().click();
        await page.getByRole('dialog').waitFor();
      },
    },
    {
      name: 'arrange',
      ...usual,
      act: async (page) => {
        await page.getByRole('button', { name: 'Sections…' }).click();
        await page.getByRole('dialog').waitFor();
      },
    },
    { name: 'save', ...usual, act: (page) => page.getByRole('button', { name: 'Save as' }).click() },
    {
      name: 'topics',
      ...usual,
      act: (page) => page.getByRole('button', { name: /^Topics/ }).click(),
    },
  ];
}

/** Opens the page in the scene's state: the store is emptied and filled before. */
export function openDigest(earshot: Earshot, { hash = '#digest', topics = [], mentions = [], settings = {}, act }: DigestScene): Promise<Page> {
  return openFresh(earshot, {
    at: `dashboard.html${hash}`,
    rows: { topics, mentions, tallies: mentions.length === 0 ? [] : lastTallies() },
    stored: { digest: settings },
    ready: hash.startsWith('#digest') ? '.digest-section, .digest-empty' : 'h1',
    act,
  });
}
