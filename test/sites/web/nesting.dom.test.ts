import { expect, test } from 'vitest';
import { findPosts } from '../../../lib/sites/web/posts.ts';

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');

test('a page that nests posts without end gives those near its surface, not all of them and not none', () => {
  const doc = parse(`${'<div class="comment"><a class="author">Ivy</a><time datetime="2026-02-14T09:00:00Z"></time><p class="comment-text">Lumetra</p>'.repeat(60)}${'</div>'.repeat(60)}`);
  const posts = findPosts(doc);
  expect(posts.length).toBeGreaterThan(30);
  expect(posts.length).toBeLessThan(50);
});

test('part of a page gives what the whole page gives there', () => {
  const doc = parse('<ol><li class="comment" id="comment-1"><b class="author">Ivy</b><time datetime="2026-02-14T09:00:00Z"></time><p class="comment-text">One</p><ol><li class="comment" id="comment-2"><b class="author">Rui</b><time datetime="2026-02-14T10:00:00Z"></time><p class="comment-text">Two</p></li></ol></li></ol>');
  const [first, second] = findPosts(doc);
  expect([first?.id, second?.id]).toEqual(['comment-1', 'comment-2']);
  expect(findPosts(second as Element)).toEqual([second]);
});

test('a page that a script has filled gives its first posts, and its end is not waited for', () => {
  const posts = findPosts(parse('<p class="comment"><a class="author">Ivy</a><time datetime="2026-02-14T09:00:00Z"></time><i class="comment-text">Lumetra</i></p>'.repeat(1600)));
  expect(posts).toHaveLength(1500);
});
