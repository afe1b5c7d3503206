import { describe, expect, test } from 'vitest';
import { readPage } from '../../lib/listen/read-page.ts';
import type { SiteAdapter } from '../../lib/sites/adapter.ts';
import { discourseAdapter } from '../../lib/sites/discourse/adapter.ts';
import { hackernewsAdapter } from '../../lib/sites/hackernews/adapter.ts';
import { nodebbAdapter } from '../../lib/sites/nodebb/adapter.ts';

/** Whom the posts of a page are marked to answer, in their order. */
function answered(adapter: SiteAdapter, address: string, html: string) {
  const url = new URL(address);
  const surface = adapter.surfaceAt(url);
  if (surface === null) throw new Error(`nothing is read at ${address}`);
  const doc = new DOMParser().parseFromString(`<!doctype html>${html}`, 'text/html');
  return readPage(adapter, { url, surface, now: Date.UTC(2026, 2, 2), doc }, null).map(({ reading }) => (reading.kind === 'post' ? (reading.answers ?? null) : reading.kind));
}

describe('Hacker News', () => {
  const row = (id: number, ind: string, { navs = '', body = '<div class="commtext">Lamps.</div>' } = {}) => `<tr class="athing comtr" id="${id}"><td><table><tbody><tr>${ind}<td>
<span class="comhead"><a href="user?id=mara_q" class="hnuser">mara_q</a> <span class="age"><a href="item?id=${id}">1 hour ago</a></span> <span class="navs">${navs}</span></span><div class="comment">${body}</div></td></tr></tbody></table></td></tr>`;
  const by = (indent: number) => `<td class="ind" indent="${indent}"></td>`;
  const pictured = (indent: number) => `<td class="ind"><img width="${indent * 40}"></td>`;
  const page = (rows: string, op = 'item') => `<html op="${op}"><body><table id="hnmain"><tbody><tr><td><table class="comment-tree"><tbody>${rows}</tbody></table></td></tr></tbody></table></body></html>`;
  const key = (id: number) => ({ key: `hackernews:${id}` });
  const ITEM = 'https://news.ycombinator.com/item?id=5';

  test.each([['told', by], ['pictured', pictured]])('a comment answers what it is moved in below, else the item of the page (%s)', (_, ind) => {
    const rows = [row(10, ind(0)), row(11, ind(1)), row(12, ind(2)), row(13, ind(1)), row(14, ind(0))].join('');
    expect(answered(hackernewsAdapter, ITEM, page(rows))).toEqual([key(5), key(10), key(11), key(10), key(5)]);
  });

  test('one that was deleted is still what the next one answers', () => {
    expect(answered(hackernewsAdapter, ITEM, page(row(10, by(0), { body: '[deleted]' }) + row(11, by(1))))).toEqual(['skip', key(10)]);
  });

  test('on a list a link leads to it, and none to the story or to a place on the page', () => {
    const navs = '| <a href="item?id=7">parent</a> | <a href="context?id=20">context</a><span class="onstory"> | on: <a href="item?id=5">Lamps</a></span>';
    const moved = '| <a href="https://news.ycombinator.com/item?id=5#20" class="clicky">parent</a>';
    const rows = row(20, by(0), { navs }) + row(21, by(1), { navs: moved }) + row(22, '', { navs: '<span class="onstory"> | on: <a href="item?id=5">Lamps</a></span>' });
    expect(answered(hackernewsAdapter, 'https://news.ycombinator.com/newcomments', page(rows, 'newcomments'))).toEqual([key(7), key(20), null]);
  });
});

test('Discourse: the name in the tab that a post has where it answers another than the one above', () => {
  const post = (number: number, tab = '') => `<div class="topic-post" data-post-number="${number}"><article id="post_${number}" data-post-id="${number}" data-topic-id="9"><div class="topic-body">
<div class="topic-meta-data"><div class="names"><span class="username"><a href="/u/mara_q" data-user-card="mara_q">mara_q</a></span></div>${tab}<a class="post-date" href="/t/lamps/9/${number}"><span class="relative-date" data-time="1770022800000">27d</span></a></div><div class="cooked"><p>Lamps.</p></div></div></article></div>`;
  const tab = '<a class="reply-to-tab" href><svg></svg><img alt="" class="avatar"><span>oddvar</span></a>';
  const html = `<html><head><meta name="generator" content="Discourse 2026.2.0"></head><body><div id="topic-title"><h1><a href="/t/lamps/9" class="fancy-title">Lamps</a></h1></div>${post(1)}${post(2)}${post(3, tab)}</body></html>`;
  expect(answered(discourseAdapter, 'https://talk.quillwort.example/t/lamps/9', html)).toEqual([null, null, { name: 'oddvar' }]);
});

test('NodeBB: the name above a post, in the link or in one beside the picture’s', () => {
  const post = (index: number, parent = '') => `<li component="post" data-index="${index}" data-pid="3${index}" data-uid="1" data-timestamp="1770710400123" data-username="mara"><a href="/user/mara" data-username="mara" data-uid="1">Mara Quill</a>${parent}<div component="post/content"><p>Lamps.</p></div></li>`;
  const linked = '<a component="post/parent" data-topid="30" href="/post/30"><i></i> @oddvar</a>';
  const boxed = '<div component="post/parent" data-parent-pid="30"><a href="/user/oddvar"><img alt=""></a><a href="/user/oddvar">Oddvar Brekke</a><div component="post/parent/content">Lamps?</div></div>';
  const html = `<html><body class="page-topic"><div id="content"><h1 component="post/header"><span component="topic/title">Lamps</span></h1><ul component="topic" data-tid="30">${post(0)}${post(1, linked)}${post(2, boxed)}</ul></div></body></html>`;
  expect(answered(nodebbAdapter, 'https://community.lumetra.example/topic/30/lamps', html)).toEqual([null, { name: 'oddvar' }, { name: 'Oddvar Brekke' }]);
});
