import type { PageContext, Reading } from '../adapter.ts';
import { parseCount } from '../counts.ts';
import { all, attr, one } from '../dom.ts';
import { readingOf } from '../found-post.ts';
import { ownWords } from '../own-words.ts';
import { pageLanguage } from '../page-language.ts';
import { lineOf } from '../visible-text.ts';
import { webUrl } from '../web-address.ts';
import { authorFrom, idOn, keyOn, questionUrl, signed, timeFrom } from './parts.ts';
import { SE } from './selectors.ts';

/** A question on a list, with the beginning of its text; on a search an answer may be one. */
export function readSummary(root: Element, page: PageContext): Reading {
  const link = one(root, SE.summaryTitle);
  const address = webUrl(link && attr(link, 'href'), page.url);
  const [, question = null, answer = null] = /^\/questions\/(\d+)(?:\/[^/]*)?(?:\/(\d+))?/.exec(address?.pathname ?? '') ?? [];
  const url = questionUrl(link, question, page);
  const title = link === null ? null : lineOf(link).replace(/^[QA]: /, '') || null;
  const excerpt = one(root, SE.excerpt);
  const words = excerpt && ownWords(excerpt, page.url);
  const isOthers = one(root, SE.lastActive) !== null;
  const author = (isOthers ? null : authorFrom(one(root, SE.summaryUser), page)) ?? { handle: '', name: null, url: null, followers: null };
  const [likes = null, replies = null, views = null] = statsOf(root);
  return readingOf(
    'stackexchange',
    {
      kind: answer === null ? 'question' : 'answer',
      id: question && idOn(page, answer ?? question),
      url: answer === null ? url : `${page.url.origin}/a/${answer}`,
      author,
      title: answer === null ? title : null,
      words,
      lang: pageLanguage(page.doc),
      time: isOthers ? null : timeFrom(one(root, SE.summaryTime), page),
      engagement: { likes, replies: answer === null ? replies : null, views: answer === null ? views : null },
      thread: { key: question === null ? null : keyOn(page, question), url, authorHandle: answer === null ? author.handle || null : null },
      // What stands there is the beginning, whether it says so or not.
      truncated: words !== null,
    },
    page,
  );
}

/** Votes, answers, views, in this order in every language; exact where the tip tells more than "1k". */
function statsOf(root: Element): (number | null)[] {
  const stats = all(root, SE.stats);
  if (stats.length > 0) return stats.map((stat) => countIn(one(stat, SE.statNumber) ?? stat, attr(stat, 'title')));
  const old = ['.vote-count-post, .votes .mini-counts', '.status strong, .status .mini-counts', '.views'];
  return old.map((selector) => one(root, selector)).map((stat) => stat && countIn(stat, attr(stat, 'title')));
}

function countIn(stat: Element, tip: string | null): number | null {
  return signed(lineOf(stat)) ?? (tip === null ? null : parseCount(tip)) ?? parseCount(lineOf(stat));
}
