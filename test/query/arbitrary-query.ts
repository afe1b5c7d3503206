import fc from 'fast-check';
import type { QueryNode, Term } from '../../lib/query/tree.ts';

/** Few words, so that queries and texts meet often. */
export const WORDS = ['lumetra', 'novapine', 'quillwort', 'niño', 'nino', 'straße', "wendy's", 'and', 'or', 'not', 'app', 'ルメトラ', '手机', 'кафе', 'İstanbul', '🔥', 'c++', 'e-mail'];

export const arbitraryTerm: fc.Arbitrary<Term> = fc.oneof(
  fc.record({ text: fc.constantFrom(...WORDS), prefix: fc.boolean() }).map(({ text, prefix }): Term => ({ kind: 'term', shape: 'word', text: text + (prefix ? '*' : ''), exactCase: false, start: 0, end: 0 })),
  fc
    .record({ words: fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 3 }), prefix: fc.boolean() })
    .map(({ words, prefix }): Term => ({ kind: 'term', shape: 'phrase', text: words.join(' ') + (prefix ? '*' : ''), exactCase: false, start: 0, end: 0 })),
  fc.constantFrom('lumetra', 'novapine', 'nino').map((name): Term => ({ kind: 'term', shape: 'handle', text: `@${name}`, exactCase: false, start: 0, end: 0 })),
  fc.constantFrom('lumetra', 'novapine', 'кафе').map((name): Term => ({ kind: 'term', shape: 'hashtag', text: `#${name}`, exactCase: false, start: 0, end: 0 })),
  fc.constantFrom('lumetra.com', 'novapine.example').map((text): Term => ({ kind: 'term', shape: 'domain', text, exactCase: false, start: 0, end: 0 })),
);

/** Trees that `print` may be given; positions are all 0. */
export const arbitraryTree: fc.Arbitrary<QueryNode> = fc.letrec<{ tree: QueryNode }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    arbitraryTerm,
    fc
      .record({ kind: fc.constantFrom('and' as const, 'or' as const), children: fc.array(tie('tree'), { minLength: 2, maxLength: 4 }) })
      .map(({ kind, children }): QueryNode => ({ kind, children, start: 0, end: 0 })),
    tie('tree').map((child): QueryNode => ({ kind: 'not', child, start: 0, end: 0 })),
  ),
})).tree;

/** Text as the parser, or a page, might get it: pieces of the language, words, and anything at all. */
export const arbitraryText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...WORDS) },
      { weight: 4, arbitrary: fc.constantFrom(' ', ' ', ' ', '\n', ', ', '. ', '"', '(', ')', ' AND ', ' OR ', ' NOT ', ' -', '+', '@', '#', '*', '’', '\u00ad', '\u200b', '\u0301', '\ud83d', '\ude00') },
      { weight: 2, arbitrary: fc.constantFrom('NEAR/5', 'title:', '~5', '{BT}', '`x`', '<<<', '>>>', 'LUMETRA', 'ＬＵＭＥＴＲＡ', '𝐥𝐮𝐦𝐞𝐭𝐫𝐚', '@lumetra', '#novapine', 'lumetra.com', 'wendys', 'STRASSE', '👩‍🚀') },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
    ),
    { maxLength: 12 },
  )
  .map((pieces) => pieces.join(''));

/** The tree without positions. */
export function shapeOf(node: QueryNode): unknown {
  switch (node.kind) {
    case 'term':
      return [node.shape, node.text, node.exactCase];
    case 'not':
      return ['not', shapeOf(node.child)];
    case 'near':
      return ['near', node.distance, node.ordered, ...node.children.map(shapeOf)];
    case 'in':
      return ['in', node.field, shapeOf(node.child)];
    case 'facet':
      return ['facet', node.name, node.value];
    default:
      return [node.kind, ...node.children.map(shapeOf)];
  }
}
