import { facetOf } from './facet-of.ts';
import { depthOf, firstOf, newFrame, partsOf, placeholder } from './frame.ts';
import type { Built, FieldToken, Frame, Operator } from './frame.ts';
import type { QueryErrorCode } from './query-error.ts';
import { tokenise } from './tokens.ts';
import type { Distance, Fault, Token } from './tokens.ts';
import { DEPTH_LIMIT } from './tree.ts';
import type { QueryNode, Span, Term } from './tree.ts';

/** The tree of a query, or what is wrong with it: all that a page needs. People are told more by `parse`. */
export function readQuery(query: string): { tree: QueryNode | null; errors: readonly Fault[] } {
  const { tokens, errors } = tokenise(query);
  const parser = new Parser(tokens, [...errors]);
  const tree = parser.run();
  if (parser.errors.length === 0 && tree === null) parser.wrong('empty', { start: 0, end: query.length });
  return { tree: parser.errors.length === 0 ? tree : null, errors: parser.errors };
}

class Parser {
  readonly errors: Fault[];
  private readonly tokens: readonly Token[];
  private readonly outer: Frame[] = [];
  private frame = newFrame(null, null, null);
  /** A field whose value comes next. */
  private field: FieldToken | null = null;

  constructor(tokens: readonly Token[], errors: Fault[]) {
    this.tokens = tokens;
    this.errors = errors;
  }

  run(): QueryNode | null {
    for (const [index, token] of this.tokens.entries()) this.take(this.meant(token, this.tokens[index + 1]));
    while (this.outer.length > 0) {
      this.wrong('unclosed-group', this.frame.open!);
      // One missing parenthesis is said once, however many are missing.
      if (this.outer.length > 1) this.outer.length = 1;
      this.frame = this.outer.pop()!;
      this.frame.waiting = this.frame.near = null;
    }
    return this.finish()?.node ?? null;
  }

  wrong(code: QueryErrorCode, { start, end }: Span): void {
    this.errors.push({ code, start, end });
  }

  /** A lower-case operator word is an operator only between terms, and never a field's value. */
  private meant(token: Token, next: Token | undefined): Token {
    if (token.kind !== 'term' || token.perhaps === undefined || this.field !== null) return token;
    const { last, waiting } = this.frame;
    const after = last !== null || (token.perhaps === 'not' && (waiting?.kind === 'and' || waiting?.kind === 'or'));
    const before = next !== undefined && !['and', 'or', 'near', 'about', 'comma', 'close'].includes(next.kind);
    return after && before ? { kind: token.perhaps, start: token.term.start, end: token.term.end } : token;
  }

  private take(token: Token): void {
    switch (token.kind) {
      case 'term':
        return this.operand(this.valued(token.term));
      case 'facet':
        if (this.field !== null) this.wrong('field-in-field', token.facet);
        this.field = null;
        return this.operand({ node: token.facet, depth: 1, placeless: token.facet, fielded: null });
      case 'fault':
        this.field = null;
        return this.operand(placeholder(token));
      case 'field':
        if (this.field !== null) this.wrong('field-in-field', token);
        this.field = token;
        return undefined;
      case 'open':
        this.outer.push(this.frame);
        this.frame = newFrame(token, this.field, this.field?.field.kind === 'of' ? this.field : this.frame.of);
        this.field = null;
        return undefined;
      case 'close':
        return this.close(token);
      case 'list':
        if (this.field !== null) this.missingValue();
        this.settle();
        this.frame.list = { about: token, items: [], more: true };
        this.frame.waiting = token;
        return undefined;
      case 'about':
        return this.about(token);
      default:
        return this.operator(token);
    }
  }

  private operator(token: Operator): void {
    const { frame } = this;
    if (this.field !== null) this.missingValue();
    if (token.kind === 'comma' && frame.list !== null && !frame.list.more) {
      frame.list.more = true;
      return;
    }
    const had = frame.last !== null || frame.list !== null;
    if (token.kind === 'near') {
      this.settleList();
      if (had) frame.near = token as Distance;
    } else this.settle();
    if (token.kind === 'not') {
      if (frame.waiting?.kind === 'near' || frame.waiting?.kind === 'list') this.wrong('not-near', token);
      frame.nots.push(token);
    } else if (frame.waiting !== null && !(token.kind === 'comma' && frame.waiting.kind === 'comma')) this.wrong('missing-term', frame.waiting);
    else if (!had && token.kind !== 'comma') this.wrong('missing-term', token);
    else if (had && (token.kind === 'or' || token.kind === 'comma')) frame.alternatives.push(...this.combine('and', frame.joined.splice(0)));
    frame.waiting = token;
  }

  /** Something that a NOT, a NEAR or a list may take in. */
  private operand(built: Built): void {
    const { frame } = this;
    frame.waiting = null;
    if (frame.list?.more === true) {
      frame.list.items.push(built);
      frame.list.more = false;
      return;
    }
    if (frame.near === null) this.settle();
    else if (frame.last !== null) {
      frame.last = this.near(frame.near, [frame.last, built]);
      frame.near = null;
      return;
    }
    frame.last = built;
  }

