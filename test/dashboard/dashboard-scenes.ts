import type { Page } from 'playwright-core';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../lib/model/time.ts';
import type { Topic } from '../../lib/model/topic.ts';
import type { MentionRow, SightingRow } from '../../lib/store/database.ts';
import type { TableSettings } from '../../lib/platform/table-settings.ts';
import type { TriageEvent } from '../../lib/model/triage-event.ts';
import type { Earshot } from '../browser/earshot.ts';
import { openFresh } from '../browser/fresh-page.ts';
import { SAMPLE_TOPICS, sampleMention, sampleMentions } from '../popup/sample-mentions.ts';

/** A state of the full page's lists of mentions that a person can meet. */
export interface DashboardScene {
  name: string;
  hash: string;
  topics?: readonly Topic[];
  mentions?: readonly MentionRow[];
  sightings?: readonly SightingRow[];
  events?: readonly TriageEvent[];
  table?: Partial<TableSettings>;
  act?(page: Page): Promise<void>;
}

const WORDS = 'the lamp flickers app sync light desk cold warm dimmer evening support answered nobody driver update thanks love broken again refund week office glare shade bulb'.split(' ');
const SITES = ['x', 'reddit', 'linkedin', 'youtube', 'hackernews', 'bluesky'];
const STATUS = ['new', 'new', 'new', 'todo', 'waiting', 'done', 'done', 'ignored'] as const;

/** As many as are asked for, each another, the same every time: the first is the newest. */
export function manyMentions(count: number, now = Date.now()): MentionRow[] {
  return Array.from({ length: count }, (_, at) => {
    const word = (step: number) => WORDS[(at * 7 + step * 13 + ((at * at) % 11)) % WORDS.length]!;
    const status = STATUS[at % STATUS.length]!;
    const age = at * 3 * MINUTE_MS;
    return sampleMention(
      `${SITES[at % SITES.length]!}:${String(1_000_000 + at)}`,
      age,
      'Lumetra',
      {
        author: { handle: `${word(1)}_${at % 900}`, name: at % 3 === 0 ? `${word(1)} ${word(4)}` : null },
        text: `Lumetra ${[2, 3, 4, 5, 6, 7, 8, 9].map(word).join(' ')} ${at}.`,
        engagement: { likes: (at * 37) % 1_000, replies: at % 12, reposts: null, views: at % 4 === 0 ? (at * 911) % 90_000 : null },
      },
      {
        status,
        statusAt: now - age / 2,
        tags: at % 5 === 0 ? ['complaint'] : at % 7 === 0 ? ['praise', 'lead'] : [],
        dueAt: at % 9 === 0 && status !== 'done' ? now + ((at % 40) - 6) * 7 * HOUR_MS : null,
        owner: at % 11 === 0 ? 'support' : null,
        priority: at % 13 === 0 ? 'high' : 'normal',
        note: at % 17 === 0 ? 'Ask for the serial number' : '',
      },
      now,
    );
  });
}

/** What was read and done of the first sample mention. */
function story(): Pick<DashboardScene, 'sightings' | 'events' | 'mentions'> {
  const now = Date.now();
  const [first, ...rest] = sampleMentions(now);
  const { key, post } = first!;
  const at = now - 3 * DAY_MS;
  const event = (id: number, change: Partial<TriageEvent>) => ({ id, at: at + id * HOUR_MS, key, group: id, by: 'person', undoes: null, ...change }) as TriageEvent;
  const counts = (likes: number, replies: number) => ({ likes, replies, reposts: null, views: null });
  return {
    mentions: [{ ...first!, sightings: 3, tags: ['complaint'], status: 'waiting', repliedAt: at + 4 * HOUR_MS, firstSeenAt: at }, ...rest],
    events: [
      event(1, { field: 'tags', before: [], after: ['complaint'] }),
      event(2, { field: 'tags', before: ['complaint'], after: ['complaint', 'sync'] }),
      event(3, { field: 'tags', before: ['complaint', 'sync'], after: ['complaint'], undoes: 2 }),
      event(4, { field: 'status', before: 'new', after: 'waiting', by: 'capture' }),
      { ...event(5, { field: 'repliedAt', before: null, after: at + 4 * HOUR_MS, by: 'capture' }), group: 4 },
    ],
    sightings: [
      { key, visit: 'a', at, text: post.text, engagement: counts(12, 0) },
      { key, visit: 'b', at: at + 3 * HOUR_MS, text: post.text, engagement: counts(480, 9) },
      { key, visit: 'c', at: at + 50 * HOUR_MS, text: `${post.text} Edit: they wrote to me.`, engagement: counts(1_204, 31) },
    ],
  };
}

