import type { PageContext, Reading } from '../adapter.ts';
import { attr, fits, one } from '../dom.ts';
import { readingOf } from '../found-post.ts';
import { ownWords } from '../own-words.ts';
import { lineOf } from '../visible-text.ts';
import { webUrl } from '../web-address.ts';
import { personIn } from './person.ts';
import { FORUM } from './selectors.ts';
import { STEAM } from './site.ts';

/** What opens a discussion, or an answer in it. */
export function readForumPost(root: Element, page: PageContext): Reading {
  const isOpening = fits(root, FORUM.opening);
  const topic = page.surface.id ?? '';
  const thread = page.url.origin + page.url.pathname;
  const comment = /^(?:comment_)?(\d+)$/.exec(attr(root, 'id') ?? '')?.[1] ?? null;
  const id = isOpening ? topic : comment;
  const link = one(root, FORUM.author);
  const profile = webUrl(link && attr(link, 'href'), page.url);
  const person = profile && personIn(profile);
  const body = one(root, FORUM.text);
  const seconds = Number(attr(one(root, FORUM.time) ?? root, 'data-timestamp') ?? Number.NaN);
  const title = isOpening ? one(root, FORUM.title) : null;
  const opening = one(page.doc, `${FORUM.opening} ${FORUM.author}`);
  const opener = webUrl(opening && attr(opening, 'href'), page.url);
  return readingOf(
    STEAM.id,
    {
      kind: isOpening ? 'post' : 'comment',
      id: id || null,
      url: isOpening ? thread : comment && `${thread}#c${comment}`,
      author: link === null ? null : { handle: person?.handle ?? '', name: lineOf(link) || null, url: person?.url ?? null, followers: null },
      words: body && ownWords(body, page.url, { quote: 'blockquote' }),
      title: title && (lineOf(title) || null),
      time: Number.isFinite(seconds) ? { at: seconds * 1_000, precision: 'second' } : null,
      thread: { key: `steam:${topic}`, url: thread, authorHandle: (opener && personIn(opener)?.handle) ?? null },
      usual: ['publishedAt'],
    },
    page,
  );
}
