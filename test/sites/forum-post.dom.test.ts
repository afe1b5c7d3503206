import { describe, expect, test } from 'vitest';
import type { PageContext } from '../../lib/sites/adapter.ts';
import { forumAuthor } from '../../lib/sites/forum-author.ts';
import { forumAt } from '../../lib/sites/forum-place.ts';
import { readForumPost, type ForumPost } from '../../lib/sites/forum-post.ts';
import { forumTime } from '../../lib/sites/forum-time.ts';

const NOW = Date.parse('2026-03-01T00:00:00Z');

function pageOf(html: string, address = 'https://talk.example/forum/threads/lamps.7/'): PageContext {
  const doc = new DOMParser().parseFromString(html, 'text/html');
  return { url: new URL(address), surface: { kind: 'thread', id: '7' }, now: NOW, doc };
}

describe('a forum is known by its host and folder', () => {
  const route = /^(?<folder>.*?)\/threads\//;

  test.each([
    ['<a href="/boards/threads/1/">', 'https://talk.example/anything', 'talk.example/boards'],
    ['<base href="https://talk.example/boards/"><a href="threads/1/">', 'https://talk.example/anything', 'talk.example/boards'],
    ['<a href="https://elsewhere.example/boards/threads/1/">', 'https://talk.example/forum/threads/7/', 'talk.example/forum'],
    ['<a href="javascript:threads/">', 'https://talk.example/threads/7/', 'talk.example'],
    ['', 'https://talk.example/', 'talk.example'],
  ])('%s on %s is %s', (html, address, name) => {
    expect(forumAt(pageOf(html, address), route, 'a[href*="threads/"]').name).toBe(name);
  });
});

describe('the time of a post', () => {
  test.each([
    ['<time data-timestamp="1700000000" title="x">', 1_700_000_000_000, 'second'],
    ['<time data-time="1700000000123">', 1_700_000_000_123, 'second'],
    ['<time datetime="2023-11-14T22:13:20+0000">', 1_700_000_000_000, 'second'],
    ['<span title="14. März 2025 um 10:32">14. März</span>', Date.UTC(2025, 2, 14), 'day'],
    ['<span>Heute, 10:32</span>', NOW, 'day'],
    ['<span>03-04-2025, 10:32</span><i>12-31-2024</i>', Date.UTC(2025, 2, 4), 'day'],
  ])('%s', (html, at, precision) => {
    const page = pageOf(`<html lang="de"><body>${html}`);
    expect(forumTime(page.doc.body.firstElementChild, page, 'span, i')).toEqual({ at, precision });
  });

  test('none where nothing tells it', () => {
    const page = pageOf('<span>Ilse Varga</span>');
    expect(forumTime(page.doc.body.firstElementChild, page)).toBeNull();
    expect(forumTime(null, page)).toBeNull();
  });
});

describe('the reading of a post', () => {
  const page = pageOf('<a class="by" href="members/3/?sid=ab">Ilse</a><p>A <q data-by="Mara">Lumetra?</q> dim one <i>edited</i></p>');
  const base = new URL('https://talk.example/forum/');
  const post: ForumPost = {
    site: 'xenforo',
    forum: { name: 'talk.example/forum', base },
    thread: { id: '7', url: 'https://talk.example/forum/threads/7/', title: 'Lamps', author: 'Mara' },
    opens: false,
    id: '12',
    url: 'https://talk.example/forum/posts/12/',
    author: forumAuthor(page.doc.querySelector('.by'), base),
    body: page.doc.querySelector('p'),
    notText: 'i',
    quote: 'q',
    quotedFrom: (quote) => quote.getAttribute('data-by'),
    time: null,
  };

  test('a reply is told apart from what it quotes and from the thread', () => {
    expect(readForumPost(post, page)).toMatchObject({
      kind: 'post',
      post: {
        key: 'xenforo:talk.example/forum/p12',
        kind: 'reply',
        url: 'https://talk.example/forum/posts/12/',
        author: { handle: 'Ilse', url: 'https://talk.example/forum/members/3/' },
        title: null,
        text: 'A dim one',
        quoted: { handle: 'Mara', text: 'Lumetra?' },
        thread: { key: 'xenforo:talk.example/forum/t7', url: 'https://talk.example/forum/threads/7/', authorHandle: 'Mara' },
      },
      absent: ['publishedAt'],
    });
  });

  test('an opening post and the row of its thread have one key, the title and the address of the thread', () => {
    const opening = { key: 'xenforo:talk.example/forum/t7', kind: 'post', url: 'https://talk.example/forum/threads/7/', title: 'Lamps', thread: { authorHandle: 'Ilse' } };
    expect(readForumPost({ ...post, opens: true }, page)).toMatchObject({ post: opening });
    expect(readForumPost({ ...post, opens: true, id: null, url: null, body: null }, page)).toMatchObject({ post: { ...opening, text: '' } });
  });

  test('where the thread has no number its opening post stands for it', () => {
    const alone = { ...post, opens: true, thread: { ...post.thread, id: null, url: null } };
    expect(readForumPost(alone, page)).toMatchObject({ post: { key: 'xenforo:talk.example/forum/p12', url: post.url, thread: { key: 'xenforo:talk.example/forum/p12' } } });
  });

  test('without a number it is drift', () => {
    expect(readForumPost({ ...post, id: null }, page)).toEqual({ kind: 'drift', missing: ['id'] });
  });
});
