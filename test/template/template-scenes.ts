import type { Page } from 'playwright-core';
import type { Template } from '../../lib/model/template.ts';
import type { Earshot } from '../browser/earshot.ts';
import { openFresh } from '../browser/fresh-page.ts';

/** A state of the page of saved replies that a person can meet. */
export interface TemplateScene {
  name: string;
  templates?: readonly Template[];
  /** Behind `#templates`. */
  place?: string;
  act?(page: Page): Promise<void>;
}

const TEXTS: readonly (readonly [string, string])[] = [
  ['Sorry, on it', 'Hi {name}, sorry about that. We are looking into it and will get back to you by {due}.'],
  ['Promise', 'Hi {name}, thank you for telling us.\nOur promise: {promise}, by {due}.\nIf anything is unclear, ask for {owner}.'],
  ['Thank you', 'Thank you, {name}! This made our day at {brand}.'],
  ['شكرًا', 'شكرًا لك يا {name}! فريق {brand} سعيد بسماع ذلك.'],
];

export function sampleTemplates(count = TEXTS.length): Template[] {
  return Array.from({ length: count }, (_, position) => {
    const [name, text] = TEXTS[position % TEXTS.length]!;
    return { id: `t${position}`, name: position < TEXTS.length ? name : `${name} ${position}`, text, position, createdAt: 1, updatedAt: 1 };
  });
}

const FILE = { earshot: 'templates', version: 1, templates: [{ name: 'Thank you', text: 'Thanks, {name}!' }, { name: 'Where to buy', text: 'You find us at {link}.' }] };

/** Every one of them; screenshots and the test of every scene go through this list. */
export function templateScenes(): readonly TemplateScene[] {
  return [
    { name: 'empty' },
    { name: 'usual', templates: sampleTemplates() },
    { name: 'full', templates: [...sampleTemplates(40), { id: 'long', name: 'A name as long as a name may be, which is eighty letters and not one letter more', text: 'Longest '.repeat(400), position: 40, createdAt: 1, updatedAt: 1 }] },
    {
      name: 'removed',
      templates: sampleTemplates(),
      act: async (page) => {
        await page.getByRole('button', { name: 'Remove Promise' }).click();
        await page.getByText('Removed: Promise').first().waitFor();
      },
    },
    {
      name: 'import',
      templates: sampleTemplates(),
      act: async (page) => {
        await chooseFile(page, JSON.stringify(FILE));
        await page.getByRole('button', { name: 'Take in these 2 replies' }).waitFor();
      },
    },
    { name: 'new', templates: sampleTemplates(), place: '/new' },
    {
      name: 'edit-wrong',
      templates: sampleTemplates(),
      place: '/t1',
      act: async (page) => {
        await page.getByRole('textbox', { name: 'Name' }).fill('thank you');
        await page.getByRole('textbox', { name: 'Text' }).fill('Hi {nmae}, {promise} by {date}.');
        await page.getByText('Nothing fills').waitFor();
      },
    },
    { name: 'gone', place: '/nowhere' },
  ];
}

export function chooseFile(page: Page, text: string): Promise<void> {
  return page.getByLabel('Take in replies from a file').setInputFiles({ name: 'replies.json', mimeType: 'application/json', buffer: Buffer.from(text) });
}

/** Opens the page in the scene's state: the store is emptied and filled before. */
export function openTemplates(earshot: Earshot, { templates = [], place = '', act }: Omit<TemplateScene, 'name'>): Promise<Page> {
  return openFresh(earshot, { at: `dashboard.html#templates${place}`, rows: { templates }, ready: 'main :is(h1, .notice)', act });
}
