import { attr, documentOf, holds, tagOf } from '../dom.ts';
import { numberIn } from './candidates.ts';

/** By how an element is written that may be a post: whether one on the page was. */
const verdictsOn = new WeakMap<Document, Map<string, boolean>>();
/** Taken for posts because they are written like others, not looked into. */
const taken = new WeakSet<Element>();

/** Where each post is called after its number, none is like another. */
const MOST_KINDS = 200;

/** Remembers how what may be a post is written in a part of a page, and which of it was one, for what the page will add. */
export function rememberKinds(part: ParentNode, named: readonly Element[], posts: readonly Element[]): void {
  const verdicts = verdictsOn.get(documentOf(part)) ?? new Map<string, boolean>();
  verdictsOn.set(documentOf(part), verdicts);
  for (const element of named) {
    const kind = kindOf(element);
    if (verdicts.size < MOST_KINDS) verdicts.set(kind, verdicts.get(kind) === true || posts.includes(element));
  }
}

/**
 * The posts among what may be one in a part, where all of it is written like what was judged before: to see that takes a tenth of
 * the time to find out who wrote each and when, which is left to the reading. null: it is to be looked into.
 */
export function takeAlike(part: Element, named: readonly Element[]): Element[] | null {
  const verdicts = verdictsOn.get(documentOf(part));
  const posts: Element[] = [];
  for (const element of named) {
    const verdict = verdicts?.get(kindOf(element));
    const last = posts.at(-1);
    const number = numberIn(element);
    // A part of that post: it is called so in every one, or repeats its number.
    if (last !== undefined && holds(last, element) && (number === null ? verdict === false : number === numberIn(last))) continue;
    if (verdict !== true) return null;
    posts.push(element);
  }
  for (const post of posts) taken.add(post);
  return posts.length === 0 ? null : posts;
}

/** Whether only reading tells if it is a post. */
export function isTaken(root: Element): boolean {
  return taken.has(root);
}

function kindOf(element: Element): string {
  return `${tagOf(element)} ${attr(element, 'class')}`;
}
