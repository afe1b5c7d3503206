import { isStopWord } from './stop-words.ts';
import { foldText } from './fold.ts';
import { parse } from './parse.ts';
import { groupSpan, sourceSpan } from './source-span.ts';
import type { Combination, Negation, QueryNode, Span, Term } from './tree.ts';

export type LintCode =
  /** `about` stands in so many posts that it brings them all. */
  | 'common-word'
  /** One or two letters, and capitals do not count. */
  | 'short-word'
  /** The NOT hides every post that the rest finds. */
  | 'hides-all'
  /** The NOT hides what `other` is to find. */
  | 'hides-some'
  /** OR beside AND without parentheses: read as `(a AND b) OR c`. */
  | 'mixed'
  /** An operator between quotation marks is a word. */
  | 'operator-in-phrase'
  /** So many words in this order stand in hardly any post. */
  | 'long-phrase'
  /** Posts match without any of the words. */
  | 'matches-without'
  | 'twice'
  /** Too few letters before the star. */
  | 'short-stem'
  /** Other tools refuse a star at the beginning. */
  | 'leading-star';

/** What is likely not meant in a query that is right by the rules. The words for it are in the locale files. */
export interface Lint extends Span {
  code: LintCode;
  /** The part meant, as the query writes it. */
  about: string;
  /** With `hides-some`: the term that suffers. */
  other?: string;
  /** The likely correction: replace this range by this text. */
  fix?: Span & { text: string };
}

const LONG_PHRASE = 6;
const SHORT_STEM = 3;
const NEAR_INSTEAD = 8;

/** What the author of a query likely did not mean, in the order of the text. A fix always gives a query that parses. */
export function lint(query: string, tree: QueryNode): readonly Lint[] {
  const found = [
    ...matchesWithout(tree),
    ...deciding(tree).flatMap((term) => tooCommon(query, tree, term)),
    ...nodesOf(tree).flatMap((node) => {
      if (node.kind === 'term') return [...oddPhrase(query, node), ...oddStar(node)];
      if (node.kind === 'and') return [...selfHiding(query, node), ...twice(query, node)];
      return node.kind === 'or' ? [...mixed(query, node), ...twice(query, node)] : [];
    }),
  ];
  return found.map((one) => withSafeFix(query, one)).sort((a, b) => a.start - b.start);
}

function withSafeFix(query: string, { fix, ...rest }: Lint): Lint {
  const fits = fix !== undefined && parse(query.slice(0, fix.start) + fix.text + query.slice(fix.end)).ok;
  return fits ? { ...rest, fix } : rest;
}

function nodesOf(node: QueryNode): readonly QueryNode[] {
  return [node, ...childrenOf(node).flatMap(nodesOf)];
}

function childrenOf(node: QueryNode): readonly QueryNode[] {
  if ('children' in node) return node.children;
  return 'child' in node ? [node.child] : [];
}

function matchesWithout(tree: QueryNode): Lint[] {
  return holdsInSilence(tree) ? [{ code: 'matches-without', about: '', start: tree.start, end: tree.end }] : [];
}

/** Whether a post that has nothing of it matches. */
function holdsInSilence(node: QueryNode): boolean {
  switch (node.kind) {
    case 'not':
      return !holdsInSilence(node.child);
    case 'and':
      return node.children.every(holdsInSilence);
    case 'or':
      return node.children.some(holdsInSilence);
    default:
      return false;
  }
}

/** The terms of which each alone makes a post match. */
function deciding(node: QueryNode): readonly Term[] {
  if (node.kind === 'term') return [node];
  if (node.kind === 'or') return node.children.flatMap(deciding);
  const wanted = node.kind === 'and' ? node.children.filter(({ kind }) => kind !== 'not') : [];
  return wanted.length === 1 ? deciding(wanted[0]!) : [];
}

function tooCommon(query: string, tree: QueryNode, term: Term): Lint[] {
  const { shape, text, exactCase, start, end } = term;
  if (exactCase || (shape !== 'word' && shape !== 'phrase')) return [];
  const folded = foldText(text);
  if (/^\p{Lu}{2,3}$/u.test(text)) return [{ code: 'short-word', about: text, start, end, fix: { start, end, text: `{${text}}` } }];
  const short = /^[\p{sc=Latn}\p{N}]{1,2}$/u.test(folded);
  if (!short && !isStopWord(folded)) return [];
  const fix = withoutChild(query, tree, term);
  return [{ code: short ? 'short-word' : 'common-word', about: text, start, end, ...(fix === null ? {} : { fix }) }];
}

