import { all, attr, holds, nearest, one, parentOf, precedes, previousElementOf, selfAndBelow } from '../dom.ts';
import { lineOf } from '../visible-text.ts';
import { accountIn } from './address.ts';
import { S } from './selectors.ts';

/** What in a root is its own: not its comments', not a decoy's. */
export function ownIn(root: Element, selector: string): Element[] {
  const found = blocksBefore(firstComment(root), root).flatMap((block) => (block === root ? all(root, selector) : selfAndBelow(block, selector)));
  return found.filter((element) => nearest(element, S.root) === root && nearest(element, S.decoy) === null);
}

function firstComment(root: Element): Element | null {
  const link = one(root, S.commentLink);
  return link !== null && nearest(link, S.root) !== root ? link : null;
}

/** The part of a post that stands before its comments, of which there may be hundreds, as blocks in their order. */
function blocksBefore(comment: Element | null, root: Element): Element[] {
  if (comment === null) return [root];
  const blocks: Element[] = [];
  for (let step: Element | null = comment; step !== null && step !== root; step = parentOf(step)) {
    for (let block = previousElementOf(step); block !== null; block = previousElementOf(block)) blocks.push(block);
  }
  return blocks.toReversed();
}

/** An element of a root by its id. */
export function byId(scope: ParentNode, id: string | null | undefined): Element | null {
  return id && /^[\w:.«»-]{1,40}$/.test(id) ? one(scope, `[id="${id}"]`) : null;
}

/** The line that says whose post it is. */
export function headOf(root: Element): Element | null {
  const [name] = ownIn(root, S.name);
  const headings = () => ownIn(root, S.heading).find((heading) => all(heading, S.link).some((link) => accountIn(attr(link, 'href')) !== null));
  return name ?? byId(root, attr(root, 'aria-labelledby')) ?? headings() ?? null;
}

/** The line that says whose post is shown within this one. */
export function sharedHeadOf(root: Element): Element | null {
  const [name, ...others] = ownIn(root, S.name);
  return (name === undefined ? undefined : others.find((other) => !holds(name, other) && lineOf(other) !== '')) ?? null;
}

/** Whether an element belongs to the post itself and not to what it shares. */
export function isBefore(shared: Element | null, element: Element): boolean {
  return shared === null || precedes(element, shared);
}
