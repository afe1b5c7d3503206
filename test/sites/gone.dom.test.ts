import { describe, expect, test } from 'vitest';
import type { SiteAdapter } from '../../lib/sites/adapter.ts';
import { hackernewsAdapter } from '../../lib/sites/hackernews/adapter.ts';
import { redditAdapter } from '../../lib/sites/reddit/adapter.ts';
import { xAdapter } from '../../lib/sites/x/adapter.ts';

/** Of which posts a page says that they are gone. */
function goneOn(adapter: SiteAdapter, address: string, html: string): readonly string[] {
  const url = new URL(address);
  const surface = adapter.surfaceAt(url);
  if (surface === null || adapter.gone === undefined) throw new Error(`nothing is said at ${address}`);
  const doc = new DOMParser().parseFromString(`<!doctype html><html><body>${html}</body></html>`, 'text/html');
  return adapter.gone({ url, surface, now: Date.UTC(2026, 2, 2), doc });
}

describe('X', () => {
  const STATUS = 'https://x.com/mara_quill/status/1993177247822516587';
  const account = '<button data-testid="SideNav_AccountSwitcher_Button"></button>';
  const column = (inside: string, beside = account) => `<div>${beside}<div data-testid="primaryColumn">${inside}</div></div>`;
  const notice = '<article role="article"><span><span>Dieser Post wurde von seinem Verfasser gelöscht.</span></span> <a href="https://help.x.com/rules-and-policies/notices-on-x" role="link">Mehr</a></article>';
  const post = (id: string) => `<article data-testid="tweet" role="article" tabindex="0"><div data-testid="User-Name"><a href="/tess">Tess</a></div><a href="/tess/status/${id}"><time datetime="2026-03-01T10:00:00.000Z">1h</time></a><div data-testid="tweetText">Mine too.</div></article>`;
  const nothing = '<div data-testid="error-detail"><span>Diese Seite gibt es nicht.</span><a href="/search" role="link">Suchen</a></div>';
  const own = [`x:${'1993177247822516587'}`];

  test('a page that leads to the search says that its post is no more', () => expect(goneOn(xAdapter, STATUS, column(nothing))).toEqual(own));
  test('so does a notice where that post stood, above what answered it', () => expect(goneOn(xAdapter, STATUS, column(notice + post('1993177247822516599')))).toEqual(own));
  test('not a page that failed', () => expect(goneOn(xAdapter, STATUS, column('<div data-testid="error-detail"><span>Etwas ging schief.</span><button role="button">Noch einmal</button></div>'))).toEqual([]));
  test('not a notice where the post that it answered stood', () => expect(goneOn(xAdapter, STATUS, column(notice + post('1993177247822516587')))).toEqual([]));
  test('not one among the answers, where the post itself has scrolled away', () => expect(goneOn(xAdapter, STATUS, column(post('1993177247822516599') + notice))).toEqual([]));
  test('not while something is still loading', () => expect(goneOn(xAdapter, STATUS, column(`${notice}<div role="progressbar"></div>`))).toEqual([]));
  test('not to strangers, to whom what is for grown-ups does not exist', () => expect(goneOn(xAdapter, STATUS, column(nothing, ''))).toEqual([]));
  test('not on a profile', () => expect(goneOn(xAdapter, 'https://x.com/mara_quill', column(nothing))).toEqual([]));
});

describe('Reddit', () => {
  const THREAD = 'https://www.reddit.com/r/lamps/comments/lum002/lumetra/';
  const comment = (id: string, author: string, text: string, more = '') => `<shreddit-comment author="${author}" thingid="t1_${id}" permalink="/r/lamps/comments/lum002/comment/${id}/" postid="t3_lum002" ${more}><div slot="comment"><p>${text}</p></div></shreddit-comment>`;
  const post = (author: string, inside: string) => `<shreddit-post id="t3_lum002" permalink="/r/lamps/comments/lum002/lumetra/" post-title="Lumetra hums" author="${author}" post-type="text">${inside}</shreddit-post>`;

  test('a comment that was deleted, by its attribute, or removed, by the word in brackets', () => {
    const html = comment('a1', '[deleted]', 'Kommentar gelöscht', 'is-comment-deleted="" is-author-deleted=""') + comment('a2', '[deleted]', '[entfernt]') + comment('a3', '[deleted]', 'Its author left, the words stand.', 'is-author-deleted=""') + comment('a4', 'tess', '[sic]');
    expect(goneOn(redditAdapter, THREAD, html)).toEqual(['reddit:t1_a1', 'reddit:t1_a2']);
  });

  test('a post that was deleted, or has a banner in place of its body, whoever wrote it', () => {
    expect(goneOn(redditAdapter, THREAD, post('[deleted]', '<div slot="text-body">[deleted]</div>'))).toEqual(['reddit:t3_lum002']);
    expect(goneOn(redditAdapter, THREAD, post('mara_q', '<div slot="post-removed-banner">Entfernt.</div>'))).toEqual(['reddit:t3_lum002']);
    expect(goneOn(redditAdapter, THREAD, post('mara_q', '<div slot="text-body">It hums.</div>'))).toEqual([]);
  });

  test('old.reddit: a thing that names nobody and says one word in brackets', () => {
    const thing = (kind: string, id: string, author: string, text: string) => `<div class="thing ${kind}" data-fullname="${id}" data-permalink="/r/lamps/comments/lum002/lumetra/" data-subreddit-type="public"><div class="entry"><p class="title"><a class="title" href="/x">Lumetra hums</a></p><p class="tagline">${author}<time datetime="2026-03-01T10:00:00+00:00"></time></p><div class="usertext-body"><div class="md"><p>${text}</p></div></div></div></div>`;
    const tess = '<a class="author" href="https://old.reddit.com/user/tess">tess</a>';
    const html = thing('link', 't3_lum002', '<span>[deleted]</span>', '[removed]') + thing('comment', 't1_b1', '<em>[deleted]</em>', '[deleted]') + thing('comment', 't1_b2', tess, 'Mine too.') + thing('comment', 't1_b3', tess, '[sic]');
    expect(goneOn(redditAdapter, 'https://old.reddit.com/r/lamps/comments/lum002/lumetra/', html)).toEqual(['reddit:t3_lum002', 'reddit:t1_b1']);
  });
});

test('Hacker News: what is one word in brackets, unless it is still to come', () => {
  const row = (id: number, text: string) => `<tr class="athing comtr" id="${id}"><td><div class="comment">${text}<div class="reply"></div></div></td></tr>`;
  const html = `<table id="hnmain"><tbody>${row(1, '[deleted]')}${row(2, '<div class="commtext c00">[flagged] [dead]</div>')}${row(3, '[delayed]')}${row(4, '<div class="commtext c00">Lamps.</div>')}<tr class="athing" id="5"><td class="title"><span class="titleline">[deleted]</span></td></tr></tbody></table>`;
  expect(goneOn(hackernewsAdapter, 'https://news.ycombinator.com/item?id=5', html)).toEqual(['hackernews:1', 'hackernews:2', 'hackernews:5']);
});
