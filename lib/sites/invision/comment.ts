import type { ReadTime } from '../../model/time.ts';
import type { PageContext, Reading } from '../adapter.ts';
import { wholeNumbers } from '../counts.ts';
import { all, attr, nearest } from '../dom.ts';
import { forumAudience } from '../forum-audience.ts';
import { readForumPost } from '../forum-post.ts';
import { parseDate } from '../dates.ts';
import { ownPart } from '../own-part.ts';
import { lineOf } from '../visible-text.ts';
import { authorOf } from './author.ts';
import { quoteDataOf, type QuoteData } from './quote-data.ts';
import { COMMENTS, IPS } from './selectors.ts';
import { isOpening, placeOf, topicOf } from './topic.ts';

/** A post of a topic, or a comment below a file, a picture or an article: Invision Community 4 and 5. */
export function readComment(root: Element, page: PageContext): Reading {
  const forum = placeOf(page);
  const thread = topicOf(page, forum);
  const id = /^elComment_(\d+)$/.exec(attr(root, 'id') ?? '')?.[1] ?? null;
  const data = ownPart(root, IPS.quoteData, COMMENTS);
  const app = (data && attr(data, 'data-commentapp')) ?? 'forums';
  const told = quoteDataOf(data);
  return readForumPost(
    {
      site: 'invision',
      forum,
      thread,
      opens: app === 'forums' && isOpening(root, page),
      // Each application numbers its comments for itself.
      id: id && (app === 'forums' ? id : `${app}-${id}`),
      url: id && thread.url && `${thread.url}${thread.url.includes('?') ? '&' : '?'}do=findComment&comment=${id}`,
      author: authorOf(root, forum.base),
      body: ownPart(root, IPS.body, COMMENTS) ?? ownPart(root, IPS.plainBody, COMMENTS),
      notText: IPS.notText,
      quote: IPS.quote,
      quotedFrom: (quote) => attr(quote, 'data-ipsquote-username') ?? attr(quote, 'data-author'),
      time: writtenAt(root, told, page),
      engagement: { likes: reactionsTo(root) },
      audience: forumAudience(page.doc, IPS.signOut),
    },
    page,
  );
}

/** In the text stand the times of what it quotes and of its edits. */
function writtenAt(root: Element, { timestamp }: QuoteData, page: PageContext): ReadTime | null {
  if (timestamp !== null) return { at: timestamp * 1_000, precision: 'second' };
  const time = all(root, IPS.time).find((element) => nearest(element, COMMENTS) === root && nearest(element, IPS.body) === null);
  return time === undefined ? null : parseDate(attr(time, 'datetime') ?? '', page.now);
}

function reactionsTo(root: Element): number | null {
  const counts = all(root, IPS.reactions).filter((element) => nearest(element, COMMENTS) === root).flatMap((element) => wholeNumbers(lineOf(element)));
  return counts.length === 0 ? null : counts.reduce((sum, count) => sum + count, 0);
}
