import { expect, test } from 'vitest';
import type { Post } from '../../../lib/model/post.ts';
import { webAdapter } from '../../../lib/sites/web/adapter.ts';

const URL_OF_PAGE = new URL('https://board.example/t/1');
const surface = { kind: 'page', id: null } as const;

const box = (name: string, words: string): string => `<div class="b2"><a href="/users/${name}">${name}</a> <time datetime="2026-02-14T09:00:00Z"></time><p>${words}</p></div>`;
const page = (...boxes: string[]): Document => new DOMParser().parseFromString(`<main>${boxes.join('')}</main>`, 'text/html');
const TWO = [box('ivy', 'Lumetra glows in the dark, and I like it.'), box('rui', 'Novapine is as firm as on the first day.')];

function read(root: Element | undefined, doc: Document): Post {
  const reading = webAdapter.readPost(root as Element, { url: URL_OF_PAGE, surface, now: Date.UTC(2026, 2, 1), doc });
  if (reading.kind !== 'post') throw new Error(reading.kind);
  return reading.post;
}

test('one box with a name, a time and words is none of many', () => expect(webAdapter.findPosts(page(TWO[0] ?? ''), surface)).toEqual([]));

test('what a page adds to its rows is read by itself, and what it adds elsewhere is not', () => {
  const doc = page(...TWO, '<section></section>');
  expect(webAdapter.findPosts(doc, surface)).toHaveLength(2);
  const added = new DOMParser().parseFromString(box('mo', 'Ok'), 'text/html').querySelector('.b2') as Element;
  doc.querySelector('main')?.append(added);
  const posts = webAdapter.findPosts(added, surface).map((root) => read(root, doc));
  expect(posts.map(({ author, text, kind }) => [author.handle, text, kind])).toEqual([['mo', 'Ok', 'reply']]);
  doc.querySelector('section')?.append(added);
  expect(webAdapter.findPosts(added, surface)).toEqual([]);
});

test('words of the same page in the row of another person stay theirs', () => {
  const doc = page(...TWO);
  expect(webAdapter.findPosts(doc, surface).map((root) => read(root, doc).text)).toEqual(['Lumetra glows in the dark, and I like it.', 'Novapine is as firm as on the first day.']);
});

test('a post that changed after it was read is read as it is now', () => {
  const doc = page('<article class="comment" id="comment-7"><b class="author">Ivy</b><time datetime="2026-02-14T09:00:00Z"></time><p class="comment-text">Lumetra</p></article>');
  const [root] = webAdapter.findPosts(doc, surface);
  expect(read(root, doc).author.name).toBe('Ivy');
  root?.querySelector('.author')?.replaceChildren('Rui');
  expect(read(root, doc).author.name).toBe('Rui');
});
