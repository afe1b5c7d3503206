import type { ReadTime } from '../../model/time.ts';
import type { Answered, PageContext, Reading } from '../adapter.ts';
import { parseCount } from '../counts.ts';
import { all, attr, fits, nearest, one } from '../dom.ts';
import { readForumPost } from '../forum-post.ts';
import { forumTime } from '../forum-time.ts';
import { parseIso } from '../iso-date.ts';
import { lineOf } from '../visible-text.ts';
import { DC } from './selectors.ts';
import { audienceOf, authorIn, forumOf, numberOf, ownIn, topicOf } from './topic.ts';

/** A post of a topic, as the application draws it or as it was served. */
export function readTopicPost(root: Element, page: PageContext): Reading {
  const around = nearest(root, DC.wrapper);
  if ([root, around].some((element) => element !== null && fits(element, DC.whisper))) return { kind: 'skip', why: 'private' };
  if ([root, around].some((element) => element !== null && fits(element, `${DC.smallAction}, ${DC.deleted}`))) return { kind: 'skip', why: 'placeholder' };
  const thread = topicOf(root, page);
  const number = numberOf(root);
  return readForumPost(
    {
      site: 'discourse',
      forum: forumOf(page),
      thread,
      opens: number === '1',
      // Its own number in the database is not served: the place in the topic is the same everywhere.
      id: number && thread.id && `${thread.id}/${number}`,
      url: number && thread.url && `${thread.url}/${number}`,
      author: authorIn(root, page.url),
      body: ownIn(root, DC.body),
      notText: DC.notText,
      quote: DC.quote,
      quotedFrom: (quote) => attr(quote, 'data-username'),
      answers: answeredBy(root),
      time: timeOf(root, page),
      engagement: { likes: countIn(ownIn(root, DC.likes)) ?? servedCount(root, 'LikeAction'), replies: countIn(ownIn(root, DC.replies)) },
      audience: audienceOf(page.doc),
    },
    page,
  );
}

function answeredBy(root: Element): Answered | null {
  const tab = ownIn(root, DC.answered);
  return tab && { name: lineOf(tab) };
}

function timeOf(root: Element, page: PageContext): ReadTime | null {
  const drawn = forumTime(ownIn(root, DC.time), page);
  if (drawn !== null) return drawn;
  const stated = one(root, DC.servedDate);
  return stated && parseIso(attr(stated, 'content') ?? attr(stated, 'datetime') ?? '');
}

function countIn(element: Element | null): number | null {
  return element && parseCount(lineOf(element));
}

function servedCount(root: Element, action: string): number | null {
  const counter = all(root, DC.counter).find((each) => (attr(one(each, DC.counterType) ?? each, 'content') ?? '').endsWith(action));
  const count = counter && one(counter, DC.count);
  return count ? parseCount(attr(count, 'content') ?? '') : null;
}
