import type { PageContext, Reading } from '../adapter.ts';
import { parseDate } from '../dates.ts';
import { attr } from '../dom.ts';
import { forumAudience } from '../forum-audience.ts';
import { readForumPost } from '../forum-post.ts';
import { ownPart } from '../own-part.ts';
import { lineOf } from '../visible-text.ts';
import { authorOf } from './author.ts';
import { COMMENTS, IPB3, IPS } from './selectors.ts';
import { isOpening, placeOf, topicOf } from './topic.ts';

/** A post of a topic in IP.Board 3. */
export function readPostBlock(root: Element, page: PageContext): Reading {
  const forum = placeOf(page);
  const thread = topicOf(page, forum);
  const id = /^post_id_(\d+)$/.exec(attr(root, 'id') ?? '')?.[1] ?? null;
  const time = ownPart(root, IPB3.time, COMMENTS);
  return readForumPost(
    {
      site: 'invision',
      forum,
      thread,
      opens: isOpening(root, page),
      id,
      url: id && thread.url && `${thread.url}#entry${id}`,
      author: authorOf(root, forum.base),
      body: ownPart(root, IPB3.body, COMMENTS),
      notText: IPB3.notText,
      quote: IPS.quote,
      quotedFrom: (quote) => attr(quote, 'data-author'),
      time: time && parseDate(attr(time, 'title') ?? '', page.now),
      engagement: { likes: pointsOf(root) },
      audience: forumAudience(page.doc, IPS.signOut),
    },
    page,
  );
}

function pointsOf(root: Element): number | null {
  const points = ownPart(root, IPB3.points, COMMENTS);
  const written = points === null ? '' : lineOf(points).replace('−', '-');
  return /^-?\d{1,9}$/.test(written) ? Number(written) : null;
}
