import type { PageContext, Reading } from '../adapter.ts';
import { wholeNumbers } from '../counts.ts';
import { all, attr, fits, one } from '../dom.ts';
import { readingOf } from '../found-post.ts';
import { ownPart } from '../own-part.ts';
import { ownWords } from '../own-words.ts';
import { pageLanguage } from '../page-language.ts';
import { lineOf } from '../visible-text.ts';
import { authorOf, idOn, signed, threadOf, timeFrom } from './parts.ts';
import { POSTS, SE } from './selectors.ts';

/** A question on its page or one of its answers. */
export function readQuestionOrAnswer(root: Element, page: PageContext): Reading {
  if (fits(root, SE.deleted)) return { kind: 'skip', why: 'placeholder' };
  const isQuestion = fits(root, SE.question);
  const id = numberIn(attr(root, isQuestion ? 'data-questionid' : 'data-answerid'));
  const thread = threadOf(page);
  const body = ownPart(root, SE.body, POSTS);
  return readingOf(
    'stackexchange',
    {
      kind: isQuestion ? 'question' : 'answer',
      id: id && idOn(page, id),
      url: isQuestion ? thread.url : id && `${page.url.origin}/a/${id}`,
      author: authorOf(root, page),
      title: isQuestion ? thread.title : null,
      words: body && ownWords(body, page.url, { skip: SE.notText }),
      lang: pageLanguage(page.doc),
      time: timeFrom(createdIn(root, isQuestion, page), page),
      engagement: {
        likes: signed(attr(root, 'data-score') ?? lineIn(ownPart(root, SE.votes, POSTS))),
        replies: isQuestion ? answersOn(page.doc) : signed(lineIn(one(root, SE.commentCount))),
        views: isQuestion ? viewsOn(page.doc) : null,
      },
      thread: { key: thread.key, url: thread.url, authorHandle: thread.authorHandle },
      usual: ['publishedAt', 'likes', 'thread'],
    },
    page,
  );
}

/** A question's stands in the page's header; the signatures are the editor's, then the author's. */
function createdIn(root: Element, isQuestion: boolean, page: PageContext): Element | null {
  const own = ownPart(root, SE.created, POSTS) ?? (isQuestion ? all(page.doc, SE.header).map((part) => one(part, SE.created)).find((time) => time !== null) : null);
  return own ?? all(root, SE.actionTime).at(-1) ?? null;
}

function answersOn(doc: Document): number | null {
  const count = one(doc, SE.answerCount);
  return signed(count && attr(count, 'data-answercount'));
}

/** "Viewed 376,296 times" in the language of the site: the only tip of the header with one number in it. */
function viewsOn(doc: Document): number | null {
  const tips = all(doc, SE.header).flatMap((part) => all(part, '[title]')).map((part) => wholeNumbers(attr(part, 'title') ?? ''));
  return tips.find((numbers) => numbers.length === 1)?.[0] ?? null;
}

function lineIn(element: Element | null): string | null {
  return element && (attr(element, 'data-value') ?? lineOf(element));
}

function numberIn(text: string | null): string | null {
  return text !== null && /^\d{1,12}$/.test(text) ? text : null;
}
