import type { Page } from 'playwright-core';
import type { Mention } from '../../lib/model/mention.ts';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../lib/model/time.ts';
import type { Topic } from '../../lib/model/topic.ts';
import type { BackupSettings } from '../../lib/platform/backup-settings.ts';
import type { Settings } from '../../lib/platform/settings.ts';
import type { MentionRow } from '../../lib/store/database.ts';
import type { Earshot } from '../browser/earshot.ts';
import { openFresh } from '../browser/fresh-page.ts';
import { SAMPLE_TOPICS, sampleMention, sampleMentions } from '../popup/sample-mentions.ts';

export interface QueueScene {
  name: string;
  /** Default: the full page. */
  where?: 'dashboard.html' | 'sidepanel.html';
  /** Behind `#queue`. */
  query?: string;
  topics?: readonly Topic[];
  mentions?: readonly MentionRow[];
  settings?: Partial<Settings>;
  /** Default: one was saved just now. */
  backup?: Partial<BackupSettings>;
  act?(page: Page): Promise<void>;
}

/** Every state of the queue worth a look. */
export function queueScenes(): QueueScene[] {
  const usual = { topics: SAMPLE_TOPICS, mentions: busyDay() };
  const saved = { settings: { views: [{ id: 'a', name: 'Shipping, Reddit', query: 'site=reddit&tag=shipping' }, { id: 'b', name: 'Launch week', query: 'topic=quillwort' }] } };
  return [
    { name: 'empty', topics: SAMPLE_TOPICS },
    { name: 'no-topics' },
    { name: 'done', topics: SAMPLE_TOPICS, mentions: busyDay().map((row) => sampleMention(row.key, 2 * HOUR_MS, 'Lumetra', row.post, { status: 'done' })) },
    { name: 'usual', ...usual },
    { name: 'due', ...usual, query: '?view=due' },
    { name: 'filters', ...usual, ...saved, query: '?tag=complaint&site=x', act: (page) => page.getByRole('button', { name: 'Filter', exact: true }).click() },
    { name: 'none-fits', ...usual, query: '?tag=praise&status=ignored' },
    { name: 'selected', ...usual, act: async (page) => {
      await page.locator('.mention-author').first().click();
      for (let count = 0; count < 3; count += 1) await page.keyboard.press('Shift+J');
    } },
    { name: 'views', ...usual, ...saved, query: '?view=mine&site=x', act: (page) => page.getByRole('button', { name: 'Save this view, edit views' }).click() },
    { name: 'also-asked', ...usual, settings: { digestReminder: { weekday: new Date().getDay(), minute: 0, since: 0 } }, backup: { lastAt: Date.now() - 40 * DAY_MS }, act: (page) => page.getByText('A backup is due').waitFor() },
    { name: 'panel-also-asked', ...usual, where: 'sidepanel.html', backup: { lastAt: Date.now() - 40 * DAY_MS }, act: (page) => page.getByText('A backup is due').waitFor() },
    { name: 'delete', ...usual, query: '?view=due', act: (page) => page.getByRole('button', { name: 'Delete mentions' }).click() },
    { name: 'keys', ...usual, act: (page) => page.keyboard.press('?') },
    { name: 'full', topics: SAMPLE_TOPICS, mentions: fullStore() },
    { name: 'panel', ...usual, where: 'sidepanel.html' },
    { name: 'tour', topics: SAMPLE_TOPICS, mentions: untagged(), settings: { toured: false } },
    { name: 'panel-tour', topics: SAMPLE_TOPICS, mentions: untagged(), settings: { toured: false }, where: 'sidepanel.html', act: (page) => page.getByRole('button', { name: 'Next' }).click() },
    { name: 'panel-empty', topics: SAMPLE_TOPICS, where: 'sidepanel.html' },
    { name: 'panel-views', ...usual, ...saved, where: 'sidepanel.html', act: (page) => page.locator('.views-unfold').click() },
    { name: 'panel-filters', ...usual, where: 'sidepanel.html', query: '?view=mine&tag=complaint', act: (page) => page.getByRole('button', { name: 'Filter', exact: true }).click() },
  ];
}

/** Who is listed, from the top. */
export function listed(page: Page): Promise<(string | null)[]> {
  return page.locator('.queue .mention').evaluateAll((cards) => cards.map((card) => card.getAttribute('data-key')));
}

/** Opens the queue in the scene's state: the store is emptied and filled before. */
export function openQueue(earshot: Earshot, { where = 'dashboard.html', query = '', topics = [], mentions = [], settings = {}, backup = { lastAt: Date.now() }, act }: Omit<QueueScene, 'name'>): Promise<Page> {
  return openFresh(earshot, {
    at: `${where}#queue${query}`,
    rows: { topics, mentions },
    stored: { settings: { toured: true, ...settings }, backup },
    before: async (page) => where === 'sidepanel.html' && page.setViewportSize({ width: 360, height: 800 }),
    ready: '.queue :is(.mention, .empty)',
    act,
  });
}

/** A day in which much was said: who waits for two days, for an hour, what is late, what was promised. */
export function busyDay(now = Date.now()): MentionRow[] {
  const more = (id: number, age: number, word: string, handle: string, text: string, kept: Partial<Mention> = {}) =>
    sampleMention(`x:${2_000 + id}`, age, word, { author: { handle, name: null }, text }, kept, now);
  return [
    ...sampleMentions(now),
    more(1, 2 * DAY_MS, 'Lumetra', 'ilse_varga', 'Two days and nobody from Lumetra has told me where my parcel is.', { tags: ['complaint', 'shipping'], dueAt: now - HOUR_MS, promise: 'refund by Friday', owner: 'support' }),
    more(2, 26 * HOUR_MS, 'Lumetra', 'oddvar_brekke', 'Does the Lumetra work with the old wall switch?', { tags: ['question'] }),
    more(3, 70 * MINUTE_MS, 'Quillwort', 'tomas_lind', 'The Quillwort demo was the calmest launch I have seen this year.', { tags: ['praise'] }),
    more(4, 3 * HOUR_MS, 'Novapine', 'lena_roos', 'Novapine just cut its price by a third.', {}),
    more(5, 5 * DAY_MS, 'Lumetra', 'mara_quill', 'Lumetra said they would call back. That was on Monday.', { status: 'waiting', dueAt: now + HOUR_MS, promise: 'call back' }),
    more(6, 12 * HOUR_MS, 'Lumetra', 'jonas_falk', 'My Lumetra hums. Is that meant to be?', { priority: 'high' }),
    more(7, 8 * HOUR_MS, 'Lumetra', 'ana_pires', 'Asleep until tomorrow.', { snoozedUntil: now + DAY_MS }),
  ];
}

/** Of somebody who has just begun. */
function untagged(): MentionRow[] {
  return sampleMentions().slice(0, 2).map((mention) => ({ ...mention, tags: [] }));
}

/** More than any number says: what a busy month leaves. */
function fullStore(now = Date.now()): MentionRow[] {
  const texts = ['Lumetra went dark again, third time this week.', 'Is the Lumetra worth it for a small desk?', 'Lumetra support answered in an hour. Impressed.', 'Where can I buy a spare cord for my Lumetra?'];
  return Array.from({ length: 400 }, (_, index) =>
    sampleMention(`x:${50_000 + index}`, index * 50 * MINUTE_MS, 'Lumetra', { author: { handle: `reader_${index % 700}` }, text: texts[index % texts.length]! }, { status: index % 3 === 0 ? 'done' : 'new', tags: index % 4 === 0 ? ['complaint'] : [] }, now),
  );
}
