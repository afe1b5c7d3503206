import type { Post } from '../../model/post.ts';
import type { Surface } from '../../model/site.ts';
import type { Missing, PageContext, Reading, SiteAdapter } from '../adapter.ts';
import { attr, fits, nearest, one, selfAndBelow } from '../dom.ts';
import { parseDate } from '../dates.ts';
import { timeFromId } from '../post-id-time.ts';
import { textHash } from '../text-hash.ts';
import type { VisibleText } from '../visible-text.ts';
import { ember } from './ember.ts';
import type { Found, FrontEnd } from './front-end.ts';
import { guest } from './guest.ts';
import { isInnerTwin, screenOf, sdui } from './sdui.ts';
import { LINKEDIN } from './site.ts';
import { surfaceAt } from './surface.ts';
import { commentAddress, postAddress } from './urn.ts';
import { linksIn, wordsOf } from './words.ts';

const FRONT_ENDS: readonly FrontEnd[] = [ember, guest, sdui];
const ROOTS = FRONT_ENDS.map((frontEnd) => frontEnd.roots).join(', ');
/** The message overlay is docked on every page. */
const MESSAGES = '[class*="msg-overlay"], [id^="msg-overlay"], [data-testid*="messaging"]';
const NO_WORDS: VisibleText = { text: '', nodes: [] };

/**
 * Keys: `linkedin:ID`, for a post its activity's id (its share's where the page has no other), for a comment the comment's
 * own. Comment ids are as unique as posts'; the post's id is left out because front ends differ in which of them they write.
 */
export const linkedinAdapter: SiteAdapter = {
  site: LINKEDIN,
  revision: 1,
  surfaceAt,
  isSettled,
  findPosts,
  readPost,
};

/** Each front end's own frame around the posts. */
function isSettled(doc: Document): boolean {
  return one(doc, '[data-testid="mainFeed"], [data-sdui-screen], .scaffold-finite-scroll, [data-finite-scroll-hotkey-context], main.main, article[data-activity-urn]') !== null;
}

function findPosts(scope: ParentNode, surface: Surface): readonly Element[] {
  const roots = selfAndBelow(scope, ROOTS).filter((root) => !isInnerTwin(root) && !isFilledWrapper(root));
  const screen = surface.kind === 'thread' ? screenOf(scope) : null;
  return screen === null ? roots : [screen, ...roots];
}

/** The old front end wraps each post in an element with the same id; empty ones count, for they will be filled. */
function isFilledWrapper(root: Element): boolean {
  return attr(root, 'data-urn') === null && attr(root, 'data-id')?.startsWith('urn:li:comment:') === false && one(root, '[data-urn^="urn:li:"]') !== null;
}

function readPost(root: Element, page: PageContext): Reading {
  if (nearest(root, MESSAGES) !== null) return { kind: 'skip', why: 'private' };
  const frontEnd = FRONT_ENDS.find((candidate) => fits(root, candidate.roots)) ?? sdui;
  const found = frontEnd.read(root, page);
  if (found === null) return { kind: 'skip', why: 'placeholder' };
  if (found.isPrivate) return { kind: 'skip', why: 'private' };

  const { urn, author, comment } = found;
  const words = found.body === null ? NO_WORDS : wordsOf(found.body, found.preserve);
  const id = (isCommentRoot(root) ? comment?.urn.id : (urn?.id ?? nameless(found, words))) ?? null;
  const address = found.address === null ? null : postAddress(found.address);
  const url = address ?? (urn === null && id !== null && comment === null ? (author?.url ?? null) : null);
  const missing: Missing[] = [];
  if (id === null) missing.push('id');
  if (url === null) missing.push('url');
  if (author === null) missing.push('author');
  if (found.body === null && found.quoted === null && !found.hasMedia) missing.push('text');
  if (id === null || url === null || author === null || missing.length > 0) return { kind: 'drift', missing };

  const published = timeFromId('linkedin', id) ?? parseDate(found.age ?? '', page.now);
  const post: Post = {
    key: `linkedin:${id}`,
    site: LINKEDIN.id,
    kind: kindOf(found),
    url: comment === null || found.address === null ? url : commentAddress(found.address, comment.urn),
    author,
    title: null,
    text: words.text,
    quoted: found.quoted,
    links: found.body === null ? [] : linksIn(found.body, page.url),
    lang: null,
    publishedAt: published?.at ?? null,
    publishedPrecision: published?.precision ?? null,
    engagement: found.engagement,
    rating: null,
    thread: { key: `linkedin:${urn?.id ?? id}`, url, authorHandle: comment === null ? author.handle || null : comment.postAuthor },
    audience: 'public',
    promoted: found.promoted,
    // "… more" folds words that are all in the page.
    truncated: false,
    readAt: page.now,
  };
  return { kind: 'post', post, textNodes: () => words.nodes, absent: [...(urn === null ? ['url'] : []), ...absentOf(post)] };
}

/**
 * Some pages of 2026 (profiles, seen 2026-10 in sources) name no id of a post anywhere: the same words of the same author are the
 * same post, and the author's page is where it stands.
 */
function nameless({ age, author, comment }: Found, { text }: VisibleText): string | null {
  if (!age || comment !== null || author === null || author.handle === '' || text === '') return null;
  return `text-${textHash(`${author.handle}\n${text}`)}`;
}

function kindOf({ comment }: Found): Post['kind'] {
  if (comment === null) return 'post';
  return comment.isReply ? 'reply' : 'comment';
}

function isCommentRoot(root: Element): boolean {
  return fits(root, '[data-id^="urn:li:comment:"], section.comment, [componentkey^="replaceableComment_"]');
}

function absentOf(post: Post): string[] {
  return [
    ...(post.text === '' ? ['text'] : []),
    ...(post.author.name === null ? ['author.name'] : []),
    ...(post.publishedAt === null ? ['publishedAt'] : []),
    ...(post.kind === 'post' && post.engagement.likes === null ? ['engagement'] : []),
  ];
}
