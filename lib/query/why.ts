import type { Hit } from '../model/hit.ts';
import type { Post } from '../model/post.ts';
import { compile } from './compile.ts';
import { type Clause, explain } from './explain.ts';
import { parse } from './parse.ts';
import { print } from './print.ts';
import type { QueryNode } from './tree.ts';

/** A part of a query that holds for a post, and where its words stand there; none for what must not be there. */
export interface Reason {
  clause: Clause;
  hits: readonly Hit[];
}

/** Why a post matches a query, clause by clause, without the alternatives that do not hold; null: it does not match (any more). */
export function why(query: string, post: Post): readonly Reason[] | null {
  const parsed = parse(query);
  if (!parsed.ok) return null;
  const { tree } = parsed;
  if (hitsIn(tree, post) === null) return null;
  const branch = trueBranch(tree, post);
  return (branch.kind === 'and' ? branch.children : [branch]).flatMap((part) => {
    const hits = hitsIn(part, post) ?? [];
    return explain(part).map((clause) => ({ clause, hits }));
  });
}

/** What of a true tree made it true: of alternatives only those that hold. */
function trueBranch(node: QueryNode, post: Post): QueryNode {
  if (node.kind === 'and') return { ...node, children: node.children.map((child) => trueBranch(child, post)).flatMap((child) => (child.kind === 'and' ? child.children : [child])) };
  if (node.kind !== 'or') return node;
  const holding = node.children.filter((child) => hitsIn(child, post) !== null).map((child) => trueBranch(child, post));
  return holding.length === 1 ? holding[0]! : { ...node, children: holding };
}

/** null: the part does not hold. */
function hitsIn(node: QueryNode, post: Post): readonly Hit[] | null {
  const [match] = compile([{ id: '', revision: 1, query: print(node), sites: 'all' }]).match(post);
  return match?.hits ?? null;
}
