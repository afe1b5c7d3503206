import type { PageContext } from '../adapter.ts';
import { attr, one } from '../dom.ts';
import { wholeNumbers } from '../counts.ts';
import { forumAt, type ForumPlace } from '../forum-place.ts';
import type { ForumThread } from '../forum-post.ts';
import { preferred } from '../preferred.ts';
import { lineOf } from '../visible-text.ts';
import { webUrl } from '../web-address.ts';
import { firstRoot } from './roots.ts';
import { SMF_DOM as DOM } from './selectors.ts';
import { topicIn, topicUrl } from './surface.ts';

const ROUTE = /^(?<folder>.*?)\/index\.php/;

export function placeOf(page: PageContext): ForumPlace {
  return forumAt(page, ROUTE, 'a[href*="index.php"]');
}

export function topicOf(page: PageContext, { base }: ForumPlace): ForumThread {
  const first = firstRoot(page.doc);
  const opening = first !== null && isOpening(first) ? first : null;
  const canonical = one(page.doc, 'link[rel="canonical"]');
  const told = webUrl(canonical && attr(canonical, 'href'), base);
  const id = page.surface.id;
  const address = told !== null && topicIn(told) === id ? told : page.url;
  const author = opening && preferred(opening, DOM.author);
  return { id, url: id && topicUrl(address, id), title: opening && subjectOf(opening), author: author && (lineOf(author) || null) };
}

/** The first post of the page if it has no number, as replies have, or the number one, where all posts have numbers. */
export function isOpening(root: Element): boolean {
  const counted = one(root, DOM.postNumber);
  if (counted !== null) return wholeNumbers(lineOf(counted))[0] === 1;
  if (one(root, DOM.replyNumber) !== null) return false;
  const line = preferred(root, DOM.time);
  const label = line && one(line, DOM.label);
  return label === null || wholeNumbers(lineOf(label)).length === 0;
}

/** A post's own subject, which 2.1 can hide. */
export function subjectOf(root: Element): string | null {
  const subject = one(root, DOM.subject);
  return subject && (lineOf(subject) || null);
}

/** "Topic: Lamps (Read 93 times)": the number behind the title. */
export function viewsOn(doc: Document): number | null {
  const header = one(doc, DOM.header);
  const told = header && /\(([^()]*)\)$/.exec(lineOf(header))?.[1];
  const numbers = wholeNumbers(told ?? '');
  return numbers.length === 1 ? (numbers[0] ?? null) : null;
}
