import type { PageContext, Reading } from '../adapter.ts';
import { all, attr, one } from '../dom.ts';
import { readForumPost } from '../forum-post.ts';
import { webUrl } from '../web-address.ts';
import { audienceOf, authorIn, quotedFrom, timeIn } from './parts.ts';
import { firstRoot, numberOf } from './roots.ts';
import { PHPBB_DOM as DOM } from './selectors.ts';
import { topicAt } from './surface.ts';
import { forumOf, isFirstPage, postUrl, topicOf, topicUrl } from './topic.ts';

/** A post on a page of its topic. */
export function readTopicPost(root: Element, page: PageContext): Reading {
  if (one(root, DOM.hidden) !== null) return { kind: 'skip', why: 'placeholder' };
  const forum = forumOf(page);
  const topic = topicOf(page);
  const id = numberOf(root);
  const first = firstRoot(page.doc) ?? root;
  const beginsHere = isFirstPage(page);
  return readForumPost(
    {
      site: 'phpbb',
      forum,
      thread: { ...topic, author: beginsHere ? (authorIn(first, forum.base)?.handle ?? null) : null },
      opens: beginsHere && first === root,
      id,
      url: permalinkOf(root, id, forum.base) ?? (topic.url && id && `${topic.url}#p${id}`),
      ...saidIn(root, forum.base, page),
    },
    page,
  );
}

/** A post that a search found. */
export function readFound(root: Element, page: PageContext): Reading {
  if (bodyOf(root) === null || one(root, 'h3') === null) return { kind: 'skip', why: 'placeholder' };
  const forum = forumOf(page);
  const urls = all(root, 'a[href*="viewtopic"], .postbody a[href], dd a[href]').flatMap((link) => webUrl(attr(link, 'href'), forum.base) ?? []);
  const post = urls.find((url) => postAt(url) !== null) ?? null;
  const id = post && postAt(post);
  const topic = urls.find((url) => topicAt(url) !== null) ?? null;
  const topicId = topic && topicAt(topic);
  return readForumPost(
    {
      site: 'phpbb',
      forum,
      thread: { id: topicId, url: topic && topicUrl(topic, topicId), title: null, author: null },
      // Nothing there tells an opening post from a reply.
      opens: false,
      id,
      url: post && id && postUrl(post, id),
      ...saidIn(root, forum.base, page),
    },
    page,
  );
}

/** Who wrote, what, and when: the same in a topic and in what a search found. */
function saidIn(root: Element, base: URL, page: PageContext) {
  return {
    author: authorIn(root, base),
    body: bodyOf(root),
    notText: DOM.notText,
    quote: DOM.quote,
    quotedFrom: (quote: Element) => quotedFrom(quote, page.doc),
    time: timeIn(root, page),
    audience: audienceOf(page.doc),
  };
}

function bodyOf(root: Element): Element | null {
  return one(root, DOM.body) ?? one(root, DOM.oldBody);
}

function permalinkOf(root: Element, id: string | null, base: URL): string | null {
  if (id === null) return null;
  for (const link of all(root, DOM.permalink)) {
    const href = attr(link, 'href') ?? '';
    const url = href.startsWith('#') ? null : webUrl(href, base);
    if (url !== null && postAt(url) === id) return postUrl(url, id);
  }
  return null;
}

function postAt(url: URL): string | null {
  return /^#p?(\d{1,12})$/.exec(url.hash)?.[1] ?? /^\d{1,12}$/.exec(url.searchParams.get('p') ?? '')?.[0] ?? null;
}
