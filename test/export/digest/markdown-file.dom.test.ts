import MarkdownIt from 'markdown-it';
import { describe, expect, test, vi } from 'vitest';
import { digestText } from '../../../lib/export/digest/digest-file.ts';
import { busyFacts, busyWeek } from '../../digest/busy-week.ts';
import { digestOf } from '../../digest/digest-of.ts';
import { elementsOf } from '../copy/shown-text.ts';
import { hostileDigests } from './hostile-digest.ts';
import { wordsIn } from './words-in.ts';

vi.setConfig({ testTimeout: 120_000 });

const RENDERERS = { CommonMark: new MarkdownIt('commonmark'), 'with tables and struck-out text': new MarkdownIt('default') };
const MAY = new Set(['a', 'blockquote', 'br', 'h1', 'h2', 'h3', 'hr', 'li', 'p', 'strong', 'table', 'tbody', 'td', 'th', 'thead', 'tr', 'ul']);

test('as it is rendered: headings, figures, tables and quotes', async () => {
  const body = new DOMParser().parseFromString(RENDERERS['with tables and struck-out text'].render(digestText('markdown', await digestOf(busyWeek(), { facts: busyFacts() }), wordsIn('en'))), 'text/html').body;
  expect(body.querySelector('h1')?.textContent).toBe('Weekly digest');
  expect([...body.querySelectorAll('h2')].map(({ textContent }) => textContent)).toEqual(['Mentions', 'Answers', 'In their own words', 'Themes', 'Most noticed', 'People met more than once', 'Beside the competitors', 'What it means']);
  const table = body.querySelector('table')!;
  expect([...table.querySelectorAll('tr')].slice(0, 2).map((row) => [...row.children].map(({ textContent }) => textContent))).toEqual([['Day', 'Mentions', 'Period before', 'Posts seen'], ['2 Mar 2026', '5', '6', '724']]);
  expect(body.querySelectorAll('blockquote').length).toBeGreaterThan(15);
  expect(body.querySelector('li')?.textContent).toBe('Mentions: 60 · of 6,160 posts seen · Per post seen: -7%, may be chance');
});

describe.each(Object.entries(RENDERERS))('rendered by %s', (_name, renderer) => {
  test('nothing of a hostile text is markup, and every link is a post’s or a profile’s own', async () => {
    for (const made of hostileDigests(40, 7)) {
      const digest = await made;
      const body = new DOMParser().parseFromString(renderer.render(digestText('markdown', digest, wordsIn('en'))), 'text/html').body;
      expect(elementsOf(body).filter((name) => !MAY.has(name))).toEqual([]);
      expect([body.querySelectorAll('h1').length, body.querySelectorAll('h2').length, body.querySelectorAll('hr').length]).toEqual([1, digest.sections.length, 1]);
      expect([...body.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '').filter((href) => !href.startsWith('https://x.com/'))).toEqual([]);
    }
  });
});
