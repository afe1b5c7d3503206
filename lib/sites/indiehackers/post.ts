import type { PageContext, Reading } from '../adapter.ts';
import { parseCount } from '../counts.ts';
import { all, attr, one } from '../dom.ts';
import { readingOf } from '../found-post.ts';
import { ownPart } from '../own-part.ts';
import { ownWords, type OwnWords } from '../own-words.ts';
import { lineOf } from '../visible-text.ts';
import { webUrl, withoutTracking } from '../web-address.ts';
import { authorFrom, postAddress, timeOf } from './parts.ts';
import { IH, POSTS } from './selectors.ts';
import { postIdIn } from './surface.ts';

/** The post that the page is about. */
export function readOpening(root: Element, page: PageContext): Reading {
  const id = postIdIn(page.url);
  const part = (selector: string) => ownPart(root, selector, POSTS);
  const author = authorFrom(part(IH.postAuthor), page);
  const title = part(IH.postTitle);
  const likes = part(IH.postLikes);
  const url = postAddress(page.url);
  return readingOf(
    'indiehackers',
    {
      kind: 'post',
      id,
      url,
      author,
      title: title && (lineOf(title) || null),
      words: wordsOf(part(IH.postText), part(IH.attached), page),
      lang: 'en',
      time: timeOf(part(IH.postTime), page),
      engagement: { likes: likes && parseCount(lineOf(likes)) },
      thread: { key: id === null ? null : `indiehackers:${id}`, url, authorHandle: author?.handle ?? null },
      usual: ['publishedAt', 'title'],
    },
    page,
  );
}

/** One of a list. The build board names the product and not its maker. */
export function readStory(root: Element, page: PageContext): Reading {
  const link = one(root, IH.storyLink);
  const address = webUrl(link && attr(link, 'href'), page.url);
  const id = address && postIdIn(address);
  const title = one(root, IH.storyTitle);
  const likes = one(root, IH.storyLikes);
  const comments = one(root, IH.storyComments);
  const author = authorFrom(one(root, IH.commentAuthor), page) ?? { handle: '', name: null, url: null, followers: null };
  const url = address && postAddress(address);
  return readingOf(
    'indiehackers',
    {
      kind: 'post',
      id,
      url,
      author,
      title: title && (lineOf(title) || null),
      words: wordsOf(one(root, IH.storyText), null, page),
      lang: 'en',
      time: timeOf(one(root, IH.storyTime), page),
      engagement: { likes: likes && parseCount(lineOf(likes)), replies: comments && parseCount(lineOf(comments)) },
      thread: id === null ? {} : { key: `indiehackers:${id}`, url, authorHandle: author.handle || null },
      truncated: true,
      usual: ['likes'],
    },
    page,
  );
}

export function readComment(root: Element, page: PageContext): Reading {
  const part = (selector: string) => ownPart(root, selector, POSTS);
  const link = part(IH.commentTime);
  const address = webUrl(link && attr(link, 'href'), page.url);
  const id = /^[\w-]{6,40}$/.exec(address?.searchParams.get('commentId') ?? '')?.[0] ?? null;
  const post = (address && postIdIn(address)) ?? postIdIn(page.url);
  const url = address !== null && postIdIn(address) !== null ? postAddress(address) : page.surface.kind === 'thread' ? postAddress(page.url) : null;
  const likes = part(IH.commentLikes);
  return readingOf(
    'indiehackers',
    {
      kind: 'comment',
      id: id && `comment/${id}`,
      url: id && url && `${url}${url.includes('?') ? '&' : '?'}commentId=${id}`,
      author: authorFrom(part(IH.commentAuthor), page),
      words: wordsOf(part(IH.commentText), null, page),
      lang: 'en',
      time: timeOf(link, page),
      engagement: { likes: likes && parseCount(lineOf(likes)) },
      thread: { key: post === null ? null : `indiehackers:${post}`, url, authorHandle: openerOf(page, post) },
      usual: ['publishedAt', 'thread'],
    },
    page,
  );
}

function wordsOf(text: Element | null, attached: Element | null, page: PageContext): OwnWords | null {
  const words = text && ownWords(text, page.url, { quote: 'blockquote' });
  const target = webUrl(attached && attr(attached, 'href'), page.url);
  return words === null || target === null ? words : { ...words, links: [...new Set([...words.links, withoutTracking(target)])] };
}

function openerOf(page: PageContext, post: string | null): string | null {
  const root = page.surface.id === post && page.surface.kind === 'thread' ? (all(page.doc, IH.post)[0] ?? null) : null;
  return root && (authorFrom(ownPart(root, IH.postAuthor, POSTS), page)?.handle ?? null);
}
