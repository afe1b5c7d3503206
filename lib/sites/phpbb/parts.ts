import type { Author } from '../../model/post.ts';
import type { ReadTime } from '../../model/time.ts';
import type { PageContext } from '../adapter.ts';
import { all, nearest, one } from '../dom.ts';
import { forumAuthor } from '../forum-author.ts';
import { forumTime } from '../forum-time.ts';
import { lineOf } from '../visible-text.ts';
import { PHPBB_DOM as DOM } from './selectors.ts';

/** The first match with words in it, by the first selector that has one. */
export function firstIn(scope: ParentNode, selectors: readonly string[]): Element | null {
  for (const selector of selectors) {
    const found = all(scope, selector).find((element) => lineOf(element) !== '');
    if (found !== undefined) return found;
  }
  return null;
}

/** The name beside the date is whole in every style that has one there; the link to the profile may stand elsewhere. */
export function authorIn(root: Element, base: URL): Author | null {
  const named = firstIn(root, DOM.author);
  const author = forumAuthor(named, base);
  if (author === null || author.url !== null || named === null) return author;
  const around = nearest(named, 'a[href]') ?? one(root, '[id^="profile"] a.username[href], [id^="profile"] a.username-coloured[href]');
  return around === null ? author : { ...author, url: forumAuthor(around, base)?.url ?? null };
}

/** Of the places where a date may stand, the first that has one. */
export function timeIn(root: Element, page: PageContext, { date, dates }: { date: readonly string[]; dates: string } = DOM): ReadTime | null {
  for (const selector of date) {
    const time = forumTime(one(root, selector), page, dates, DOM.names);
    if (time !== null) return time;
  }
  return null;
}

/** What a person writes in a quote's head depends on the language; who it is stands there first, as in their own posts. */
export function quotedFrom(quote: Element, doc: Document): string | null {
  const head = one(quote, DOM.quoteHead) ?? headBefore(quote);
  if (head === null) return null;
  const link = one(head, 'a[href*="viewprofile"], a.username, a.username-coloured');
  if (link !== null) return lineOf(link);
  const line = lineOf(head);
  const names = all(doc, DOM.author.join(', ')).map((element) => lineOf(element));
  return names.filter((name) => name !== '' && line.startsWith(name)).toSorted((a, b) => b.length - a.length)[0] ?? null;
}

/** subsilver2 has it before the quote, 2 in the row above. */
function headBefore(quote: Element): Element | null {
  const table = nearest(quote, 'table');
  return table === null ? null : one(table, DOM.quoteHead);
}

/** Of what a member sees it is not known who else may. */
export function audienceOf(doc: Document): 'public' | 'unknown' {
  return one(doc, DOM.signOut) === null ? 'public' : 'unknown';
}
