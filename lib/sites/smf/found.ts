import type { PageContext, Reading } from '../adapter.ts';
import { attr, one } from '../dom.ts';
import { forumAudience } from '../forum-audience.ts';
import { forumAuthor } from '../forum-author.ts';
import { readForumPost } from '../forum-post.ts';
import { forumTime } from '../forum-time.ts';
import { lineOf } from '../visible-text.ts';
import { webUrl } from '../web-address.ts';
import { SMF_DOM as DOM } from './selectors.ts';
import { topicIn, topicUrl } from './surface.ts';
import { placeOf } from './topic.ts';

/** "Re: ", "Antw:": an answer's subject is the topic's with a short word before it, in the language of who wrote it. */
const REPLY = /^\p{L}{1,5}\.?\s?:/u;

/** A post on a search: its words, or as many as fit. */
export function readFound(root: Element, page: PageContext): Reading {
  const forum = placeOf(page);
  const link = one(root, DOM.foundLink);
  const address = webUrl(link && attr(link, 'href'), forum.base);
  const topic = address && topicIn(address);
  const id = /^#msg(\d{1,12})$/.exec(address?.hash ?? '')?.[1] ?? null;
  const subject = link === null ? '' : lineOf(link);
  const body = one(root, DOM.foundBody);
  return readForumPost(
    {
      site: 'smf',
      forum,
      thread: { id: topic, url: address && topic && topicUrl(address, topic), title: subject || null, author: null },
      opens: topic !== null && !REPLY.test(subject),
      id,
      url: address && id && topic && `${topicUrl(address, topic).replace(/\.0(?=\.html$|$)/, `.msg${id}`)}#msg${id}`,
      author: forumAuthor(one(root, DOM.foundAuthor), forum.base),
      body,
      notText: DOM.notText,
      quote: DOM.quote,
      time: forumTime(one(root, DOM.foundTime), page, DOM.foundTime),
      audience: forumAudience(page.doc, DOM.signOut),
      truncated: body !== null && lineOf(body).endsWith('...'),
    },
    page,
  );
}
