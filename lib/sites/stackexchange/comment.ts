import type { PageContext, Reading } from '../adapter.ts';
import { attr, fits, nearest } from '../dom.ts';
import { readingOf } from '../found-post.ts';
import { ownPart } from '../own-part.ts';
import { ownWords } from '../own-words.ts';
import { pageLanguage } from '../page-language.ts';
import { lineOf } from '../visible-text.ts';
import { authorFrom, idOn, signed, threadOf, timeFrom } from './parts.ts';
import { POSTS, SE } from './selectors.ts';

/** A comment below a question or an answer. */
export function readComment(root: Element, page: PageContext): Reading {
  if (fits(root, SE.deleted)) return { kind: 'skip', why: 'placeholder' };
  const id = /^(?:comment|follow-up)-(\d{1,12})$/.exec(attr(root, 'id') ?? '')?.[1] ?? null;
  const thread = threadOf(page);
  const post = postAbove(root);
  const body = ownPart(root, SE.commentBody, POSTS);
  const isFollowUp = fits(root, SE.followUp);
  const votes = ownPart(root, SE.followUpVotes, POSTS);
  return readingOf(
    'stackexchange',
    {
      kind: 'comment',
      id: id && idOn(page, `comment-${id}`),
      url: id && thread.url && `${thread.url}#comment${id}${post === null ? '' : `_${post}`}`,
      author: authorFrom(ownPart(root, SE.commentAuthor, POSTS), page),
      words: body && ownWords(body, page.url),
      lang: pageLanguage(page.doc),
      time: timeFrom(ownPart(root, isFollowUp ? SE.followUpTime : SE.commentTime, POSTS), page),
      engagement: { likes: signed(isFollowUp ? votes && lineOf(votes) : attr(root, 'data-comment-score')) },
      thread: { key: thread.key, url: thread.url, authorHandle: thread.authorHandle },
      usual: ['publishedAt', 'thread'],
    },
    page,
  );
}

/** The number of the question or the answer that is commented on. */
function postAbove(root: Element): string | null {
  const post = nearest(root, `${SE.answer}, ${SE.question}`);
  return post && (attr(post, 'data-answerid') ?? attr(post, 'data-questionid'));
}
