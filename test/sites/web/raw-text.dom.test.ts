import { expect, test } from 'vitest';
import { webAdapter } from '../../../lib/sites/web/adapter.ts';

const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');
const SURFACE = { kind: 'page', id: null } as const;
const pageOf = (doc: Document) => ({ url: new URL('https://talk.example/lamps'), surface: SURFACE, now: Date.UTC(2026, 2, 1), doc });

const post = (id: number, words: string): string =>
  `<div class="comment" id="comment-${id}"><a class="author" href="/users/ivy">Ivy</a> <time datetime="2026-02-14T09:00:00Z"></time><p class="comment-text">${words}</p></div>`;

test('names in attributes and the headings of the page are looked at; of a row, only reading tells', () => {
  const doc = parse(`<h1>Bridges</h1><div class="comment" id="comment-1" data-author="Mara"><time datetime="2026-02-14T09:00:00Z"></time><p class="comment-text">It holds well enough <img alt="🙂" src="s.gif"></p></div>`);
  const raw = webAdapter.rawText?.(webAdapter.findPosts(doc, SURFACE)[0]!) ?? '';
  for (const told of ['Bridges', 'Mara', 'holds', '🙂']) expect(raw).toContain(told);

  const rows = parse(`<main>${`<table><tr><td><a href="/users/ivy">Ivy</a> 3 March 2026, 10:12</td></tr><tr><td>Which bridge would you take for a trip in the rain?</td></tr></table>`.repeat(3)}</main>`);
  for (const root of webAdapter.findPosts(rows, SURFACE)) expect(webAdapter.rawText?.(root)).toBeNull();
});

test('where a script states posts, only reading tells', () => {
  const doc = parse(`<script type="application/ld+json">{"@type":"DiscussionForumPosting","text":"It hums at night and in the morning","author":{"name":"Mara"}}</script>${post(1, 'It hums at night and in the morning')}`);
  expect(webAdapter.rawText?.(webAdapter.findPosts(doc, SURFACE)[0]!)).toBeNull();
});

test('a post that was looked at, but not read, is read as it is by then', () => {
  const doc = parse(post(1, 'It hums at night') + post(2, 'Mine does not'));
  const [root] = webAdapter.findPosts(doc, SURFACE);
  webAdapter.rawText?.(root!);
  root!.querySelector('.comment-text')!.innerHTML = '<span class="quote">Now</span> it <b>sings</b> at night';
  webAdapter.rawText?.(root!);
  const reading = webAdapter.readPost(root!, pageOf(doc));
  expect(reading.kind === 'post' && reading.post).toMatchObject({ text: 'it sings at night', quoted: { text: 'Now' } });
});
