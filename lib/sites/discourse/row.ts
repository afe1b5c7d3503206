import type { PageContext, Reading } from '../adapter.ts';
import { parseCount, wholeNumbers } from '../counts.ts';
import { all, attr, fits, one } from '../dom.ts';
import { readForumPost } from '../forum-post.ts';
import { forumTime } from '../forum-time.ts';
import { lineOf } from '../visible-text.ts';
import { webUrl } from '../web-address.ts';
import { DC } from './selectors.ts';
import { topicAt } from './surface.ts';
import { audienceOf, authorIn, forumOf } from './topic.ts';

/** A topic on a list. The first of its posters opened it. */
export function readRow(root: Element, page: PageContext): Reading {
  const link = one(root, DC.rowLink);
  const url = webUrl(link && attr(link, 'href'), page.url);
  const topic = url && topicAt(url);
  const author = authorIn(root, page.url, one(root, DC.rowAuthor));
  return readForumPost(
    {
      site: 'discourse',
      forum: forumOf(page),
      thread: { id: topic?.id ?? null, url: topic?.address ?? null, title: link && lineOf(link), author: author?.handle ?? null },
      opens: true,
      id: null,
      url: null,
      author: author ?? { handle: '', name: null, url: null, followers: null },
      body: one(root, DC.rowText),
      notText: DC.notBlurb,
      time: createdIn(root, page),
      engagement: { replies: countIn(one(root, DC.rowReplies)), views: countIn(one(root, DC.rowViews)) },
      audience: audienceOf(page.doc),
      truncated: one(root, DC.rowText) !== null,
    },
    page,
  );
}

/** A post that a search found or that a member wrote of late. */
export function readFound(root: Element, page: PageContext): Reading {
  const isFound = fits(root, DC.found);
  if (isFound && one(root, DC.foundPrivate) !== null) return { kind: 'skip', why: 'private' };
  const link = one(root, isFound ? DC.foundLink : DC.streamLink);
  const url = webUrl(link && attr(link, 'href'), page.url);
  const topic = url && topicAt(url);
  const opens = topic !== null && (topic.number === null || topic.number === '1');
  const author = authorIn(root, page.url, one(root, DC.card));
  const title = link && lineOf(one(link, DC.foundTitle) ?? link);
  return readForumPost(
    {
      site: 'discourse',
      forum: forumOf(page),
      thread: { id: topic?.id ?? null, url: topic?.address ?? null, title, author: opens ? (author?.handle ?? null) : null },
      opens,
      id: topic && topic.number && `${topic.id}/${topic.number}`,
      url: topic && `${topic.address}/${topic.number ?? 1}`,
      author,
      body: one(root, isFound ? DC.foundText : DC.streamText),
      notText: `${DC.notBlurb}, ${DC.notText}`,
      time: forumTime(one(root, DC.date), page),
      audience: audienceOf(page.doc),
      truncated: true,
    },
    page,
  );
}

/** The tip of the last activity tells when the topic began, on the first of its lines. */
function createdIn(root: Element, page: PageContext): ReturnType<typeof forumTime> {
  const told = one(root, DC.rowTime);
  return told !== null && (attr(told, 'title') ?? '').includes('\n') ? forumTime(told, page) : null;
}

/** Exact in the tip where the shown number is rounded. */
function countIn(element: Element | null): number | null {
  if (element === null) return null;
  const tips = [element, ...all(element, '[title]')].map((part) => wholeNumbers(attr(part, 'title') ?? ''));
  return tips.find((numbers) => numbers.length === 1)?.[0] ?? parseCount(lineOf(element));
}
