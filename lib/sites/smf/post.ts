import type { Author } from '../../model/post.ts';
import type { ReadTime } from '../../model/time.ts';
import type { PageContext, Reading } from '../adapter.ts';
import { wholeNumbers } from '../counts.ts';
import { all, attr, fits, one, previousElementOf } from '../dom.ts';
import { forumAudience } from '../forum-audience.ts';
import { forumAuthor } from '../forum-author.ts';
import { readForumPost } from '../forum-post.ts';
import { forumTime } from '../forum-time.ts';
import { preferred } from '../preferred.ts';
import { quotedName } from '../quoted-name.ts';
import { lineOf } from '../visible-text.ts';
import { firstRoot } from './roots.ts';
import { SMF_DOM as DOM } from './selectors.ts';
import { isOpening, placeOf, topicOf, viewsOn } from './topic.ts';

/** A post on a page of its topic. */
export function readPost(root: Element, page: PageContext): Reading {
  const forum = placeOf(page);
  const thread = topicOf(page, forum);
  const id = numberOf(root);
  const opens = isOpening(root) && firstRoot(page.doc) === root;
  return readForumPost(
    {
      site: 'smf',
      forum,
      thread,
      opens,
      id,
      url: id && thread.url && `${thread.url.replace(/\.0(?=\.html$|$)/, `.msg${id}`)}#msg${id}`,
      author: authorOf(root, forum.base),
      body: preferred(root, DOM.body),
      notText: DOM.notText,
      quote: DOM.quote,
      quotedFrom: (quote) => quotedName(headOf(quote), { doc: page.doc, selector: DOM.names, anywhere: true }),
      time: writtenAt(root, page),
      engagement: { likes: likesOf(root), views: opens ? viewsOn(page.doc) : null },
      audience: forumAudience(page.doc, DOM.signOut),
    },
    page,
  );
}

function numberOf(root: Element): string | null {
  const ids = all(root, DOM.numbered).flatMap((element) => /^(?:subject|msg)_(\d{1,12})$/.exec(attr(element, 'id') ?? '')?.[1] ?? []);
  return ids[0] ?? null;
}

function authorOf(root: Element, base: URL): Author | null {
  return forumAuthor(preferred(root, DOM.author), base);
}

/** In 2.1 in the quote, before that above it: "Quote from: Mara on February 10, 2026". */
function headOf(quote: Element): Element | null {
  const above = previousElementOf(quote);
  return one(quote, DOM.quoteHead) ?? (above !== null && fits(above, '.quoteheader') ? above : null);
}

/** The label before the date has the number of the reply in it; where there is none, "Today" may stand first. */
function writtenAt(root: Element, page: PageContext): ReadTime | null {
  const line = preferred(root, DOM.time);
  return forumTime(line, page, DOM.dates, DOM.label) ?? forumTime(line, page, DOM.dates);
}

/** "Mara and 2 other people liked this": only a lone number is sure. */
function likesOf(root: Element): number | null {
  const likes = one(root, DOM.likes);
  const numbers = likes === null ? [] : wholeNumbers(lineOf(likes));
  return numbers.length === 1 && /^\d/.test(lineOf(likes!)) ? (numbers[0] ?? null) : null;
}
