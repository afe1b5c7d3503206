import fc from 'fast-check';
import type { Facet, QueryNode, Term } from '../../lib/query/tree.ts';

/** Few words, so that queries and texts meet often. */
export const WORDS = ['lumetra', 'novapine', 'quillwort', 'niño', 'nino', 'straße', "wendy's", 'and', 'or', 'not', 'app', 'ルメトラ', '手机', 'кафе', 'İstanbul', '🔥', 'c++', 'e-mail'];

const place = { start: 0, end: 0 };
const term = (shape: Term['shape'], text: string, exactCase = false): Term => ({ kind: 'term', shape, text, exactCase, ...place });

export const arbitraryTerm: fc.Arbitrary<Term> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ text: fc.constantFrom(...WORDS), star: fc.constantFrom('', '', '*') }).map(({ text, star }) => term('word', text + star)) },
  {
    weight: 3,
    arbitrary: fc
      .record({ words: fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 3 }), star: fc.constantFrom('', '', '*') })
      .map(({ words, star }) => term('phrase', words.join(' ') + star)),
  },
  fc.constantFrom('lumetra', 'novapine', 'nino').map((name) => term('handle', `@${name}`)),
  fc.constantFrom('lumetra', 'novapine', 'кафе', 'lumetra app').map((name) => term('hashtag', `#${name}`)),
  fc.constantFrom('lumetra.com', 'novapine.example').map((text) => term('domain', text)),
  fc.constantFrom('C++', 'lumetra', "wendy's", 'what?', 'a*').map((text) => term('literal', text)),
  fc.constantFrom('LUMETRA', 'Niño', 'BT').map((text) => term('word', text, true)),
  fc.constantFrom('Lumetra App', 'BT').map((text) => term('phrase', text, true)),
  fc.constantFrom('l?metra', 'l*a', '*tra', '*vap*', '?pp', '*手*', 'niñ?', 'str*e').map((text) => term('word', text)),
  fc.constantFrom('l* app', '*tra ?pp', 'lumetra * app').map((text) => term('phrase', text)),
);

const arbitraryFacet: fc.Arbitrary<Facet> = fc.oneof(
  fc.constantFrom<Facet>(
    { kind: 'facet', name: 'site', value: 'x.com', ...place },
    { kind: 'facet', name: 'site', value: 'reddit.com/r/saas', ...place },
    { kind: 'facet', name: 'site', value: 'x', ...place },
    { kind: 'facet', name: 'language', value: 'en', ...place },
    { kind: 'facet', name: 'type', value: 'comment', ...place },
    { kind: 'facet', name: 'subreddit', value: 'saas', ...place },
    { kind: 'facet', name: 'engagementType', value: 'quote', ...place },
    { kind: 'facet', name: 'has', value: 'question', ...place },
  ),
  fc
    .record({ name: fc.constantFrom('likes' as const, 'followers' as const, 'rating' as const), ends: fc.constantFrom([1, 3], [5, 5], [null, 2], [4, null]) })
    .map(({ name, ends: [min, max] }): Facet => ({ kind: 'facet', name, value: { min: min!, max: max! }, ...place })),
);

const several = <T>(of: fc.Arbitrary<T>) => fc.array(of, { minLength: 2, maxLength: 3 });
const combined = <T extends QueryNode>(of: fc.Arbitrary<T>): fc.Arbitrary<QueryNode> =>
  fc.record({ kind: fc.constantFrom('and' as const, 'or' as const), children: several(of) }).map(({ kind, children }) => ({ kind, children, ...place }));
const nearOf = (of: fc.Arbitrary<QueryNode>): fc.Arbitrary<QueryNode> =>
  fc.record({ distance: fc.nat(3), ordered: fc.boolean(), children: several(of) }).map((parts) => ({ kind: 'near', ...parts, ...place }));
const within = (of: fc.Arbitrary<QueryNode>): fc.Arbitrary<QueryNode> =>
  fc.record({ field: fc.constantFrom('title' as const, 'author' as const, 'url' as const, 'links' as const), child: of }).map((parts) => ({ kind: 'in', ...parts, ...place }));

/** Trees that `print` may be given; positions are all 0. `placed`: what may stand near something; `inside`: what a field may hold. */
export const { tree: arbitraryTree } = fc.letrec<{ tree: QueryNode; placed: QueryNode; inside: QueryNode }>((tie) => {
  const not = (child: fc.Arbitrary<QueryNode>) => child.map((node): QueryNode => ({ kind: 'not', child: node, ...place }));
  const options = { maxDepth: 4, withCrossShrink: true };
  return {
    placed: fc.oneof(options, arbitraryTerm, combined(tie('placed')), nearOf(tie('placed'))),
    inside: fc.oneof(options, arbitraryTerm, combined(tie('inside')), not(tie('inside'))),
    tree: fc.oneof(options, arbitraryTerm, arbitraryFacet, combined(tie('tree')), combined(tie('tree')), not(tie('tree')), nearOf(tie('placed')), within(tie('inside'))),
  };
});

/** Text as the parser, or a page, might get it: pieces of the language, words, and anything at all. */
export const arbitraryText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...WORDS) },
      { weight: 4, arbitrary: fc.constantFrom(' ', ' ', ' ', '\n', ', ', '. ', '"', '(', ')', ' AND ', ' OR ', ' NOT ', ' -', '+', '@', '#', '*', '’', '\u00ad', '\u200b', '\u0301', '\ud83d', '\ude00') },
      { weight: 2, arbitrary: fc.constantFrom(' NEAR/1 ', ' ONEAR/0 ', 'near/2:', 'title:', 'author:(', 'url:', 'links:', 'site:', 'likes:>', 'lang:en', 'hashtag:', '~5', '?', '{BT}', '!', '{', '`x`', '<<<', '>>>', 'LUMETRA', 'ＬＵＭＥＴＲＡ', '𝐥𝐮𝐦𝐞𝐭𝐫𝐚', '@lumetra', '#novapine', 'lumetra.com', 'wendys', 'STRASSE', '👩‍🚀') },
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

export function termsOf(node: QueryNode): readonly Term[] {
  if (node.kind === 'term') return [node];
  if ('children' in node) return node.children.flatMap(termsOf);
  return 'child' in node ? termsOf(node.child) : [];
}
