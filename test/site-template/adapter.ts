import type { Surface } from '../../lib/model/site.ts';
import type { PageContext, Reading, SiteAdapter } from '../../lib/sites/adapter.ts';
import { parseDate } from '../../lib/sites/dates.ts';
import { attr, one, selfAndBelow } from '../../lib/sites/dom.ts';
import { readingOf } from '../../lib/sites/found-post.ts';
import { ownWords } from '../../lib/sites/own-words.ts';
import { lineOf } from '../../lib/sites/visible-text.ts';
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
  const handle = author && (attr(author, 'href') ?? '').slice('/people/'.length);
  const words = one(root, QUILL.words);
  const shown = one(root, QUILL.time);
  const thread = `https://quillboard.example/talk/${page.surface.id}`;
  return readingOf(
    QUILLBOARD.id,
    {
      kind: 'reply',
      id,
      url: id && `${thread}#${id}`,
      author: author && handle ? { handle, name: lineOf(author), url: `https://quillboard.example/people/${handle}`, followers: null } : null,
      words: words && ownWords(words, page.url),
      time: shown && parseDate(attr(shown, 'datetime') ?? '', page.now),
      thread: { url: thread },
      usual: ['publishedAt'],
    },
    page,
  );
}
