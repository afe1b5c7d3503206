import type { PageContext, Reading } from '../adapter.ts';
import { attr, fits, one } from '../dom.ts';
import { readForumPost } from '../forum-post.ts';
import { lineOf } from '../visible-text.ts';
import { webUrl, withoutTracking } from '../web-address.ts';
import { saidIn } from './post.ts';
import { FX } from './selectors.ts';
import { postIn, topicIn } from './surface.ts';
import { firstPageOf, placeOf } from './topic.ts';

/** A post that a search found: its head leads to it and to its topic. */
export function readFound(root: Element, page: PageContext): Reading {
  const forum = placeOf(page);
  const permalink = one(root, FX.foundPost);
  const url = webUrl(permalink && attr(permalink, 'href'), forum.base);
  const link = one(root, FX.foundTopic);
  const topic = webUrl(link && attr(link, 'href'), forum.base);
  const isOfTopic = topic !== null && topicIn(topic) !== null;
  return readForumPost(
    {
      site: 'fluxbb',
      forum,
      thread: { id: topic && topicIn(topic), url: isOfTopic ? firstPageOf(topic) : null, title: link && (lineOf(link) || null), author: null },
      opens: fits(root, FX.foundOpening),
      id: url && postIn(url),
      url: url && withoutTracking(url),
      ...saidIn(root, { permalink, forum, page }),
    },
    page,
  );
}
