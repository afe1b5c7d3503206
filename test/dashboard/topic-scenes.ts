import type { Page } from 'playwright-core';
import type { Topic } from '../../lib/model/topic.ts';
import type { MentionRow } from '../../lib/store/database.ts';
import type { Earshot } from '../browser/earshot.ts';
import { openFresh } from '../browser/fresh-page.ts';
import { sampleMentions } from '../popup/sample-mentions.ts';
import { DASHBOARD_TOPICS } from './sample-topics.ts';

/** A state of the topic page that a person can meet. */
export interface TopicScene {
  name: string;
  /** Behind `dashboard.html`; default: the list. */
  hash?: string;
  topics?: readonly Topic[];
  mentions?: readonly MentionRow[];
  act?(page: Page): Promise<void>;
}

const query = (page: Page) => page.getByRole('textbox', { name: 'Query' });

/** Types a query and waits until the preview speaks of it. */
async function typeAndSee(page: Page, text: string, said: string): Promise<void> {
  await query(page).fill(text);
  await page.getByText(said).first().waitFor();
}

async function buildIt(page: Page): Promise<void> {
  await query(page).fill('("desk lamp" OR "task light") AND (lamp NEAR/6 (flicker OR glare)) AND author:(mira OR oda) AND site:reddit.com AND ((bright AND cold) OR dim) NOT (giveaway OR "promo code")');
  await page.getByRole('button', { name: 'Builder' }).click();
}

/** As a suite exports its queries; three lines are wrong. */
export const SUITE_LIST = `Name,Query
Quillwort,"quillwort OR ""quill wort"" OR #quillwortone"
Outages,"(lumetra OR novapine) AND (outage OR down"
Portugal,lumetra AND country:pt
Evening light,"""desk lamp"" AND (glare OR flicker)"
Empty,
`;

/** Every one of them; screenshots and the test of every scene go through this list. */
export function topicScenes(): readonly TopicScene[] {
  const full = { topics: DASHBOARD_TOPICS, mentions: sampleMentions() };
  return [
    { name: 'empty' },
    { name: 'list', ...full },
    { name: 'delete', ...full, act: (page) => page.getByRole('button', { name: 'Delete… Lumetra' }).click() },
    { name: 'import', ...full, hash: '#topics/import' },
    { name: 'import-found', ...full, hash: '#topics/import', act: (page) => page.getByRole('textbox', { name: 'Paste queries' }).fill(SUITE_LIST) },
    { name: 'new', ...full, hash: '#topics/new' },
    { name: 'new-brand', ...full, hash: '#topics/new', act: (page) => page.getByRole('textbox', { name: 'Name', exact: true }).fill('Quillwort Labs') },
    {
      name: 'new-industry',
      ...full,
      hash: '#topics/new',
      act: async (page) => {
        await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Desk light');
        await page.getByRole('combobox', { name: 'Kind' }).selectOption('Industry');
        await page.getByRole('textbox', { name: 'What it is about' }).fill('desk lamp, task light');
      },
    },
    { name: 'edit', ...full, hash: '#topics/novapine' },
    { name: 'sites', ...full, hash: '#topics/lumetra', act: (page) => page.getByRole('radio', { name: 'Only some' }).check() },
    { name: 'lint', ...full, hash: '#topics/lumetra', act: (page) => typeAndSee(page, 'lumetra OR the OR "lumetra AND app" OR novapine "desk lamp"', 'Would have found') },
    { name: 'explained', ...full, hash: '#topics/lumetra', act: (page) => typeAndSee(page, '(lumetra OR #lumetra OR lum*) AND ((app AND stop*) OR (sync NEAR/5 (lost OR without)) OR {BT}) AND type:post NOT (street OR giveaway)', 'Hides') },
    {
      name: 'preview',
      ...full,
      hash: '#topics/lumetra',
      act: (page) => typeAndSee(page, 'lumetra NOT (app OR desk) OR quillwort', 'Hides'),
    },
    { name: 'builder', ...full, hash: '#topics/lamps', act: buildIt },
    { name: 'help', ...full, hash: '#topics/lumetra', act: (page) => page.getByText('What a query can say').click() },
    {
      name: 'showcase',
      ...full,
      hash: '#topics/lumetra',
      act: (page) => typeAndSee(page, '(lumetra OR @lumetra OR #lumetra) AND (app OR light OR (sync NEAR/5 without)) NOT (giveaway OR "promo code")', 'Hides'),
    },
    {
      name: 'restored',
      ...full,
      hash: '#topics/lumetra',
      act: async (page) => {
        await query(page).fill('lumetra OR lamp');
        await page.getByRole('link', { name: 'All topics' }).click();
        await page.getByRole('link', { name: 'Edit Lumetra' }).click();
      },
    },
    { name: 'error', ...full, hash: '#topics/lumetra', act: (page) => query(page).fill('lumetra AND (outage OR "app crash" AND country:pt') },
  ];
}

/** Opens the page in the scene's state: the store is emptied and filled before. */
export function openScene(earshot: Earshot, { hash = '#topics', topics = [], mentions = [], act }: TopicScene): Promise<Page> {
  return openFresh(earshot, { at: `dashboard.html${hash}`, rows: { topics, mentions }, ready: 'h1', act });
}
