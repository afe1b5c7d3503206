import type { PageContext, Reading } from '../adapter.ts';
import { attr, fits, one } from '../dom.ts';
import { forumAudience } from '../forum-audience.ts';
import { forumAuthor } from '../forum-author.ts';
import type { ForumPlace } from '../forum-place.ts';
import { readForumPost } from '../forum-post.ts';
import { forumTime } from '../forum-time.ts';
import { preferred } from '../preferred.ts';
import { quotedName } from '../quoted-name.ts';
import { webUrl, withoutTracking } from '../web-address.ts';
import { FX } from './selectors.ts';
import { placeOf, topicOf } from './topic.ts';

/** A post on a page of its topic. */
export function readPost(root: Element, page: PageContext): Reading {
  const forum = placeOf(page);
  const id = numberOf(root);
  const permalink = one(root, FX.permalink);
  const url = webUrl(permalink && attr(permalink, 'href'), forum.base);
  return readForumPost(
    {
      site: 'fluxbb',
      forum,
      thread: topicOf(page, forum),
      opens: fits(root, FX.opening),
      id,
      url: id && url && withoutTracking(url),
      ...saidIn(root, { permalink, forum, page }),
    },
    page,
  );
}

/** Who wrote, what, and when: the same in a topic and in what a search found. */
export function saidIn(root: Element, { permalink, forum, page }: { permalink: Element | null; forum: ForumPlace; page: PageContext }) {
  return {
    author: forumAuthor(preferred(root, FX.author), forum.base),
    body: one(root, FX.body),
    notText: FX.notText,
    quote: FX.quote,
    quotedFrom: (quote: Element) => quotedName(one(quote, FX.quoteHead), { doc: page.doc, selector: FX.names }),
    time: forumTime(permalink, page, FX.dates),
    audience: forumAudience(page.doc, FX.signOut),
  };
}

function numberOf(root: Element): string | null {
  const numbered = fits(root, '[id^="p"]') ? root : one(root, FX.numbered);
  return /^p(\d{1,12})$/.exec((numbered && attr(numbered, 'id')) ?? '')?.[1] ?? null;
}
