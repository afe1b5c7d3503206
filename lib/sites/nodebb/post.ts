import type { Author } from '../../model/post.ts';
import type { ReadTime } from '../../model/time.ts';
import type { Answered, PageContext, Reading } from '../adapter.ts';
import { parseDate } from '../dates.ts';
import { all, attr, fits, nearest, one, previousElementOf } from '../dom.ts';
import { forumAudience } from '../forum-audience.ts';
import { forumAuthor } from '../forum-author.ts';
import { readForumPost } from '../forum-post.ts';
import { ownPart } from '../own-part.ts';
import { lineOf } from '../visible-text.ts';
import { numberIn, titledNumber } from './numbers.ts';
import { NB, NODEBB_POST } from './selectors.ts';
import { placeOf, topicOf } from './topic.ts';

/** A post of a topic, or a reply unfolded below the one it answers. */
export function readPost(root: Element, page: PageContext): Reading {
  if (fits(root, NB.deleted)) return { kind: 'skip', why: 'placeholder' };
  const forum = placeOf(page);
  const pid = attr(root, 'data-pid') ?? '';
  // Posts of other servers have an address for a number (4).
  const id = /^\d{1,12}$/.test(pid) || /^https:\/\/\S{1,400}$/.test(pid) ? pid : null;
  const folder = forum.name.slice(page.url.host.length);
  const opens = attr(root, 'data-index') === '0';
  const votes = ownPart(root, NB.votes, NODEBB_POST);
  return readForumPost(
    {
      site: 'nodebb',
      forum,
      thread: topicOf(page),
      opens,
      id,
      url: id && `${page.url.origin}${folder}/post/${encodeURIComponent(id)}`,
      author: authorOf(root, forum.base),
      body: ownPart(root, NB.body, NODEBB_POST),
      quote: NB.quote,
      quotedFrom,
      answers: answeredBy(root),
      time: writtenAt(root, page),
      audience: forumAudience(page.doc, NB.signOut),
      engagement: {
        likes: numberIn(votes && (attr(votes, 'data-votes') ?? lineOf(votes))),
        replies: opens ? repliesOn(page.doc) : answersTo(root),
        views: opens ? numberIn(titledNumber(one(page.doc, NB.viewCount))) : null,
      },
    },
    page,
  );
}

/** Members have a name that they show and one that they go by. */
function authorOf(root: Element, base: URL): Author | null {
  const shown = forumAuthor(ownPart(root, NB.author, NODEBB_POST), base);
  const handle = attr(root, 'data-username')?.trim() || shown?.handle;
  return handle ? { handle, name: shown?.name ?? handle, url: shown?.url ?? null, followers: null } : null;
}

function writtenAt(root: Element, page: PageContext): ReadTime | null {
  const stamp = attr(root, 'data-timestamp') ?? '';
  if (/^\d{12,13}$/.test(stamp)) return { at: Number(stamp), precision: 'second' };
  const time = ownPart(root, NB.timeago, NODEBB_POST);
  return time && parseDate(attr(time, 'datetime') ?? attr(time, 'title') ?? '', page.now);
}

/** "@mara", or the name that she shows. */
function answeredBy(root: Element): Answered | null {
  const names = all(root, NB.answered).filter((link) => nearest(link, NODEBB_POST) === root).map((link) => lineOf(link).replace(/^@/, ''));
  const name = names.find((each) => each !== '');
  return name === undefined ? null : { name };
}

/** "@mara said in Lamps:" is the paragraph before a quote. */
function quotedFrom(quote: Element): string | null {
  const before = previousElementOf(quote);
  const mention = before && one(before, NB.mention);
  return mention && lineOf(mention).replace(/^@/, '');
}

function repliesOn(doc: Document): number | null {
  const posts = numberIn(titledNumber(one(doc, NB.postCount)));
  return posts === null || posts < 1 ? null : posts - 1;
}

function answersTo(root: Element): number | null {
  const answers = ownPart(root, NB.answers, NODEBB_POST);
  return numberIn(answers && attr(answers, 'data-replies'));
}
