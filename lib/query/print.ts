import { isOneWord, QUOTE_MARKS } from './tokens.ts';
import { isPlainWord } from './term-text.ts';
import type { Facet, NumberRange, QueryNode, Term } from './tree.ts';

const QUOTES = new RegExp(`[${QUOTE_MARKS}]`);

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
    case 'near':
      return printNear(tree.distance, tree.ordered, tree.children);
    case 'in':
      return `${tree.field}:${tree.child.kind === 'term' ? printTerm(tree.child) : `(${print(tree.child)})`}`;
    case 'facet':
      return `${tree.name}:${printValue(tree)}`;
  }
}

function inner(node: QueryNode): string {
  return node.kind === 'and' || node.kind === 'or' || node.kind === 'near' ? `(${print(node)})` : print(node);
}

function printTerm({ shape, text, exactCase }: Term): string {
  if (shape === 'literal') return `\`${text}\``;
  if (exactCase && shape === 'phrase' && !QUOTES.test(text)) return `!"${text}"`;
  if (exactCase) return text.includes('}') ? `!${text}` : `{${text}}`;
  if (shape === 'hashtag' && !isOneWord(text)) return `#"${text.slice(1)}"`;
  return shape === 'phrase' ? `"${text}"` : text;
}

function printNear(distance: number, ordered: boolean, children: readonly QueryNode[]): string {
  if (children.length === 2) return children.map(inner).join(` ${ordered ? 'ONEAR' : 'NEAR'}/${distance} `);
  const isPlain = (child: QueryNode) => child.kind === 'term' && child.shape === 'word' && !child.exactCase && isPlainWord(child.text);
  if (!ordered && children.every(isPlain)) return `"${children.map(print).join(' ')}"~${distance}`;
  return `${ordered ? 'onear' : 'near'}/${distance}:${children.map(inner).join(', ')}`;
}

function printValue(facet: Facet): string {
  if (typeof facet.value === 'string') return /^[\w.*-]+$/.test(facet.value) ? facet.value : `"${facet.value}"`;
  const { min, max }: NumberRange = facet.value;
  if (min === max) return `${min}`;
  if (max === null) return `>=${min}`;
  return min === null ? `<=${max}` : `[${min} TO ${max}]`;
}
