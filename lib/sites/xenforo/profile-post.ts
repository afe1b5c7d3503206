import type { Author, Thread } from '../../model/post.ts';
import type { PageContext, Reading } from '../adapter.ts';
import { attr, fits, nearest, parentOf } from '../dom.ts';
import { forumAuthor } from '../forum-author.ts';
import type { ForumPlace } from '../forum-place.ts';
import { forumTime } from '../forum-time.ts';
import { readingOf } from '../found-post.ts';
import { ownPart } from '../own-part.ts';
import { ownWords } from '../own-words.ts';
import { pageLanguage } from '../page-language.ts';
import { webUrl, withoutTracking } from '../web-address.ts';
import { audienceOf } from './post.ts';
import { XF } from './selectors.ts';
import { forumOf } from './thread.ts';

/** What somebody wrote on a member's page, or a comment on that. */
export function readProfilePost(root: Element, page: PageContext): Reading {
  if (fits(root, XF.deleted)) return { kind: 'skip', why: 'placeholder' };
  const forum = forumOf(page);
  const own = numberOf(root);
  const body = ownPart(root, XF.profilePostText, XF.profilePost) ?? ownPart(root, XF.profilePostBody, XF.profilePost);
  return readingOf(
    'xenforo',
    {
      kind: own?.isComment === true ? 'comment' : 'post',
      id: own && idOf(own, forum),
      url: own && addressOf(root, own, forum, page),
      author: authorOf(root, forum),
      words: body && ownWords(body, forum.base, { skip: XF.notText, quote: XF.quote }),
      lang: pageLanguage(page.doc),
      time: forumTime(ownPart(root, XF.profilePostTime, XF.profilePost), page, XF.profilePostTime),
      thread: threadOf(root, forum, page),
      audience: audienceOf(page),
      usual: ['publishedAt', 'thread'],
    },
    page,
  );
}

/** Posts on profiles and comments on them are numbered apart. */
interface ProfileNumber {
  number: string;
  isComment: boolean;
}

/** `js-profilePost-12` and `js-profilePostComment-5` in 2, `profile-post-12` and `profile-post-comment-5` in 1. */
function numberOf(root: Element): ProfileNumber | null {
  const [, comment, number] = /^(?:js-)?profile-?post-?(comment-)?(\d{1,12})$/i.exec(attr(root, 'id') ?? '') ?? [];
  return number === undefined ? null : { number, isComment: comment !== undefined };
}

function idOf({ number, isComment }: ProfileNumber, { name }: ForumPlace): string {
  return `${name}/profile-post-${isComment ? 'comment-' : ''}${number}`;
}

/** As its own link has it: some boards have the whole route in the query. */
function addressOf(root: Element, { number, isComment }: ProfileNumber, { name, base }: ForumPlace, page: PageContext): string {
  const path = `profile-posts/${isComment ? 'comments/' : ''}${number}/`;
  const link = ownPart(root, XF.profilePostLink, XF.profilePost);
  const told = webUrl(link && attr(link, 'href'), base);
  return told !== null && told.href.endsWith(path) ? withoutTracking(told) : `${page.url.protocol}//${name}/${path}`;
}

function authorOf(root: Element, { base }: ForumPlace): Author | null {
  return forumAuthor(ownPart(root, XF.profilePostAuthor, XF.profilePost), base, attr(root, 'data-author'));
}

/** Opened by the post that holds the comment. */
function threadOf(root: Element, forum: ForumPlace, page: PageContext): Partial<Thread> {
  const outer = parentOf(root);
  const opening = (outer && nearest(outer, XF.profilePost)) ?? root;
  const own = numberOf(opening);
  if (own === null || own.isComment) return {};
  return { key: `xenforo:${idOf(own, forum)}`, url: addressOf(opening, own, forum, page), authorHandle: authorOf(opening, forum)?.handle ?? null };
}
