import { all, holds, isElement, nearest, one, parentOf, textOf } from '../dom.ts';
import { candidatesAround } from './candidates.ts';
import { squeezed, statedPosts } from './json-ld.ts';
import type { StatedPost } from './json-ld.ts';

/** Elements that show a post which only a script names as one: the opening post of a GitHub issue, a shop's reviews, an article. */
export function statedRoots(scope: ParentNode, roots: readonly Element[]): Element[] {
  const top = isElement(scope) ? scope : one(scope, 'body');
  if (top === null) return [];
  const shown = squeezed(textOf(top));
  const located = statedPosts(top).map((stated) => elementOf(stated, top, shown));
  return [...new Set(located)].filter((element): element is Element => element !== null && !roots.some((root) => holds(root, element) || holds(element, root)) && candidatesAround(element).length === 0);
}

/** The stated post that an element found by `statedRoots` shows. */
export function statedIn(root: Element): StatedPost | null {
  const text = squeezed(textOf(root));
  return statedPosts(root).find((stated) => (stated.opening.length >= LEAST_OPENING && text.includes(stated.opening)) || isArticleIn(stated, root)) ?? null;
}

/** Whether it is what its page is about, so that the page's address is its own. */
export function isOpening(stated: StatedPost): boolean {
  return (stated.kind === 'post' || stated.kind === 'question' || stated.kind === 'article') && !(stated.href ?? '').includes('#');
}

const LEAST_OPENING = 20;

function elementOf(stated: StatedPost, top: Element, shown: string): Element | null {
  if (stated.opening.length >= LEAST_OPENING) return shown.includes(stated.opening) ? smallestWith(stated.opening, top) : null;
  if (stated.opening !== '' || stated.kind !== 'article') return null;
  return [...all(top, 'article, main, [role="main"]'), top].find((element) => isArticleIn(stated, element)) ?? null;
}

/** An article that states no text is the one whose headline is the page's. */
function isArticleIn(stated: StatedPost, element: Element): boolean {
  const heading = stated.kind === 'article' && stated.opening === '' && stated.title !== null ? one(element, 'h1') : null;
  return heading !== null && squeezed(textOf(heading)) === squeezed(stated.title ?? '') && nearest(heading, 'article, main, [role="main"]') === element;
}

/** The smallest element with these words, then out to the one that holds the paragraphs after them. */
function smallestWith(opening: string, top: Element): Element {
  let at = top;
  for (;;) {
    const next = all(at, ':scope > *:not(script):not(style):not(noscript):not(template)').find((child) => squeezed(textOf(child)).includes(opening));
    if (next === undefined) break;
    at = next;
  }
  const paragraph = nearest(at, 'p, li, blockquote, pre, h1, h2, h3');
  return paragraph !== null && paragraph !== top && holds(top, paragraph) ? (parentOf(paragraph) ?? at) : at;
}
