import type { PageContext, Reading } from '../adapter.ts';
import { all, attr, nearest, one } from '../dom.ts';
import { readingOf } from '../found-post.ts';
import { ownWords, type OwnWords } from '../own-words.ts';
import { lineOf } from '../visible-text.ts';
import { webUrl, withoutTracking } from '../web-address.ts';
import { authorFrom, idOn, keyOn, numberIn, postIn, postUrl, votesIn } from './parts.ts';
import { LM } from './selectors.ts';
import { timeOf } from './time.ts';

/** A post on a list or at the head of its page. */
export function readLemmyPost(root: Element, page: PageContext): Reading {
  const id = postIdOf(root, page) ?? (page.surface.kind === 'thread' ? page.surface.id : null);
  const title = one(root, LM.title);
  const author = authorFrom(one(root, LM.author), page);
  const url = id === null ? null : postUrl(page, id);
  const comments = all(root, LM.comments).map(numberIn).find((number) => number !== null);
  return readingOf(
    'lemmy',
    {
      kind: 'post',
      id: id && idOn(page, `post-${id}`),
      url,
      author,
      title: title && (lineOf(title) || null),
      words: wordsOf(root, title, page),
      time: timeOf(one(root, LM.time), page),
      engagement: { likes: votesIn(root, LM.body), replies: comments ?? null },
      thread: { key: id === null ? null : keyOn(page, `post-${id}`), url, authorHandle: author?.handle ?? null },
      truncated: one(root, LM.preview) !== null,
      usual: ['publishedAt', 'replies'],
    },
    page,
  );
}

/** From the links to its comments: the title leads away where the post is a link. */
export function postIdOf(root: Element, page: PageContext): string | null {
  const links = all(root, LM.postLink).filter((link) => nearest(link, LM.body) === null);
  return links.map((link) => postIn(link, page)).find((id) => id !== null) ?? null;
}

/** Its text if it has one; the address it leads to is one of its links. */
function wordsOf(root: Element, title: Element | null, page: PageContext): OwnWords {
  const body = one(root, LM.body);
  const words = body === null ? { text: '', nodes: [], quoted: null, links: [], hasMedia: false } : ownWords(body, page.url, { quote: 'blockquote' });
  const link = title && one(title, 'a[href]');
  const target = webUrl(link && attr(link, 'href'), page.url);
  return target === null || target.host === page.url.host ? words : { ...words, links: [...new Set([withoutTracking(target), ...words.links])] };
}
