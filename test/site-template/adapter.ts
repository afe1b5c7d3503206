import type { Surface } from '../../lib/model/site.ts';
import { absentOf } from '../../lib/sites/absent.ts';
import type { Missing, PageContext, Reading, SiteAdapter } from '../../lib/sites/adapter.ts';
import { parseDate } from '../../lib/sites/dates.ts';
import { attr, one, selfAndBelow } from '../../lib/sites/dom.ts';
import { linksIn } from '../../lib/sites/links.ts';
import { lineOf, visibleText } from '../../lib/sites/visible-text.ts';
import { QUILL } from './selectors.ts';
import { QUILLBOARD } from './site.ts';

export const quillboardAdapter: SiteAdapter = {
  site: QUILLBOARD,
  revision: 1,
  surfaceAt,
  isSettled: (doc) => one(doc, QUILL.shell) !== null,
  findPosts: (scope) => selfAndBelow(scope, QUILL.entry),
  readPost,
};

/** Only what is named here is read: messages, settings and log-in pages are null by themselves. */
function surfaceAt(url: URL): Surface | null {
  const [, id] = /^\/talk\/(\d+)$/.exec(url.pathname) ?? [];
  return id === undefined ? null : { kind: 'thread', id };
}

function readPost(root: Element, page: PageContext): Reading {
  const id = attr(root, 'data-entry');
  const author = one(root, QUILL.author);
  const handle = author === null ? null : (attr(author, 'href') ?? '').slice('/people/'.length);
  const words = one(root, QUILL.words);
  if (id === null || author === null || handle === null || words === null) {
    const missing: Missing[] = [];
    if (id === null) missing.push('id');
    if (author === null) missing.push('author');
    if (words === null) missing.push('text');
    return { kind: 'drift', missing };
  }
  const text = visibleText(words);
  const shown = one(root, QUILL.time);
  const time = shown === null ? null : parseDate(attr(shown, 'datetime') ?? '', page.now);
  const thread = `https://quillboard.example/talk/${page.surface.id}`;
  return {
    kind: 'post',
    post: {
      key: `quillboard:${id}`,
      site: 'quillboard',
      kind: 'reply',
      url: `${thread}#${id}`,
      author: { handle, name: lineOf(author), url: `https://quillboard.example/people/${handle}`, followers: null },
      title: null,
      text: text.text,
      quoted: null,
      links: linksIn(words, page.url),
      lang: null,
      publishedAt: time?.at ?? null,
      publishedPrecision: time?.precision ?? null,
      engagement: { likes: null, replies: null, reposts: null, views: null },
      rating: null,
      thread: { key: null, url: thread, authorHandle: null },
      audience: 'public',
      promoted: false,
      truncated: false,
      readAt: page.now,
    },
    textNodes: () => text.nodes,
    absent: absentOf({ publishedAt: time }),
  };
}
