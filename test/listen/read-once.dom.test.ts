import { describe, expect, test } from 'vitest';
import { clip } from '../../lib/listen/clip.ts';
import { readOnce } from '../../lib/listen/read-once.ts';
import { matcherOf } from '../../lib/query/matcher-of.ts';
import { prepare } from '../../lib/query/prepare.ts';
import type { SiteAdapter } from '../../lib/sites/adapter.ts';
import { hackernewsAdapter } from '../../lib/sites/hackernews/adapter.ts';
import { webAdapter } from '../../lib/sites/web/adapter.ts';
import { commentRow } from '../stories/life-page.ts';

const THREAD = 'https://news.ycombinator.com/item?id=5';
const NOW = Date.parse('2026-11-20T12:00:00Z');
const matcher = matcherOf(prepare([{ id: 'a', revision: 1, query: 'lumetra', sites: 'all' }]));

/** The site as its reader knows it, and as it looks after a change: what each post says of itself is all that is left. */
const known = `<table id="hnmain"><tr><td><table class="comment-tree"><tbody>${commentRow(51, 'Lumetra dims')}${commentRow(52, 'No brand here')}</tbody></table></td></tr></table>`;
const article = (id: number, text: string) => `<article itemscope itemtype="https://schema.org/Comment"><a itemprop="url" href="item?id=${id}"></a>
  <span itemprop="author" itemscope itemtype="https://schema.org/Person"><span itemprop="name">Mara Quill</span></span>
  <time itemprop="dateCreated" datetime="2026-11-19T10:00:00Z">yesterday</time><p itemprop="text" id="t${id}">${text}</p></article>`;
const changed = `<main>${article(61, 'Lumetra hums at night')}${article(62, 'Mine does not hum at all')}</main><aside>${article(63, 'Lumetra, said in a private chat')}</aside>`;

function pageOf(body: string): Document {
  return new DOMParser().parseFromString(`<!doctype html><html op="item"><head><title>Lamps</title></head><body>${body}</body></html>`, 'text/html');
}

const read = (body: string, { own = hackernewsAdapter, address = THREAD, handles = [] }: { own?: SiteAdapter; address?: string; handles?: string[] } = {}) =>
  readOnce({ own, anyPage: webAdapter, doc: pageOf(body), url: new URL(address), now: NOW, matcher, handles, visit: 'once' });

/** A reader that finds every post and understands none. */
const atLoss: SiteAdapter = { ...hackernewsAdapter, readPost: () => ({ kind: 'drift', missing: ['author'] }) };

describe('a page is read once', () => {
  test('by its site’s own reader where that understands it', () => {
    const once = read(known);
    expect(once?.told).toEqual({ reader: 'hackernews', posts: 2, unread: 0, mentions: 1 });
    expect(once?.matches.map(({ capture }) => capture)).toMatchObject([{ post: { key: 'hackernews:51', text: 'Lumetra dims' }, clippedByHand: false, visit: 'once' }]);
    expect(once?.tally).toMatchObject({ site: 'hackernews', surface: 'thread', pages: 1, posts: 2, read: 2, mentions: 1 });
  });

  test('by any page’s where the own one finds nothing, in the middle of the page alone', () => {
    const once = read(changed);
    expect(once?.told).toEqual({ reader: 'web', posts: 2, unread: 0, mentions: 1 });
    expect(once?.matches.map(({ capture }) => capture.post.text)).toEqual(['Lumetra hums at night']);
  });

  test('by any page’s where the own one understands nothing', () => {
    expect(read(known + changed, { own: atLoss })?.told).toMatchObject({ reader: 'web', posts: 2 });
  });

  test('by its own all the same where nobody understands more: then it says how many it did not', () => {
    expect(read(known, { own: atLoss })?.told).toEqual({ reader: 'hackernews', posts: 0, unread: 2, mentions: 0 });
    expect(read('<p>Nothing</p>')?.told).toEqual({ reader: 'hackernews', posts: 0, unread: 0, mentions: 0 });
  });

  test('but never where its own reader never reads', () => {
    expect(read(changed, { address: 'https://news.ycombinator.com/login' })).toBeNull();
  });
});

