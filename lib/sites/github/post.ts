import type { Post } from '../../model/post.ts';
import type { PageContext, Reading } from '../adapter.ts';
import { parseCount } from '../counts.ts';
import { parseDate } from '../dates.ts';
import { all, attr, fits, nearest, one } from '../dom.ts';
import { readingOf } from '../found-post.ts';
import { ownPart } from '../own-part.ts';
import { ownWords } from '../own-words.ts';
import { lineOf } from '../visible-text.ts';
import { authorFrom } from './author.ts';
import { placeOf, placeUrl } from './place.ts';
import { GH, POSTS } from './selectors.ts';

/** Names of posts as GitHub writes them into addresses; what opens an issue, a pull request or a discussion is the thread. */
const COMMENT = /#((?:issuecomment-|discussioncomment-|gistcomment-|discussion_r|pullrequestreview-)\d+)$/;
const OPENING = /#(?:issue|pullrequest|discussion)-\d+$|#issue-body$/;

/** Whether a root is a post: it has words of its own and nobody is writing them. */
export function hasWords(root: Element): boolean {
  return ownPart(root, GH.body, POSTS) !== null && nearest(root, GH.draft) === null;
}

/** The opening post of a thread, a comment, a reply, a remark on a line of code. */
export function readPost(root: Element, page: PageContext): Reading {
  const audience = audienceOf(page.doc);
  if (audience === null) return { kind: 'skip', why: 'private' };
  const place = placeOf(page.url);
  const body = ownPart(root, GH.body, POSTS);
  const isOpening = opens(root);
  const comment = permalinks(root).map((href) => COMMENT.exec(href)?.[1]).find((id) => id !== undefined) ?? null;
  const item = nearest(root, GH.item);
  const words = body && ownWords(body, page.url, { skip: GH.notOwn, quote: isOpening ? '' : GH.quote });
  const time = permalinkTime(root) ?? ownPart(root, GH.time, POSTS) ?? (item && one(item, GH.time));
  const title = isOpening ? one(page.doc, GH.title) : null;
  return readingOf(
    'github',
    {
      kind: isOpening ? 'post' : isReply(root, comment) ? 'reply' : 'comment',
      id: isOpening ? place : comment,
      url: place === null || (!isOpening && comment === null) ? null : `${placeUrl(place)}${isOpening ? '' : `#${comment}`}`,
      author: authorFrom(ownPart(root, GH.author, POSTS) ?? (item && one(item, GH.author))),
      words,
      title: title && (lineOf(title) || null),
      time: time && parseDate(attr(time, 'datetime') ?? '', page.now),
      engagement: { likes: likesOf(root) },
      thread: place === null ? {} : { key: `github:${place}`, url: placeUrl(place), authorHandle: openerOf(page.doc) },
      audience,
      usual: ['publishedAt', 'thread'],
    },
    page,
  );
}

/** Private repositories say so of themselves; gists that only those with the link see look like others. null: private. */
export function audienceOf(doc: Document): Post['audience'] | null {
  const told = one(doc, GH.isPublic);
  const value = told && attr(told, 'content');
  if (value === 'false') return null;
  return value === 'true' ? 'public' : 'unknown';
}

function opens(root: Element): boolean {
  return fits(root, GH.issueBody) || (permalinks(root).some((href) => OPENING.test(href)) && !permalinks(root).some((href) => COMMENT.test(href)));
}

function isReply(root: Element, id: string | null): boolean {
  const exchange = id?.startsWith('discussioncomment-') === true ? nearest(root, GH.exchange) : null;
  return exchange !== null && all(exchange, GH.comment).find(hasWords) !== root;
}

/** Addresses of the post itself: on its time, in its ids. */
function permalinks(root: Element): string[] {
  const links = all(root, GH.permalink).filter((link) => nearest(link, POSTS) === root && nearest(link, GH.body) === null);
  const ids = [root, nearest(root, '[id]')].map((element) => `#${(element && attr(element, 'id')) ?? ''}`);
  return [...links.map((link) => attr(link, 'href') ?? ''), ...ids];
}

function permalinkTime(root: Element): Element | null {
  const times = all(root, GH.permalink).map((link) => (nearest(link, POSTS) === root ? one(link, GH.time) : null));
  return times.find((time) => time !== null) ?? null;
}

function openerOf(doc: Document): string | null {
  const issue = one(doc, GH.issueBody);
  const opening = issue ?? all(doc, GH.comment).find((root) => hasWords(root) && opens(root)) ?? null;
  return opening && (authorFrom(ownPart(opening, GH.author, POSTS))?.handle ?? null);
}

/** Votes where there are any (discussions), else thumbs up. */
function likesOf(root: Element): number | null {
  const vote = ownPart(root, GH.upvotes, POSTS);
  if (vote !== null) return parseCount(lineOf(vote)) ?? parseCount(attr(vote, 'aria-label') ?? '');
  const thumbs = all(root, GH.reactions).find((button) => nearest(button, POSTS) === root && /👍/u.test(lineOf(button)));
  return thumbs === undefined ? null : parseCount(lineOf(thumbs).replace(/👍\p{Emoji_Modifier}?/u, ''));
}