function oddPhrase(query: string, { shape, text, start, end }: Term): Lint[] {
  if (shape !== 'phrase') return [];
  const parts = text.split(/ (AND NOT|AND|OR|NOT) /);
  if (parts.length > 1) {
    const apart = parts.map((part, index) => (index % 2 === 1 ? part : part.includes(' ') ? `"${part}"` : part)).join(' ');
    return [{ code: 'operator-in-phrase', about: parts[1]!, start, end, fix: { start, end, text: `(${apart})` } }];
  }
  if (text.split(' ').length < LONG_PHRASE) return [];
  return [{ code: 'long-phrase', about: text, start, end, fix: { start, end, text: `${query.slice(start, end)}~${NEAR_INSTEAD}` } }];
}

function oddStar({ shape, text, start, end }: Term): Lint[] {
  if (shape === 'literal') return [];
  if (/^[@#]?\*/.test(text)) return [{ code: 'leading-star', about: text, start, end }];
  const stem = /^[@#]?([^*?\s]*)\*/.exec(text)?.[1];
  return stem !== undefined && stem.length < SHORT_STEM ? [{ code: 'short-stem', about: text, start, end }] : [];
}

/** `a NOT b` where every post with `a` has `b`: "lumetra app" NOT lumetra. */
function selfHiding(query: string, node: Combination): Lint[] {
  const wanted = node.children.filter(({ kind }) => kind !== 'not').map(alternativesOf);
  return node.children.flatMap((child) => {
    if (child.kind !== 'not') return [];
    return alternativesOf(child.child).flatMap((hidden): Lint[] => {
      const about = hidden.text;
      const { start, end } = hidden;
      const fix = withoutDenial(query, node, child, hidden);
      const inVain = wanted.some((terms) => terms.length > 0 && terms.every((term) => holds(term, hidden)));
      if (inVain) return [{ code: 'hides-all', about, start, end, ...fix }];
      const other = wanted.flat().find((term) => holds(term, hidden));
      return other === undefined ? [] : [{ code: 'hides-some', about, other: other.text, start, end, ...fix }];
    });
  });
}

/** The terms of which one is enough; [] where the part is more than terms. */
function alternativesOf(node: QueryNode): readonly Term[] {
  if (node.kind === 'term') return [node];
  if (node.kind !== 'or') return [];
  const terms = node.children.map(alternativesOf);
  return terms.some(({ length }) => length === 0) ? [] : terms.flat();
}

/** Whether every text with the one has the other. */
function holds(whole: Term, part: Term): boolean {
  if (part.exactCase || [whole, part].some(({ shape, text }) => /[*?]/.test(text) || (shape !== 'word' && shape !== 'phrase' && shape !== part.shape))) return false;
  return ` ${foldText(whole.text)} `.includes(` ${foldText(part.text)} `);
}

function withoutDenial(query: string, { children }: Combination, denial: Negation, hidden: Term): { fix?: Span & { text: string } } {
  if (denial.child !== hidden) return denial.child.kind === 'or' ? { fix: cut(query, denial.child.children, hidden) } : {};
  return { fix: cut(query, children, denial) };
}

function withoutChild(query: string, tree: QueryNode, term: Term): (Span & { text: string }) | null {
  const parent = nodesOf(tree).find((node): node is Combination => node.kind === 'or' && node.children.includes(term));
  return parent === undefined ? null : cut(query, parent.children, term);
}

/** Takes one of several away, with the operator that joins it. */
function cut(query: string, siblings: readonly QueryNode[], child: QueryNode): Span & { text: string } {
  const at = siblings.indexOf(child);
  const [before, own, after] = [siblings[at - 1], child, siblings[at + 1]].map((node) => node && groupSpan(query, node));
  if (before !== undefined) return { start: before.end, end: own!.end, text: '' };
  return { start: own!.start, end: after?.start ?? own!.end, text: '' };
}

function mixed(query: string, { children }: Combination): Lint[] {
  return children.flatMap((child) => {
    const { start, end } = sourceSpan(query, child);
    if (child.kind !== 'and' || isEnclosed(query, { start, end })) return [];
    const about = query.slice(start, end);
    return [{ code: 'mixed', about, start, end, fix: { start, end, text: `(${about})` } }];
  });
}

function isEnclosed(query: string, { start, end }: Span): boolean {
  return query.slice(0, start).trimEnd().endsWith('(') && query.slice(end).trimStart().startsWith(')');
}

function twice(query: string, { children }: Combination): Lint[] {
  const met = new Set<string>();
  return children.flatMap((child) => {
    if (child.kind !== 'term') return [];
    const { shape, text, exactCase, start, end } = child;
    const name = `${shape === 'phrase' ? 'word' : shape} ${exactCase ? text : foldText(text)}`;
    if (!met.has(name)) {
      met.add(name);
      return [];
    }
    return [{ code: 'twice', about: text, start, end, fix: cut(query, children, child) } as const];
  });
}
