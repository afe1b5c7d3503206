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
/** More notes at once nobody reads. */
const MOST = 12;
/** Groups looked at for missing parentheses: each costs a look at the whole query. */
const LOOKED_AT = 100;

type Fix = Span & { text: string };

/** A note whose correction is made when it is shown: in a long query each costs a look at the whole of it. */
type Found = Omit<Lint, 'fix'> & { fixed?: () => Fix };

/** What the author of a query likely did not mean, the first of it in the order of the text. A fix always gives a query that parses. */
export function lint(query: string, tree: QueryNode): readonly Lint[] {
  const found = [...matchesWithout(tree), ...deciding(tree).flatMap((term) => tooCommon(query, tree, term)), ...nodesOf(tree).flatMap((node) => inNode(query, node))];
  return found
    .sort((a, b) => a.start - b.start)
    .slice(0, MOST)
    .map((one) => withSafeFix(query, one));
}

function inNode(query: string, node: QueryNode): readonly Found[] {
  switch (node.kind) {
    case 'term':
      return [...oddPhrase(query, node), ...oddStar(node)];
    case 'and':
      return [...selfHiding(query, node), ...twice(query, node)];
    case 'or':
      return [...mixed(query, node), ...twice(query, node)];
    default:
      return [];
  }
}

function withSafeFix(query: string, { fixed, ...note }: Found): Lint {
  const fix = fixed?.();
  const fits = fix !== undefined && parse(query.slice(0, fix.start) + fix.text + query.slice(fix.end)).ok;
  return fits ? { ...note, fix } : note;
}

function nodesOf(node: QueryNode): readonly QueryNode[] {
  return [node, ...childrenOf(node).flatMap(nodesOf)];
}

function childrenOf(node: QueryNode): readonly QueryNode[] {
  if ('children' in node) return node.children;
  return 'child' in node ? [node.child] : [];
}

