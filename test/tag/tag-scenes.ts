import type { Page } from 'playwright-core';
import type { MentionRow } from '../../lib/store/database.ts';
import type { Tag } from '../../lib/model/tag.ts';
import type { Earshot } from '../browser/earshot.ts';
import { openFresh } from '../browser/fresh-page.ts';
import { sampleMention, sampleMentions } from '../popup/sample-mentions.ts';

/** A state of the page of tags that a person can meet. */
export interface TagScene {
  name: string;
  mentions?: readonly MentionRow[];
  tags?: readonly Tag[];
  act?(page: Page): Promise<void>;
}

export function tag(name: string, change: Partial<Tag> = {}): Tag {
  return { id: name.toLowerCase(), name, color: null, position: null, retired: false, renamedTo: null, ...change };
}

const WORDS = ['shipping', 'price', 'app crash', 'feature idea', 'press', 'جودة', '初心者', 'refund', 'onboarding', 'typo', 'wholesale', 'lamp head', 'a tag as long as a tag may be, which is sixty letters, no more'];

/** Forty tags on three hundred mentions. */
export function manyTagged(): MentionRow[] {
  return Array.from({ length: 300 }, (_, index) => {
    const words = [0, 7].map((step) => WORDS[(index + step) % WORDS.length]!).map((word) => (index % 3 === 0 ? `${word.slice(0, 50)} ${index % 9}` : word));
    return sampleMention(`x:${5_000 + index}`, index * 60_000, 'Lumetra', { text: `Lumetra ${index}` }, { tags: [...new Set(words)] });
  });
}

/** Every one of them; screenshots and the test of every scene go through this list. */
export function tagScenes(): readonly TagScene[] {
  const usual = { mentions: sampleMentions(), tags: [tag('lead', { color: 'green', position: 0 }), tag('complaint', { color: 'red', position: 1 }), tag('praise', { position: 2 })] };
  const edit = (name: string) => (page: Page) => page.getByRole('button', { name: `Edit ${name}` }).click();
  return [
    { name: 'empty', tags: ['complaint', 'praise', 'question'].map((name) => tag(name, { retired: true })) },
    { name: 'first-day' },
    { name: 'usual', ...usual },
    { name: 'full', mentions: manyTagged(), tags: usual.tags },
    { name: 'edit', ...usual, act: edit('complaint') },
    {
      name: 'merge',
      ...usual,
      act: async (page) => {
        await edit('praise')(page);
        await page.getByRole('textbox', { name: 'Name' }).fill('Complaint');
        await page.keyboard.press('Enter');
        await page.getByText('is there already').waitFor();
      },
    },
    {
      name: 'renamed',
      ...usual,
      act: async (page) => {
        await edit('praise')(page);
        await page.getByRole('textbox', { name: 'Name' }).fill('مديح');
        await page.keyboard.press('Enter');
        await page.getByText('Renamed the tag').first().waitFor();
      },
    },
    { name: 'none-found', mentions: manyTagged(), act: (page) => page.getByRole('textbox', { name: 'Find a tag' }).fill('zebra') },
  ];
}

/** Opens the page in the scene's state: the store is emptied and filled before. */
export function openTags(earshot: Earshot, { mentions = [], tags = [], act }: Omit<TagScene, 'name'>): Promise<Page> {
  return openFresh(earshot, { at: 'dashboard.html#tags', rows: { mentions, tags }, ready: 'h1', act });
}
