import type { PageContext, Reading } from '../adapter.ts';
import { parseCount } from '../counts.ts';
import { all, attr, fits, one } from '../dom.ts';
import { readingOf } from '../found-post.ts';
import { ownWords, type OwnWords } from '../own-words.ts';
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
      words: body && wordsIn(body, page),
      title: title && (lineOf(title) || null),
      time: Number.isFinite(seconds) ? { at: seconds * 1_000, precision: 'second' } : null,
      thread: { key: `steam:${topic}`, url: thread, authorHandle: (opener && personIn(opener)?.handle) ?? null },
      usual: ['publishedAt'],
    },
    page,
  );
}

/** A discussion on a list of them: of who began it there is the name alone. */
export function readForumRow(root: Element, page: PageContext): Reading {
  const link = one(root, FORUM.rowLink);
  const url = webUrl(link && attr(link, 'href'), page.url);
  const id = url && discussionIn(url);
  const title = one(root, FORUM.rowTitle);
  const author = one(root, FORUM.rowAuthor);
  const replies = one(root, FORUM.rowReplies);
  const address = url && url.origin + url.pathname;
  return readingOf(
    STEAM.id,
    {
      kind: 'post',
      id,
      url: address,
      author: author && { handle: '', name: lineOf(author) || null, url: null, followers: null },
      words: null,
      title: title && (lineOf(title, (part) => fits(part, FORUM.rowLabel)) || null),
      engagement: { replies: replies && parseCount(lineOf(replies)) },
      thread: id === null ? {} : { key: `steam:${id}`, url: address, authorHandle: null },
      truncated: true,
    },
    page,
  );
}

/** The number of the discussion that an address leads to: of a game, of Steam itself, of a game's news. */
export function discussionIn(url: URL): string | null {
  return /^\/(?:app\/\d+\/(?:discussions\/\d+|eventcomments)|discussions\/forum\/\d+)\/(\d+)(?:\/|$)/.exec(url.pathname)?.[1] ?? null;
}

/** Who is quoted, if that is one person. */
function wordsIn(body: Element, page: PageContext): OwnWords {
  const words = ownWords(body, page.url, { quote: FORUM.quote, skip: FORUM.notText });
  const names = new Set(all(body, FORUM.quoted).map((name) => lineOf(name)));
  return { ...words, quoted: words.quoted && { ...words.quoted, handle: names.size === 1 ? ([...names][0] ?? null) : null } };
}
