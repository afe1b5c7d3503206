import type { Page } from 'playwright-core';
import { DAY_MS } from '../../lib/model/time.ts';
import type { MentionRow } from '../../lib/store/database.ts';
import type { Earshot } from '../browser/earshot.ts';
import { openFresh } from '../browser/fresh-page.ts';
import { sampleMention } from '../popup/sample-mentions.ts';

/** A state of the people's part of the full page. */
export interface PeopleScene {
  name: string;
  hash: string;
  mentions?: readonly MentionRow[];
  act?(page: Page): Promise<void>;
}

const mara = { author: { handle: 'mara_quill', name: 'Mara Quill', url: 'https://x.com/mara_quill' } };

/** Mara wrote on two sites, Oddvar once. */
export function peopleMentions(now = Date.now()): MentionRow[] {
  return [
    sampleMention('x:1', 90 * DAY_MS, 'Lumetra', { ...mara, text: 'Lumetra flickers at night, every night.' }, { tags: ['complaint'], status: 'done', statusAt: now - 88 * DAY_MS, dueAt: now - 87 * DAY_MS, promise: 'a new driver', repliedAt: now - 89 * DAY_MS }, now),
    sampleMention('x:2', 40 * DAY_MS, 'Lumetra', { ...mara, text: 'The new Lumetra driver came, and it is quiet now.' }, { tags: ['praise'], status: 'done', statusAt: now - 39 * DAY_MS }, now),
    sampleMention('x:3', 2 * DAY_MS, 'Lumetra', { ...mara, text: 'Does Lumetra dim below ten percent?' }, { tags: ['question'] }, now),
    sampleMention('reddit:t3_abc', DAY_MS, 'Lumetra', { author: { handle: 'mara_quill', name: null, url: 'https://www.reddit.com/user/mara_quill' }, title: 'Lumetra or Novapine for a small bench?', text: '' }, { tags: ['question'], dueAt: now - 3_600_000 }, now),
    sampleMention('x:4', 3 * DAY_MS, 'Novapine', { author: { handle: 'oddvar', name: '<b>Oddvar</b> ברקה', url: null }, text: 'Novapine, anyone?' }, {}, now),
  ];
}

export function peopleScenes(): readonly PeopleScene[] {
  const usual = { mentions: peopleMentions() };
  const many = Array.from({ length: 120 }, (_, index) => sampleMention(`x:9${index}`, index * DAY_MS, 'Lumetra', { author: { handle: `reader_${index}`, name: `Reader of a rather long name ${index}` }, text: 'Lumetra again.' }));
  return [
    { name: 'empty', hash: '#people' },
    { name: 'usual', hash: '#people', ...usual },
    { name: 'full', hash: '#people', mentions: [...usual.mentions, ...many] },
    { name: 'none', hash: '#people?q=zebra', ...usual },
    { name: 'person', hash: '#people/x%3Amara_quill', ...usual },
    { name: 'gone', hash: '#people/x%3Anobody', ...usual },
    {
      name: 'merged',
      hash: '#people/x%3Amara_quill',
      ...usual,
      act: async (page) => {
        await page.getByRole('button', { name: /Same person: / }).click();
        await page.getByText('is the same person now').waitFor();
      },
    },
  ];
}

/** Opens the full page on that state. */
export function openPeople(earshot: Earshot, { hash, mentions = [], act }: PeopleScene): Promise<Page> {
  return openFresh(earshot, { at: `dashboard.html${hash}`, rows: { mentions }, ready: mentions.length > 0 && hash === '#people' ? '.people-row' : 'h1', act });
}
