import { all, holds, isElement, nearest, one, parentOf, textOf } from '../dom.ts';
import { candidatesAround } from './candidates.ts';
import { squeezed, statedPosts } from './json-ld.ts';
import type { StatedPost } from './json-ld.ts';
import { TextMap } from './text-map.ts';

/** Elements that show a post which only a script names as one: the opening post of a GitHub issue, a shop's reviews, an article. */
export function statedRoots(scope: ParentNode, roots: readonly Element[]): Element[] {
  const stated = statedPosts(scope);
  const top = stated.length === 0 ? null : isElement(scope) ? scope : one(scope, 'body');
  if (top === null) return [];
  const located = new Set([...shown(stated, top), ...articles(stated, top)]);
  return [...located].filter((element) => !roots.some((root) => holds(root, element) || holds(element, root)) && candidatesAround(element).length === 0);
}

/** The stated post that an element found by `statedRoots` shows. */
export function statedIn(root: Element): StatedPost | null {
  const text = squeezed(textOf(root));
  return statedPosts(root).find((stated) => (isQuotable(stated) && text.includes(stated.opening)) || isArticleIn(stated, root)) ?? null;
}

/** Whether it is what its page is about, so that the page's address is its own. */
export function isOpening(stated: StatedPost): boolean {
  return (stated.kind === 'post' || stated.kind === 'question' || stated.kind === 'article') && !(stated.href ?? '').includes('#');
}

const LEAST_OPENING = 20;

function isQuotable(stated: StatedPost): boolean {
  return stated.opening.length >= LEAST_OPENING;
}

/** Most of what a live page adds shows nothing that is stated: only what does is mapped. */
function shown(stated: readonly StatedPost[], top: Element): Element[] {
  const quotable = stated.filter(isQuotable);
  const text = quotable.length === 0 ? '' : squeezed(textOf(top));
  const openings = quotable.map(({ opening }) => opening).filter((opening) => text.includes(opening));
  if (openings.length === 0) return [];
  const map = new TextMap(top);
  return openings.map((opening) => map.smallestWith(opening)).filter((element) => element !== null).map((element) => withParagraphs(element, top));
}

/** Out of a paragraph to the element that holds those after it. */
function withParagraphs(element: Element, top: Element): Element {
  const paragraph = nearest(element, 'p, li, blockquote, pre, h1, h2, h3');
  return paragraph !== null && paragraph !== top && holds(top, paragraph) ? (parentOf(paragraph) ?? element) : element;
}

const ARTICLE = 'article, main, [role="main"]';
/** Headings that may be an article's. */
const MOST_HEADINGS = 20;

function articles(stated: readonly StatedPost[], top: Element): Element[] {
  const untold = stated.filter((post) => post.kind === 'article' && post.opening === '' && post.title !== null);
  if (untold.length === 0) return [];
  const boxes = all(top, 'h1').slice(0, MOST_HEADINGS).map((heading) => nearest(heading, ARTICLE)).filter((box) => box !== null && holds(top, box));
  return untold.map((post) => boxes.find((box) => box !== null && isArticleIn(post, box)) ?? null).filter((box) => box !== null);
}

/** An article that states no text is the one whose headline is the page's. */
function isArticleIn(stated: StatedPost, element: Element): boolean {
  const heading = stated.kind === 'article' && stated.opening === '' && stated.title !== null ? one(element, 'h1') : null;
  return heading !== null && squeezed(textOf(heading)) === squeezed(stated.title ?? '') && nearest(heading, ARTICLE) === element;
}