  /** What came last is complete: no NEAR took it in. */
  private settle(): void {
    const { frame } = this;
    this.settleList();
    if (frame.last === null) return;
    let { node, depth, placeless, fielded } = frame.last;
    for (const not of frame.nots.splice(0).toReversed()) {
      depth += 1;
      placeless = not;
      if (depth <= DEPTH_LIMIT) node = { kind: 'not', child: node, start: not.start, end: node.end };
    }
    frame.joined.push(this.shallow({ node, depth, placeless, fielded }));
    frame.last = frame.near = null;
  }

  private settleList(): void {
    const { frame } = this;
    const { list } = frame;
    if (list === null) return;
    frame.list = null;
    if (list.items.length === 0) return;
    if (list.items.length === 1) this.wrong('near-one', list.about);
    frame.last = this.near(list.about, list.items);
  }

  private close(token: Span): void {
    if (this.field !== null) this.missingValue();
    const outer = this.outer.pop();
    if (outer === undefined) return this.wrong('unopened-group', token);
    const group: Span = { start: this.frame.open!.start, end: token.end };
    const failed = this.errors.length;
    const { field } = this.frame;
    const built = this.finish();
    this.frame = outer;
    if (built === null && this.errors.length === failed) this.wrong('empty-group', group);
    this.operand(this.within(field, built ?? placeholder(group), group.end));
    return undefined;
  }

  /** What the group came to; null: nothing. */
  private finish(): Built | null {
    if (this.field !== null) this.missingValue();
    const { waiting, alternatives, joined } = this.frame;
    if (waiting !== null && waiting.kind !== 'comma') this.wrong('missing-term', waiting);
    this.settle();
    return this.combine('or', [...alternatives, ...this.combine('and', joined)])[0] ?? null;
  }

  /** `"a b"~5`, `(a AND b)~5`. */
  private about(token: Distance): void {
    const { list } = this.frame;
    const last = list === null ? this.frame.last : list.items.at(-1);
    if (last === null || last === undefined) return this.wrong('stray-sign', token);
    // What stands for an error needs no other.
    if (last.node.kind === 'term' && last.node.text === '') return undefined;
    const parts = partsOf(last);
    if (parts.length < 2) return this.wrong('near-one', token);
    const near = { ...this.near(token, parts), depth: last.depth + 1 };
    if (list === null) this.frame.last = near;
    else list.items[list.items.length - 1] = near;
    return undefined;
  }

  private near({ distance, ordered, start }: Distance, parts: readonly Built[]): Built {
    const children = parts.map(({ node }) => node);
    const placeless = firstOf(parts, 'placeless');
    if (placeless !== null) this.wrong('not-near', placeless);
    const node: QueryNode = { kind: 'near', distance, ordered, children, start: Math.min(start, children[0]!.start), end: children.at(-1)!.end };
    return this.shallow({ node, depth: depthOf(parts), placeless: null, fielded: firstOf(parts, 'fielded') });
  }

  private combine(kind: 'and' | 'or', parts: readonly Built[]): readonly Built[] {
    if (parts.length < 2) return parts;
    const children = parts.map(({ node }) => node);
    const node: QueryNode = { kind, children, start: children[0]!.start, end: children.at(-1)!.end };
    return [this.shallow({ node, depth: depthOf(parts), placeless: firstOf(parts, 'placeless'), fielded: firstOf(parts, 'fielded') })];
  }

  /** A term as what its field makes of it. */
  private valued(term: Term): Built {
    const field = this.field ?? this.frame.of;
    const own = this.field;
    this.field = null;
    const plain: Built = { node: term, depth: 1, placeless: null, fielded: null };
    if (field?.field.kind !== 'of') return this.within(own, plain, term.end);
    const start = own?.start ?? term.start;
    const node = facetOf(field.field.name, term, start);
    if (node !== null) return { ...plain, node, placeless: node.kind === 'facet' ? node : null };
    this.errors.push({ code: 'bad-value', start, end: term.end, name: `${field.field.name}:` });
    return placeholder(term);
  }

  private within(field: FieldToken | null, built: Built, end: number): Built {
    if (field?.field.kind !== 'in') return built;
    if (built.fielded !== null) this.wrong('field-in-field', built.fielded);
    const { name } = field.field;
    const node: QueryNode = { kind: 'in', field: name, child: built.node, start: field.start, end };
    const isAddress = name === 'url' || name === 'links';
    return this.shallow({ node, depth: built.depth + 1, placeless: isAddress ? node : built.placeless, fielded: field });
  }

  private missingValue(): void {
    const field = this.field!;
    this.wrong('missing-value', field);
    this.field = null;
    this.operand(placeholder(field));
  }

  private shallow(built: Built): Built {
    if (built.depth <= DEPTH_LIMIT) return built;
    if (!this.errors.some(({ code }) => code === 'too-deep')) this.wrong('too-deep', built.node);
    return placeholder(built.node);
  }
}
