import { spelling } from './tree.ts';
import type { QueryNode, Term } from './tree.ts';

/** The query in its plainest spelling: `parse(print(tree))` is the same tree, positions apart. */
export function print(tree: QueryNode): string {
  switch (tree.kind) {
    case 'term':
      return printTerm(tree);
    case 'not':
      return `NOT ${inner(tree.child)}`;
    case 'and':
    case 'or':
      return tree.children.map(inner).join(tree.kind === 'and' ? ' AND ' : ' OR ');
  }
}

function inner(node: QueryNode): string {
  return node.kind === 'and' || node.kind === 'or' ? `(${print(node)})` : print(node);
}

function printTerm(term: Term): string {
  return term.shape === 'phrase' ? `"${spelling(term)}"` : spelling(term);
}
