import type { PageContext, Reading } from '../adapter.ts';
import { parseCount } from '../counts.ts';
import { attr, one } from '../dom.ts';
import { readingOf } from '../found-post.ts';
import { ownWords, type OwnWords } from '../own-words.ts';
import { lineOf } from '../visible-text.ts';
import { webUrl, withoutTracking } from '../web-address.ts';
import { authorIn, HOME, idOf, scoreIn, storyIn, storyPath, timeIn } from './parts.ts';
import { LO } from './selectors.ts';

/** A link with a title, on a list or at the head of its own page, where a text may follow it. */
export function readStory(root: Element, page: PageContext): Reading {
  const id = idOf(root);
  const link = one(root, LO.title);
  const author = authorIn(root, page);
  const isPage = id !== null && page.surface.id === id;
  const path = storyPath(one(root, LO.storyLink), page) ?? (isPage ? storyIn(page.url.pathname) : null) ?? (id && `/s/${id}`);
  const url = path && `${HOME}${path}`;
  return readingOf(
    'lobsters',
    {
      kind: 'post',
      id: id && `s/${id}`,
      url,
      author,
      title: link && (lineOf(link) || null),
      words: wordsOf(link, isPage ? one(page.doc, LO.storyText) : null, page),
      lang: 'en',
      time: timeIn(root, page),
      engagement: { likes: scoreIn(root), replies: commentsOf(root) },
      thread: { key: id === null ? null : `lobsters:s/${id}`, url, authorHandle: author?.handle ?? null },
      usual: ['publishedAt', 'likes', 'replies'],
    },
    page,
  );
}

/** Its own text if it has one; the address it leads to is one of its links. */
function wordsOf(link: Element | null, text: Element | null, page: PageContext): OwnWords {
  const words = text === null ? { text: '', nodes: [], quoted: null, links: [], hasMedia: false } : ownWords(text, page.url, { quote: 'blockquote' });
  const target = webUrl(link && attr(link, 'href'), page.url);
  const away = target === null || target.host === page.url.host ? [] : [withoutTracking(target)];
  return { ...words, links: [...new Set([...away, ...words.links])] };
}

/** "15 comments", "no comments", and nothing at all where there are none yet. */
function commentsOf(root: Element): number | null {
  const label = one(root, LO.comments);
  if (label === null) return null;
  const text = lineOf(label).replace(/^\|\s*/, '');
  return /\d/.test(text) ? parseCount(text) : 0;
}
