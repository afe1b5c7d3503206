import type { Page } from 'playwright-core';
import { DAY_MS } from '../../lib/model/time.ts';
import type { MentionRow } from '../../lib/store/database.ts';
import type { DeletedRow } from '../../lib/store/deleted-mentions.ts';
import type { ForgottenRow } from '../../lib/store/forgotten.ts';
import type { Earshot } from '../browser/earshot.ts';
import { openFresh } from '../browser/fresh-page.ts';
import { peopleMentions } from '../person/people-scenes.ts';
import { SAMPLE_TOPICS, sampleMention } from '../popup/sample-mentions.ts';

/** A state of what says what is stored, or of what was deleted. */
export interface KeepingScene {
  name: string;
  hash: string;
  mentions?: readonly MentionRow[];
  deleted?: readonly DeletedRow[];
  forgotten?: readonly ForgottenRow[];
  act?(page: Page): Promise<void>;
}

export function deletedRow(mention: MentionRow, daysAgo: number, by: DeletedRow['by'] = 'person', now = Date.now()): DeletedRow {
  return { key: mention.key, mention, sightings: [], events: [], deletedAt: now - daysAgo * DAY_MS, livedAt: 0, by };
}

export function deletedRows(): DeletedRow[] {
  const [first, second, third] = peopleMentions() as [MentionRow, MentionRow, MentionRow];
  const long = sampleMention('x:80', 9 * DAY_MS, 'Lumetra', { author: { handle: 'ilse_varga', name: 'Ilse Varga, who has a rather long name of many words' }, text: 'Lumetra. '.repeat(60) });
  const arabic = sampleMention('x:81', 9 * DAY_MS, 'Lumetra', { author: { handle: 'brekke', name: '<b>Oddvar</b> ברקה' }, lang: 'ar', text: 'لومترا لا تعمل منذ أمس، هل من حل؟' });
  return [deletedRow(first, 0), deletedRow(long, 1), deletedRow(arabic, 5), deletedRow(second, 12, 'retention'), deletedRow(third, 20, 'retention')];
}

export const ERASED: readonly ForgottenRow[] = [
  { hash: '4f1d'.repeat(16), what: 'author', site: 'x', at: Date.parse('2026-11-03T10:00:00Z') },
  { hash: '90ab'.repeat(16), what: 'author', site: 'reddit', at: Date.parse('2026-11-03T10:00:00Z') },
];

export function keepingScenes(): readonly KeepingScene[] {
  const full = { mentions: peopleMentions(), deleted: deletedRows(), forgotten: ERASED };
  return [
    { name: 'ledger-empty', hash: '#ledger' },
    { name: 'ledger', hash: '#ledger', ...full, act: (page) => page.getByText(/^Measured: /).waitFor() },
    {
      name: 'ledger-checked',
      hash: '#ledger',
      ...full,
      act: async (page) => {
        await page.getByRole('button', { name: 'Check now' }).click();
        await page.getByText(/^Checked: /).waitFor();
        await page.getByText('Show them').click();
      },
    },
    { name: 'deleted-empty', hash: '#deleted' },
    { name: 'deleted', hash: '#deleted', ...full },
    { name: 'deleted-asked', hash: '#deleted', ...full, act: (page) => page.getByRole('button', { name: 'Delete all for good' }).click() },
    { name: 'erase-asked', hash: '#people/x%3Amara_quill', ...full, act: (page) => page.getByRole('button', { name: 'Erase everything …' }).click() },
    {
      name: 'erased',
      hash: '#people/x%3Aoddvar',
      ...full,
      act: async (page) => {
        await page.getByRole('button', { name: 'Erase everything …' }).click();
        await page.getByRole('button', { name: 'Erase everything', exact: true }).click();
        await page.getByRole('button', { name: 'Save the proof' }).waitFor();
      },
    },
    {
      name: 'delete-many',
      hash: '#mentions',
      ...full,
      act: (page) => page.getByRole('button', { name: 'Delete mentions' }).click(),
    },
    {
      name: 'topic-keep',
      hash: `#topics/${SAMPLE_TOPICS[0]!.id}`,
      ...full,
      act: async (page) => {
        await page.getByRole('combobox', { name: 'Keep mentions' }).selectOption('30');
        await page.getByText(/^Would be deleted today: /).waitFor();
      },
    },
  ];
}

/** Opens the full page on that state. */
export function openKeeping(earshot: Earshot, { hash, mentions = [], deleted = [], forgotten = [], act }: KeepingScene): Promise<Page> {
  return openFresh(earshot, {
    at: `dashboard.html${hash}`,
    rows: { topics: SAMPLE_TOPICS, mentions, deleted, forgotten },
    ready: 'h1',
    act: async (page) => {
      if (hash === '#ledger') await page.getByText(/^Measured: /).waitFor();
      await act?.(page);
    },
  });
}