describe('of a page that is read once, answers are told', () => {
  const row = (id: number, who: string, text: string, indent = 0) => commentRow(id, text).replaceAll('mara_q', who).replace('indent="0"', `indent="${indent}"`);
  const tree = (...rows: string[]) => `<table id="hnmain"><tr><td><table class="comment-tree"><tbody>${rows.join('')}</tbody></table></td></tr></table>`;
  const handles = ['Lumetra_Care'];

  test('ours and the next of who wrote a mention, with whom they answer', () => {
    const once = read(tree(row(51, 'mara_q', 'Lumetra dims'), row(52, 'lumetra_care', 'We look into it.', 1), row(53, 'mara_q', 'It still does.', 2), row(54, 'tess', 'Mine too.')), { handles });
    expect(once?.answers).toMatchObject([
      { key: 'hackernews:51', author: 'mara_q', under: 'hackernews:5' },
      { key: 'hackernews:52', author: 'lumetra_care', under: 'hackernews:51' },
      { key: 'hackernews:53', author: 'mara_q', under: 'hackernews:52' },
    ]);
  });

  test('of which ours are no mentions, whatever they say', () => {
    const once = read(tree(row(52, 'lumetra_care', 'Lumetra is sorry.')), { handles });
    expect(once?.told.mentions).toBe(0);
    expect(once?.answers).toMatchObject([{ key: 'hackernews:52' }]);
  });

  test('where nothing tells whom they answer, with who wrote right before, or in whose post they stand', () => {
    const comment = (id: number, who: string, text: string, inside = '') => `<article itemscope itemtype="https://schema.org/Comment"><a itemprop="url" href="#c${id}"></a><span itemprop="author">${who}</span>
<time itemprop="dateCreated" datetime="2026-11-19T10:0${id}:00Z">then</time><p itemprop="text">${text}</p>${inside}</article>`;
    const flat = read(`<main>${comment(1, 'Mara', 'Lumetra hums at night')}${comment(2, 'Care', 'We look into it now.')}</main>`, { own: webAdapter, address: 'https://lamps.example/hums', handles: ['care'] });
    expect(flat?.answers.at(-1)).toMatchObject({ author: 'Care', under: null, after: 'Mara' });
    const nested = read(`<main>${comment(1, 'Mara', 'Lumetra hums at night', comment(2, 'Care', 'We look into it now.'))}</main>`, { own: webAdapter, address: 'https://lamps.example/hums', handles: ['care'] });
    expect(nested?.answers.at(-1)).toMatchObject({ author: 'Care', under: nested?.matches[0]?.capture.post.key, after: null });
  });
});

describe('what is clipped by hand', () => {
  const clipped = (body: string, point: string, { own = hackernewsAdapter, address = THREAD, selection = '' } = {}) => {
    const doc = pageOf(body);
    const kept = clip({ own, anyPage: webAdapter, doc, url: new URL(address), now: NOW, target: doc.querySelector(point), selection });
    return kept && [kept.by, kept.capture.post.text];
  };

  test('is the post as its own reader reads it', () => expect(clipped(known, '.commtext')).toEqual(['own reader', 'Lumetra dims']));
  test('is the post as any page’s reader reads it where the own one finds none', () => expect(clipped(changed, '#t62')).toEqual(['any page', 'Mine does not hum at all']));
  test('or does not understand it', () => expect(clipped(`<table class="comment-tree"><tbody>${commentRow(51, article(62, 'Inside it'))}</tbody></table>`, '#t62', { own: atLoss })).toEqual(['any page', 'Inside it']));
  test('is no post that its own reader leaves out', () => {
    const leavesOut: SiteAdapter = { ...hackernewsAdapter, readPost: () => ({ kind: 'skip', why: 'private' }) };
    expect(clipped(`<table class="comment-tree"><tbody>${commentRow(51, article(62, 'A word in private'))}</tbody></table>`, '#t62', { own: leavesOut })).toEqual(['page', 'Lamps']);
  });
  test('is no post beside the middle of the page', () => expect(clipped(changed, '#t63')).toEqual(['page', 'Lamps']));
  test('is what was selected, else the page', () => {
    expect(clipped(known, 'title', { selection: 'a few words' })).toEqual(['selection', 'a few words']);
    expect(clipped(known, 'title')).toEqual(['page', 'Lamps']);
  });
  test('is nothing of a private area but what was selected', () => {
    const address = 'https://news.ycombinator.com/login';
    expect(clipped(changed, '#t62', { address })).toBeNull();
    expect(clipped(changed, '#t62', { address, selection: 'my own words' })).toEqual(['selection', 'my own words']);
  });
});
