import type { PageContext, Reading } from '../adapter.ts';
import { attr, fits, nearest, one, parentOf } from '../dom.ts';
import { forumTime } from '../forum-time.ts';
import { readingOf } from '../found-post.ts';
import { ownPart } from '../own-part.ts';
import { ownWords } from '../own-words.ts';
import { pageLanguage } from '../page-language.ts';
import { lineOf } from '../visible-text.ts';
import { webUrl } from '../web-address.ts';
import { personIn, threadOf } from './place.ts';
import { SD } from './selectors.ts';

/** A comment on a story, with a subject of its own; one that is folded away has no words until it is opened. */
export function readComment(root: Element, page: PageContext): Reading {
  const part = (selector: string) => ownPart(root, selector, SD.comment);
  const body = part(SD.text);
  if (body === null || lineOf(body) === '') return { kind: 'skip', why: 'placeholder' };
  const id = /^tree_(\d{1,12})$/.exec(attr(root, 'id') ?? '')?.[1] ?? null;
  const link = part(SD.link);
  const url = webUrl(link && attr(link, 'href'), page.url);
  const by = part(SD.by);
  const around = parentOf(root);
  return readingOf(
    'slashdot',
    {
      kind: around !== null && nearest(around, SD.comment) !== null ? 'reply' : 'comment',
      id: id && `c${id}`,
      url: url && url.href,
      author: personIn(part(SD.author), page) ?? (by && { handle: '', name: nameAfter(lineOf(by, (beside) => fits(beside, SD.time))), url: null, followers: null }),
      title: link && (lineOf(link) || null),
      words: ownWords(body, page.url, { skip: SD.notText, quote: SD.quote }),
      lang: pageLanguage(page.doc),
      time: forumTime(part(SD.time), page, null, 'a'),
      engagement: { likes: scoreIn(part(SD.score)) },
      thread: threadOf(page),
      usual: ['publishedAt', 'likes', 'thread'],
    },
    page,
  );
}

/** "by Anonymous Coward" */
function nameAfter(line: string): string | null {
  return line.replace(/^by\s+/i, '') || null;
}

/** "(Score:5, Interesting)": from -1 to 5. */
function scoreIn(score: Element | null): number | null {
  const written = /-?\d+/.exec(score === null ? '' : lineOf(score))?.[0];
  return written === undefined ? null : Number(written);
}

/** What a comment is found by, without the answers to it. */
export function rawComment(root: Element): Element {
  return one(root, SD.box) ?? root;
}