/** Every one of them; screenshots and the test of every scene go through this list. */
export function dashboardScenes(): readonly DashboardScene[] {
  const usual = { topics: SAMPLE_TOPICS, mentions: sampleMentions() };
  const row = (page: Page, place: number) => page.locator('.table-row').nth(place);
  return [
    { name: 'mentions-empty', hash: '#mentions' },
    { name: 'mentions-usual', hash: '#mentions', ...usual },
    { name: 'mentions-none-fits', hash: '#mentions?q=zebra', ...usual, act: (page) => page.locator('.mentions-none').waitFor() },
    { name: 'mentions-list', hash: '#mentions', ...usual, table: { view: 'list' } },
    { name: 'mentions-details', hash: '#mentions', ...usual, table: { details: true } },
    { name: 'mentions-columns', hash: '#mentions', ...usual, act: (page) => page.getByRole('button', { name: 'Columns' }).click() },
    {
      name: 'mentions-selected',
      hash: '#mentions',
      ...usual,
      act: async (page) => {
        await row(page, 1).click();
        await page.keyboard.press('Shift+j');
        await page.keyboard.press('Shift+j');
      },
    },
    {
      name: 'mentions-bulk',
      hash: '#mentions',
      ...usual,
      act: async (page) => {
        await page.getByRole('checkbox', { name: 'Select all' }).click();
        await page.getByRole('button', { name: 'Follow up' }).click();
        await page.getByRole('group', { name: 'Follow up' }).waitFor();
      },
    },
    { name: 'board-empty', hash: '#board' },
    { name: 'board-usual', hash: '#board', ...usual },
    {
      name: 'board-details',
      hash: '#board',
      ...usual,
      act: async (page) => {
        await page.locator('.board-card').first().click();
        await page.keyboard.press('n');
        await page.getByRole('textbox', { name: 'Note' }).waitFor();
      },
    },
    { name: 'calendar-empty', hash: '#calendar' },
    { name: 'calendar-usual', hash: '#calendar', ...usual },
    { name: 'calendar-week', hash: '#calendar/week', ...usual },
    { name: 'mention', hash: '#mention/x%3A1993177247822516587', topics: SAMPLE_TOPICS, ...story() },
    { name: 'mention-gone', hash: '#mention/x%3A1', ...usual },
  ];
}

/** The same lists with ten thousand mentions. */
export function fullScenes(): readonly DashboardScene[] {
  const full = { topics: SAMPLE_TOPICS, mentions: manyMentions(10_000) };
  return ['mentions', 'board', 'calendar'].map((screen) => ({ name: `${screen}-full`, hash: `#${screen}`, ...full }));
}

/** Opens the page in the scene's state: the store is emptied and filled before. */
export function openDashboard(earshot: Earshot, { hash, topics = [], mentions = [], sightings = [], events = [], table = {}, act }: DashboardScene): Promise<Page> {
  return openFresh(earshot, {
    at: `dashboard.html${hash}`,
    rows: { topics, mentions, sightings, events },
    stored: { table },
    ready: mentions.length === 0 ? 'h1' : '.table-row[aria-busy="false"], .mention, .board-card, .calendar-day, .mentions-none, .notice',
    act,
  });
}