function matchesWithout(tree: QueryNode): Found[] {
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

function tooCommon(query: string, tree: QueryNode, term: Term): Found[] {
  const { shape, text, exactCase, start, end } = term;
  if (exactCase || (shape !== 'word' && shape !== 'phrase')) return [];
  if (/^\p{Lu}{2,3}$/u.test(text)) return [{ code: 'short-word', about: text, start, end, fixed: () => ({ start, end, text: `{${text}}` }) }];
  const folded = foldText(text);
  const short = /^[\p{sc=Latn}\p{N}]{1,2}$/u.test(folded);
  if (!short && !isStopWord(folded)) return [];
  const isAlternative = tree !== term;
  return [{ code: short ? 'short-word' : 'common-word', about: text, start, end, ...(isAlternative && { fixed: () => withoutChild(query, tree, term) }) }];
}

function oddPhrase(query: string, { shape, text, start, end }: Term): Found[] {
  if (shape !== 'phrase') return [];
  const parts = text.split(/ (AND NOT|AND|OR|NOT) /);
  if (parts.length > 1) {
    const apart = parts.map((part, index) => (index % 2 === 1 ? part : part.includes(' ') ? `"${part}"` : part)).join(' ');
    return [{ code: 'operator-in-phrase', about: parts[1]!, start, end, fixed: () => ({ start, end, text: `(${apart})` }) }];
  }
  if (text.split(' ').length < LONG_PHRASE) return [];
  return [{ code: 'long-phrase', about: text, start, end, fixed: () => ({ start, end, text: `${query.slice(start, end)}~${NEAR_INSTEAD}` }) }];
}

function oddStar({ shape, text, start, end }: Term): Found[] {
  if (shape === 'literal') return [];
  if (/^[@#]?\*/.test(text)) return [{ code: 'leading-star', about: text, start, end }];
  const stem = /^[@#]?([^*?\s]*)\*/.exec(text)?.[1];
  return stem !== undefined && stem.length < SHORT_STEM ? [{ code: 'short-stem', about: text, start, end }] : [];
}

/** `a NOT b` where every post with `a` has `b`: "lumetra app" NOT lumetra. */
function selfHiding(query: string, node: Combination): Found[] {
  const wanted = node.children.filter(({ kind }) => kind !== 'not').map((child) => alternativesOf(child).map(heldBy));
  return node.children.flatMap((child) => {
    if (child.kind !== 'not') return [];
    return alternativesOf(child.child).flatMap((hidden): Found[] => {
      const { text: about, start, end } = hidden;
      const isHeld = holds(hidden);
      const fixed = () => withoutDenial(query, node, child, hidden);
      if (wanted.some((terms) => terms.length > 0 && terms.every(isHeld))) return [{ code: 'hides-all', about, start, end, fixed }];
      const other = wanted.flat().find(isHeld);
      return other === undefined ? [] : [{ code: 'hides-some', about, other: other.term.text, start, end, fixed }];
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

interface Held {
  term: Term;
  /** Between spaces; null: what it finds cannot be told from how it is written. */
  words: string | null;
}

function heldBy(term: Term): Held {
  return { term, words: term.shape === 'literal' || /[*?]/.test(term.text) ? null : ` ${foldText(term.text)} ` };
}

/** Whether every text with a term has this one too. */
function holds(part: Term): (whole: Held) => boolean {
  const { words } = heldBy(part);
  const plain = ({ shape }: Term) => shape === 'word' || shape === 'phrase';
  return (whole) => words !== null && !part.exactCase && whole.words !== null && (whole.term.shape === part.shape || (plain(whole.term) && plain(part))) && whole.words.includes(words);
}

function withoutDenial(query: string, { children }: Combination, denial: Negation, hidden: Term): Fix {
  const inGroup = denial.child.kind === 'or' && denial.child.children.includes(hidden);
  return inGroup ? cut(query, (denial.child as Combination).children, hidden) : cut(query, children, denial);
}

function withoutChild(query: string, tree: QueryNode, term: Term): Fix {
  const parent = nodesOf(tree).find((node): node is Combination => node.kind === 'or' && node.children.includes(term));
  // Without it nothing would be left: no query, so no fix.
  return parent === undefined ? { ...groupSpan(query, tree), text: '' } : cut(query, parent.children, term);
}

/** Takes one of several away, with the operator that joins it. */
function cut(query: string, siblings: readonly QueryNode[], child: QueryNode): Fix {
  const at = siblings.indexOf(child);
  const [before, own, after] = [siblings[at - 1], child, siblings[at + 1]].map((node) => node && groupSpan(query, node));
  if (before !== undefined) return { start: before.end, end: own!.end, text: '' };
  return { start: own!.start, end: after?.start ?? own!.end, text: '' };
}

function mixed(query: string, { children }: Combination): Found[] {
  return children
    .filter(({ kind }) => kind === 'and')
    .slice(0, LOOKED_AT)
    .flatMap((child) => {
      const { start, end } = sourceSpan(query, child);
      if (isEnclosed(query, { start, end })) return [];
      const about = query.slice(start, end);
      return [{ code: 'mixed', about, start, end, fixed: () => ({ start, end, text: `(${about})` }) }];
    });
}

function isEnclosed(query: string, { start, end }: Span): boolean {
  return query.slice(0, start).trimEnd().endsWith('(') && query.slice(end).trimStart().startsWith(')');
}

function twice(query: string, { children }: Combination): Found[] {
  const met = new Set<string>();
  return children.flatMap((child): Found[] => {
    if (child.kind !== 'term') return [];
    const { shape, text, exactCase, start, end } = child;
    const name = `${shape === 'phrase' ? 'word' : shape} ${exactCase ? text : foldText(text)}`;
    if (!met.has(name)) {
      met.add(name);
      return [];
    }
    return [{ code: 'twice', about: text, start, end, fixed: () => cut(query, children, child) }];
  });
}
