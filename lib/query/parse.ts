import type { QueryError } from './query-error.ts';
import { tokenise } from './tokens.ts';
import type { Token } from './tokens.ts';
import { DEPTH_LIMIT } from './tree.ts';
import type { QueryNode, Span } from './tree.ts';

export type ParseResult = { ok: true; tree: QueryNode } | { ok: false; errors: readonly QueryError[] };

/**
 * Reads a query. Total: any string gives a tree or errors with their places, in linear time and without recursion.
 *
 * From tightest to loosest: `NOT a`, `-a`; then `a AND b`, `a NOT b` and `a b`; then `a OR b` and `a, b`. Operators in lower
 * case count only where they stand between terms. A query with an operator that is not evaluated gives errors, no tree.
 */
export function parse(query: string): ParseResult {
  const { tokens, errors } = tokenise(query);
  const parser = new Parser(tokens, [...errors]);
  const tree = parser.run(query.length);
  if (parser.errors.length === 0 && tree !== null) return { ok: true, tree };
  if (parser.errors.length === 0) parser.errors.push({ code: 'empty', start: 0, end: query.length, expected: 'term' });
  return { ok: false, errors: parser.errors.sort((a, b) => a.start - b.start) };
}

interface Built {
  node: QueryNode;
  depth: number;
}

/** A group that is being read. */
interface Frame {
  open: Span | null;
  /** What stands between `OR`s, finished. */
  alternatives: Built[];
  /** What is joined by `AND` since the last `OR`. */
  joined: Built[];
  /** `NOT`s that wait for their term. */
  nots: Span[];
  /** The operator that waits for a term; a comma may go without. */
  waiting: Token | null;
  /** A term came last. */
  ready: boolean;
}

class Parser {
  readonly errors: QueryError[];
  private readonly tokens: readonly Token[];
  private readonly outer: Frame[] = [];
  private frame = newFrame(null);

  constructor(tokens: readonly Token[], errors: QueryError[]) {
    this.tokens = tokens;
    this.errors = errors;
  }

  run(end: number): QueryNode | null {
    for (const [index, token] of this.tokens.entries()) this.take(this.meant(token, this.tokens[index + 1]));
    while (this.outer.length > 0) {
      const { start, end: after } = this.frame.open!;
      this.errors.push({ code: 'unclosed-group', start, end: after, expected: 'closing-parenthesis', fix: { start: end, end, text: ')' } });
      // One missing parenthesis is said once, however many are missing.
      if (this.outer.length > 1) this.outer.length = 1;
      this.frame = this.outer.pop()!;
      this.frame.ready = true;
      this.frame.waiting = null;
    }
    return this.finish()?.node ?? null;
  }

  /** A lower-case operator word is an operator only between terms. */
  private meant(token: Token, next: Token | undefined): Token {
    if (token.kind !== 'term' || token.perhaps === undefined) return token;
    const { ready, waiting } = this.frame;
    const after = ready || (token.perhaps === 'not' && (waiting?.kind === 'and' || waiting?.kind === 'or'));
    const before = next !== undefined && (next.kind === 'term' || next.kind === 'open' || next.kind === 'not' || next.kind === 'fault');
    const { start, end, text } = token.term;
    return after && before ? { kind: token.perhaps, start, end, name: text } : token;
  }

  private take(token: Token): void {
    switch (token.kind) {
      case 'term':
        return this.operand({ node: token.term, depth: 1 });
      case 'fault':
        return this.operand(placeholder(token));
      case 'open':
        this.outer.push(this.frame);
        this.frame = newFrame(token);
        return undefined;
      case 'close':
        return this.close(token);
      case 'not':
        this.frame.nots.push(token);
        this.frame.waiting = token;
        this.frame.ready = false;
        return undefined;
      case 'and':
      case 'or':
      case 'comma':
        return this.operator(token);
    }
  }

  private operator(token: Exclude<Token, { kind: 'term' }>): void {
    const { frame } = this;
    if (frame.waiting !== null && !(token.kind === 'comma' && frame.waiting.kind === 'comma')) this.missingTerm(frame.waiting);
    else if (!frame.ready && token.kind !== 'comma') this.missingTerm(token);
    else if (frame.ready && token.kind !== 'and') frame.alternatives.push(...this.combine('and', frame.joined.splice(0)));
    frame.waiting = token;
    frame.ready = false;
  }

  private operand(built: Built): void {
    const { frame } = this;
    let { node, depth } = built;
    for (const not of frame.nots.splice(0).toReversed()) {
      depth += 1;
      if (depth <= DEPTH_LIMIT) node = { kind: 'not', child: node, start: not.start, end: node.end };
    }
    frame.joined.push(this.shallow({ node, depth }));
    frame.ready = true;
    frame.waiting = null;
  }

  private close(token: Span): void {
    const outer = this.outer.pop();
    if (outer === undefined) {
      this.errors.push({ code: 'unopened-group', start: token.start, end: token.end, fix: { start: token.start, end: token.end, text: '' } });
      return;
    }
    const group: Span = { start: this.frame.open!.start, end: token.end };
    const failed = this.errors.length;
    const built = this.finish();
    this.frame = outer;
    if (built === null && this.errors.length === failed) this.errors.push({ code: 'empty-group', ...group, expected: 'term', fix: { ...group, text: '' } });
    this.operand(built ?? placeholder(group));
  }

  /** What the group came to; null: nothing. */
  private finish(): Built | null {
    const { waiting, alternatives, joined } = this.frame;
    if (waiting !== null && waiting.kind !== 'comma') this.missingTerm(waiting);
    return this.combine('or', [...alternatives, ...this.combine('and', joined)])[0] ?? null;
  }

  private combine(kind: 'and' | 'or', parts: readonly Built[]): readonly Built[] {
    if (parts.length < 2) return parts;
    const children = parts.map(({ node }) => node);
    const depth = 1 + parts.reduce((most, part) => Math.max(most, part.depth), 0);
    return [this.shallow({ node: { kind, children, start: children[0]!.start, end: children.at(-1)!.end }, depth })];
  }

  private shallow(built: Built): Built {
    if (built.depth <= DEPTH_LIMIT) return built;
    if (!this.errors.some(({ code }) => code === 'too-deep')) this.errors.push({ code: 'too-deep', start: built.node.start, end: built.node.end });
    return placeholder(built.node);
  }

  private missingTerm(token: Token): void {
    if (token.kind === 'term') return;
    const { start, end } = token;
    this.errors.push({ code: 'missing-term', start, end, expected: 'term', fix: { start, end, text: '' }, ...('name' in token && { name: token.name }) });
  }
}

function newFrame(open: Span | null): Frame {
  return { open, alternatives: [], joined: [], nots: [], waiting: null, ready: false };
}

/** Stands where a term is missing or wrong, so that the rest can be checked; a query with errors gives no tree. */
function placeholder({ start, end }: Span): Built {
  return { node: { kind: 'term', shape: 'word', text: '', exactCase: false, start, end }, depth: 1 };
}
