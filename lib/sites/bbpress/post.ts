import type { PageContext, Reading } from '../adapter.ts';
import { attr, fits, one, previousElementOf } from '../dom.ts';
import { forumAudience } from '../forum-audience.ts';
import { forumAuthor } from '../forum-author.ts';
import { readForumPost } from '../forum-post.ts';
import { forumTime } from '../forum-time.ts';
import { preferred } from '../preferred.ts';
import { quotedName } from '../quoted-name.ts';
import { webUrl, withoutTracking } from '../web-address.ts';
import { BBP } from './selectors.ts';
import { foundTopic, numberOf, placeOf, topicOf } from './topic.ts';

/** What opens a topic, or an answer in it, on its page or among what was found. Its date and its link may stand in a head of their own before it. */
export function readPost(root: Element, page: PageContext): Reading {
  const forum = placeOf(page);
  const id = numberOf(root);
  const head = headOf(root, id);
  const thread = page.surface.kind === 'thread' ? topicOf(root, page) : foundTopic(root, head, forum);
  const permalink = (head && preferred(head, BBP.permalink)) ?? preferred(root, BBP.permalink);
  const url = webUrl(permalink && attr(permalink, 'href'), forum.base);
  return readForumPost(
    {
      site: 'bbpress',
      forum,
      thread,
      opens: fits(root, BBP.topic) || (id !== null && id === thread.id),
      id,
      url: url === null ? id && thread.url && `${thread.url}#post-${id}` : withoutTracking(url),
      author: forumAuthor(preferred(root, BBP.author), forum.base),
      body: preferred(root, BBP.body),
      notText: `${BBP.notText}, ${BBP.quote} > cite`,
      quote: BBP.quote,
      quotedFrom: (quote) => quotedName(one(quote, BBP.quoteHead), { doc: page.doc, selector: '.bbp-author-name' }),
      time: forumTime((head && preferred(head, BBP.dates)) ?? preferred(root, BBP.dates), page, BBP.allDates),
      audience: forumAudience(page.doc, BBP.signOut),
    },
    page,
  );
}

function headOf(root: Element, id: string | null): Element | null {
  const before = previousElementOf(root);
  const isHead = before !== null && (fits(before, BBP.head) || (id !== null && attr(before, 'id') === `post-${id}`));
  return isHead ? before : null;
}
