import type { TabReport } from '../../lib/messages/calls.ts';
import { emptyTally, type Tally } from '../../lib/model/tally.ts';
import type { Page } from 'playwright-core';
import { tag } from '../tag/tag-scenes.ts';
import { sampleTemplates } from '../template/template-scenes.ts';
import type { Surroundings } from './open-popup.ts';
import { sampleThread } from './sample-thread.ts';
import { HOSTILE, SAMPLE_TOPICS, sampleMention, sampleMentions } from './sample-mentions.ts';

/** A state of the popup that a person can meet: what is around it, and what was pressed. */
export interface PopupState extends Surroundings {
  name: string;
}

const X = 'https://x.com/home';
const full = (): Surroundings => ({ mentions: sampleMentions(), topics: SAMPLE_TOPICS, address: X, report: report({ posts: 57, mentions: 2 }) });

/** Of somebody who has just begun. */
const untagged = (): Surroundings => ({ ...full(), mentions: sampleMentions().slice(0, 2).map((mention) => ({ ...mention, tags: [] })), settings: { toured: false } });

/** Every one of them; screenshots and the test of every scene go through this list. */
export function popupStates(): readonly PopupState[] {
  const here = ['x:1993177247822516587', 'x:1993140000000000001'] as const;
  const inList = async (page: Page, ...keys: string[]) => {
    await page.getByRole('combobox', { name: 'Search mentions' }).press('ArrowDown');
    for (const key of keys) await page.keyboard.press(key);
  };
  return [
    { name: 'newest', ...full() },
    { name: 'on-this-page', ...full(), report: report({ posts: 57, mentions: 2 }, here) },
    { name: 'long-text', ...full(), act: (page) => inList(page, 'j', 'j', 'j') },
    { name: 'arabic', ...full(), act: (page) => inList(page, 'j', 'j') },
    { name: 'many-tags', mentions: manyTags(), topics: SAMPLE_TOPICS, address: X, report: report({ posts: 9 }) },
    { name: 'tagged', ...full(), act: (page) => inList(page, '1') },
    { name: 'tag-colors', ...full(), tags: [tag('complaint', { color: 'red', position: 0 }), tag('praise', { color: 'green', position: 1 }), tag('lead', { color: 'violet' })], act: (page) => inList(page, '1') },
    { name: 'tag-by-name', ...full(), act: (page) => inList(page, 't') },
    {
      name: 'follow-up',
      ...full(),
      act: async (page) => {
        await inList(page, 'f');
        await page.getByText('due tomorrow').first().waitFor();
      },
    },
    {
      name: 'follow-up-words',
      ...full(),
      settings: { owners: ['support', 'product', 'legal'] },
      act: async (page) => {
        await inList(page, 'f');
        await page.getByRole('textbox', { name: 'When' }).fill('in 2 business days at noon please');
        await page.getByRole('textbox', { name: 'Promised' }).fill('refund by Friday');
        await page.getByText('not understood: please').waitFor();
      },
    },
    {
      name: 'snooze',
      ...full(),
      act: async (page) => {
        await inList(page, 's');
        await page.getByRole('textbox', { name: 'Until' }).fill('mon 14:30');
        await page.getByText('14:30').or(page.getByText('2:30')).waitFor();
      },
    },
    {
      name: 'snooze-back',
      ...full(),
      mentions: sampleMentions().map((row, index) => (index === 0 ? { ...row, snoozedUntil: Date.now() - 3_600_000, lookBackDays: 7 } : row)),
      act: async (page) => {
        await inList(page, 's');
        await page.getByRole('button', { name: 'Seen, again in 7 days' }).waitFor();
      },
    },
    { name: 'note', ...full(), act: (page) => inList(page, 'n', 'A', 's', 'k') },
    {
      name: 'why',
      ...full(),
      topics: SAMPLE_TOPICS.map((topic) => (topic.id === 'lumetra' ? { ...topic, query: '(lumetra OR @lumetra) AND (sync OR crash*) NOT (street OR giveaway)' } : topic)),
      act: async (page) => {
        await inList(page, 'y');
        await page.getByText('does not have').waitFor();
      },
    },
    {
      name: 'thread',
      ...sampleThread(),
      address: X,
      act: async (page) => {
        await inList(page, 'j', 'h');
        await page.getByText('Edited:').click();
        await page.getByText('Evidence').click();
      },
    },
    { name: 'met-before', ...sampleThread(), address: X, report: report({ posts: 9, mentions: 1 }, [here[0]]) },
    {
      name: 'thread-alone',
      ...sampleThread(),
      address: X,
      act: async (page) => {
        await inList(page, 'h');
        await page.getByText('Nothing else of its thread').waitFor();
      },
    },
    {
      name: 'not-this',
      ...full(),
      act: async (page) => {
        await inList(page, 'y');
        await page.getByRole('button', { name: 'Not this…' }).click();
        await page.getByRole('button', { name: 'posts with “desk”' }).click();
        await page.getByText('Hides').waitFor();
      },
    },
    {
      name: 'copy',
      ...full(),
      act: async (page) => {
        await inList(page, 'c');
        await page.getByRole('button', { name: 'Slack' }).click();
        await page.getByText('Copied: Slack').waitFor();
      },
    },
    {
      name: 'reply',
      ...full(),
      templates: sampleTemplates(),
      act: async (page) => {
        await inList(page, 'j', 'j', 'q');
        await page.getByRole('button', { name: 'Promise' }).click();
        await page.getByText('Still to be filled in').waitFor();
      },
    },
    { name: 'reply-none', ...full(), act: (page) => inList(page, 'q').then(() => page.getByText('No saved replies yet').waitFor()) },
    { name: 'scrolled', ...full(), act: (page) => inList(page, 'End') },
    { name: 'hostile', mentions: HOSTILE.map((text, index) => sampleMention(`x:${100 + index}`, index * 60_000, 'Lumetra', { text, title: text, author: { handle: text.slice(0, 30), name: text } })), topics: SAMPLE_TOPICS, address: X, report: report({ posts: 9 }) },
    { name: 'search', ...full(), act: (page) => page.getByRole('combobox', { name: 'Search mentions' }).fill('lamp') },
    {
      name: 'search-offers',
      ...full(),
      act: async (page) => {
        await page.getByRole('combobox', { name: 'Search mentions' }).fill('lumetra status:');
        await page.locator('.option-list').waitFor();
        await page.keyboard.press('ArrowDown');
      },
    },
    {
      name: 'search-fault',
      ...full(),
      act: async (page) => {
        await page.getByRole('combobox', { name: 'Search mentions' }).fill('lumetra tag:unheard due:someday ');
        await page.getByText('No tag called').waitFor();
      },
    },
    {
      name: 'search-recent',
      ...full(),
      settings: { recentSearches: ['lumetra sync', 'tag:complaint due:week', 'جربت مصباح'] },
      act: async (page) => {
        await page.getByRole('combobox', { name: 'Search mentions' }).press('Alt+ArrowDown');
        await page.locator('.option-list').waitFor();
      },
    },
    { name: 'filtered', ...full(), act: async (page) => void (await page.getByRole('combobox', { name: 'Topic' }).selectOption('lumetra')) },
    { name: 'none-fits', ...full(), act: (page) => page.getByRole('combobox', { name: 'Search mentions' }).fill('zebra crossing') },
    {
      name: 'export',
      ...full(),
      act: async (page) => {
        await page.getByRole('button', { name: 'Export digest' }).click();
        await page.getByRole('button', { name: 'Save CSV' }).waitFor();
      },
    },
    {
      name: 'export-period',
      ...full(),
      act: async (page) => {
        await page.getByRole('button', { name: 'Export digest' }).click();
        await page.getByRole('radio', { name: 'A period' }).check();
      },
    },
    {
      name: 'export-columns',
      ...full(),
      act: async (page) => {
        await page.getByRole('button', { name: 'Export digest' }).click();
        await page.getByRole('combobox', { name: 'Kind of file' }).selectOption('Earshot (Excel)');
        await page.getByText('Columns: 39 of 39').click();
      },
    },
    { name: 'keys', ...full(), act: (page) => inList(page, '?') },
    { name: 'never', ...full(), settings: { never: ['x.com'] }, report: null },
    { name: 'gentle', ...full(), settings: { gentle: ['linkedin'] }, address: 'https://www.linkedin.com/feed/', granted: false, report: null },
    { name: 'linkedin-off', ...full(), address: 'https://www.linkedin.com/feed/', granted: false, report: null },
    { name: 'nothing-found', ...full(), report: report({ pages: 1, empty: 1 }) },
    { name: 'nothing-found-teach', ...full(), address: 'https://forum.quillwort.example/t/lamps/81', report: { ...report({ pages: 1, empty: 1 }), site: 'web' } },
    {
      name: 'report',
      ...full(),
      report: report({ posts: 28, read: 28, drifts: 12 }),
      act: async (page) => {
        await page.getByRole('button', { name: 'Report…' }).click();
        await page.getByRole('dialog').getByText('lets no extension').waitFor();
      },
    },
    { name: 'page-menu', ...full(), act: async (page) => {
      await page.getByRole('button', { name: 'Listening on X' }).click();
      await page.getByRole('button', { name: 'Never on this site' }).waitFor();
    } },
    { name: 'site-off', ...full(), granted: false, report: null },
    { name: 'site-switched-off', ...full(), settings: { sitesOff: ['x'] }, report: null },
    { name: 'not-supported', ...full(), address: 'https://forum.quillwort.example/t/lamps/81', granted: false, report: null },
    { name: 'not-web', ...full(), address: null, report: null },
    { name: 'private', ...full(), address: 'https://x.com/messages', report: { ...report({}), state: 'private' } },
    { name: 'paused', ...full(), settings: { pausedUntil: 8_640_000_000_000_000 }, report: { ...report({}), state: 'paused' } },
    { name: 'not-started', ...full(), report: null },
    { name: 'layout-changed', ...full(), report: report({ posts: 28, read: 28, drifts: 12 }) },
    { name: 'tour', ...untagged() },
    { name: 'tour-tag', ...untagged(), act: (page) => page.getByRole('button', { name: 'Next' }).click() },
    { name: 'tour-keep', ...untagged(), act: (page) => inList(page, '1') },
    { name: 'no-mentions', topics: SAMPLE_TOPICS, address: X, report: report({ posts: 21 }) },
    { name: 'no-topics', address: X, granted: false },
    { name: 'disk-full', ...full(), alert: { kind: 'quota', at: Date.now() } },
    { name: 'background-silent', ...full(), silent: true, act: (page) => page.getByText('The background does not answer').waitFor() },
  ];
}

function report(tally: Partial<Tally>, keys: TabReport['keys'] = []): TabReport {
  return { site: 'x', state: 'listening', keys, tally: { ...emptyTally('x', 'feed'), ...tally } };
}

function manyTags() {
  const tags = ['complaint', 'battery', 'app crash', 'firmware 2.4', 'needs an answer from product before Friday', 'Lisbon', '返品', 'شكوى', 'press', 'legal', 'vip'];
  return tags.map((_, index) =>
    sampleMention(`x:${200 + index}`, index * 60_000, 'Lumetra', { text: `Lumetra number ${index} of a long day.`, author: { handle: `reader${index}`, name: `Reader ${index}` } }, { tags: tags.slice(0, (index % 4) + (index === 0 ? 10 : 1)) }),
  );
}
