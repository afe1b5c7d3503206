import { expect, test } from 'vitest';
import { digestText } from '../../../lib/export/digest/digest-file.ts';
import { busyFacts, busyWeek } from '../../digest/busy-week.ts';
import { digestOf } from '../../digest/digest-of.ts';
import { LANGUAGES, wordsIn } from './words-in.ts';

const parsed = (html: string) => new DOMParser().parseFromString(html, 'text/html');

test.each(LANGUAGES)('in %s: language, direction, headings in order, a table for each drawing, nothing that runs or loads', async (language) => {
  const words = wordsIn(language);
  const html = digestText('html', await digestOf(busyWeek(), { facts: busyFacts() }), words);
  const page = parsed(html);
  expect([page.documentElement.lang, page.documentElement.dir]).toEqual([words.language, words.direction]);
  expect(page.querySelectorAll('h1').length).toBe(1);
  expect([...page.querySelectorAll('section > h2')].map((heading) => heading.textContent).length).toBe(8);
  const drawings = [...page.querySelectorAll('figure')];
  expect(drawings.length).toBe(4);
  for (const drawing of drawings) {
    expect(drawing.querySelector('svg')).not.toBeNull();
    expect(drawing.nextElementSibling?.querySelector('table')).toBeTruthy();
  }
  expect(page.querySelectorAll('script, link, img, iframe, object, embed, form, base, [src], [onclick], [style]').length).toBe(0);
  expect(html).not.toMatch(/@import|url\(|<script|javascript:/i);
  expect([...page.querySelectorAll('a')].every((link) => /^https?:/.test(link.getAttribute('href') ?? ''))).toBe(true);
  for (const table of page.querySelectorAll('table')) {
    const columns = table.querySelectorAll('thead th[scope=col]').length;
    expect(columns).toBeGreaterThan(1);
    for (const row of table.querySelectorAll('tbody tr')) expect([row.children.length, row.querySelectorAll('th[scope=row]').length]).toEqual([columns, 1]);
  }
});

test('the author’s own words stand at the top of their section', async () => {
  const plan = { sections: [{ id: 'themes', shown: true, words: 'Batteries again.\nAsk the plant.\n\nThen call Ilse.' }] } as const;
  const section = parsed(digestText('html', await digestOf(busyWeek(), { plan, facts: busyFacts() }), wordsIn('en'))).querySelector('section')!;
  expect([...section.children].map(({ className, localName }) => className || localName).slice(0, 2)).toEqual(['h2', 'words']);
  expect(section.querySelector('.words')?.innerHTML).toBe('<p dir="auto">Batteries again.<br>Ask the plant.</p><p dir="auto">Then call Ilse.</p>');
});

/** What Gmail shows of a mail before it cuts it. */
const MAIL_BYTES = 102 * 1_024;

test('as a mail: within what is shown of one, and where neither styles nor drawings are kept each word, table and link stands', async () => {
  const html = digestText('html', await digestOf(busyWeek(), { facts: busyFacts() }), wordsIn('en'));
  expect(new TextEncoder().encode(html).length).toBeLessThan(MAIL_BYTES);
  const [whole, mail] = [parsed(html), parsed(html)];
  for (const dropped of mail.querySelectorAll('style, svg, meta')) dropped.remove();
  for (const element of mail.querySelectorAll('*')) for (const name of ['class', 'id', 'aria-labelledby', 'tabindex']) element.removeAttribute(name);
  const said = (page: Document) => [page.body.textContent, [...page.querySelectorAll('a')].map(({ href }) => href), [...page.querySelectorAll('td, th')].map((cell) => cell.textContent)];
  expect(said(mail)).toEqual(said(whole));
});

test('the sheet that every mail reader takes has rules without rules within, and no other sheet is needed for colour or size', async () => {
  const html = digestText('html', await digestOf(busyWeek(), { facts: busyFacts() }), wordsIn('en'));
  const [first = '', ...others] = [...parsed(html).querySelectorAll('style')].map((sheet) => sheet.textContent ?? '');
  expect(first).not.toMatch(/@|var\(|\{[^}]*\{/);
  expect(first).toMatch(/h2 \{[^}]*font-size/);
  expect(others.every((sheet) => /^\s*@(media|page)/.test(sheet))).toBe(true);
});
