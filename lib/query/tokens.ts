import { FIELDS } from './fields.ts';
import type { Field } from './fields.ts';
import { isSpace } from './fold.ts';
import { numberRange } from './number-range.ts';
import type { QueryErrorCode } from './query-error.ts';
import { saysSomething, shapeOf } from './term-text.ts';
import type { Facet, Span, Term, TermShape } from './tree.ts';

export type OperatorKind = 'and' | 'or' | 'not';

/** `near`: between two; `list`: `near/4:` before several; `about`: `~4` after a phrase or a group. */
export interface Distance extends Span {
  kind: 'near' | 'list' | 'about';
  distance: number;
  ordered: boolean;
}

export type Token =
  | { kind: 'term'; term: Term; /** A word that is an operator where it stands between terms. */ perhaps?: OperatorKind }
  | { kind: 'facet'; facet: Facet }
  | (Span & { kind: OperatorKind | 'open' | 'close' | 'comma' })
  | Distance
  /** What follows, and touches it, is its value. */
  | (Span & { kind: 'field'; field: Field })
  /** Something that is named in `errors`; it stands where a term could. */
  | (Span & { kind: 'fault' });

/** An error without its words and its remedy, which a page never shows. `name`: what it is about, where that is not all of it. */
export interface Fault extends Span {
  code: QueryErrorCode;
  name?: string;
}

export interface Tokens {
  tokens: readonly Token[];
  errors: readonly Fault[];
}

export const QUOTE_MARKS = '"\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033\uff02';
const COMMAS = ',\uff0c\u3001\u060c';
const SIGNS = '-+\u2212';
const SPACES = '\\t-\\r \\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000';
/** Up to a space, a parenthesis, a quote, a comment, or a comma that is not between figures. */
const WORD_SIGN = new RegExp(`[^${SPACES}()${QUOTE_MARKS}${COMMAS}<]|(?<=\\d)[${COMMAS}](?=\\d)|<(?!<<)`, 'y');
const WORD = new RegExp(`(?:${WORD_SIGN.source})+`, 'y');
const NEAR = /^(?:(o?)near(?:\/(\d+)(f?))?|\/(\d+))$/i;
const LIST = /(o?)near\/(\d+)(f?):/iy;
const FIELD = /\$?[a-z][a-z_]*:(?!\/\/)/iy;
/** Meltwater: NEAR without a number is at most four words apart. */
const NEAR_DISTANCE = 4;

/** Whether a text stands for itself without quotes: nothing in it ends a word. */
export function isOneWord(text: string): boolean {
  WORD.lastIndex = 0;
  return WORD.exec(text)?.[0] === text;
}

/** Cuts a query into tokens with their positions. Total and linear: every part of the text is read once. */
export function tokenise(query: string): Tokens {
  const reader = new Reader(query);
  while (reader.more()) reader.token();
  return reader;
}

class Reader implements Tokens {
  readonly tokens: Token[] = [];
  readonly errors: Fault[] = [];
  private at = 0;
  private readonly query: string;

  constructor(query: string) {
    this.query = query;
  }

  more(): boolean {
    while (this.at < this.query.length && isSpace(this.query.charCodeAt(this.at))) this.at += 1;
    return this.at < this.query.length;
  }

  token(): void {
    const { query } = this;
    const start = this.at;
    const char = query[start]!;
    if (char === '(' || char === ')') this.mark(char === '(' ? 'open' : 'close');
    else if (COMMAS.includes(char)) this.mark('comma');
    else if (QUOTE_MARKS.includes(char)) this.quoted(start, 'phrase', false);
    else if ('!#\uff03'.includes(char) && QUOTE_MARKS.includes(query[start + 1] ?? ' ')) this.quoted(start, char === '!' ? 'phrase' : 'hashtag', char === '!');
    else if (SIGNS.includes(char)) this.sign();
    else if (query.startsWith('<<<', start)) this.comment();
    else if (char === '{') this.bracketed('}', null);
    else if (char === '`') this.bracketed('`', 'literal');
    else if (char === '~') this.about();
    else this.word();
  }

  private mark(kind: 'open' | 'close' | 'comma' | 'not'): void {
    this.tokens.push({ kind, start: this.at, end: (this.at += 1) });
  }

  /** `"a b"`, `!"NASA"`, `#"lumetra day"`. */
  private quoted(start: number, shape: 'phrase' | 'hashtag', exactCase: boolean): void {
    const { query } = this;
    const open = QUOTE_MARKS.includes(query[start]!) ? start : start + 1;
    let close = open + 1;
    while (close < query.length && !QUOTE_MARKS.includes(query[close]!)) close += 1;
    this.at = Math.min(close + 1, query.length);
    if (close === query.length) this.fault('unclosed-phrase', start);
    else if (shape === 'phrase') this.term(shape, tidy(query.slice(open + 1, close)), start, exactCase);
    else {
      // Who puts a tag in quotes asks for its words apart as well; capitals tell where they part.
      const tag = `#${tidy(query.slice(open + 1, close)).replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ')}`;
      this.term(shapeOf(tag) === 'hashtag' ? 'hashtag' : 'phrase', tag, start, false);
    }
  }

  /** `{BT}`, `` `C++` ``. */
  private bracketed(closing: string, shape: TermShape | null): void {
    const start = this.at;
    const close = this.query.indexOf(closing, start + 1);
    this.at = close < 0 ? this.query.length : close + 1;
    const text = tidy(this.query.slice(start + 1, close));
    if (close < 0) this.fault('unclosed-bracket', start, this.query[start]);
    else this.term(shape ?? (text.includes(' ') ? 'phrase' : shapeOf(text)), text, start, shape === null);
  }

  /** `-word`, `+word`: what is required anyway needs no node. */
  private sign(): void {
    const start = this.at;
    const next = this.query[start + 1] ?? ' ';
    if (next === ')' || isSpace(next.charCodeAt(0)) || COMMAS.includes(next)) {
      this.at += 1;
      this.wrong('stray-sign', start);
    } else if (this.query[start] === '+') this.at += 1;
    else this.mark('not');
  }

  private comment(): void {
    const start = this.at;
    const close = this.query.indexOf('>>>', start);
    this.at = close < 0 ? this.query.length : close + 3;
    if (close < 0) this.fault('unclosed-comment', start);
  }

  /** `~5` after a phrase or a group. */
  private about(): void {
    const start = this.at;
    const [figures] = /^\d*/.exec(this.query.slice(start + 1, start + 20))!;
    this.at += 1 + figures.length;
    if (figures === '') this.wrong('stray-sign', start);
    else this.tokens.push({ kind: 'about', distance: Number(figures), ordered: false, start, end: this.at });
  }

  private word(): void {
    const start = this.at;
    const [name] = this.read(FIELD) ?? [];
    const [list, ...parts] = this.read(LIST) ?? [];
    if (name !== undefined) return this.field(name, start);
    if (list !== undefined) return this.near('list', list, parts, start);
    const [text] = this.read(WORD)!;
    const near = NEAR.exec(text);
    const operator = operatorOf(text);
    if (operator !== null && text === text.toUpperCase()) this.tokens.push({ kind: operator, start, end: (this.at += text.length) });
    else if (near !== null && (/[/\d]/.test(text) || text === text.toUpperCase())) this.near('near', text, near.slice(1), start);
    else this.bare(text, start, operator);
    return undefined;
  }

  /** What a sticky pattern finds here. */
  private read(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    return pattern.exec(this.query);
  }

  private bare(text: string, start: number, operator: OperatorKind | null): void {
    this.at += text.length;
    const exact = /^![\p{L}\p{N}]/u.test(text);
    if (/.~[\d.]*$/.test(text)) this.fault('unsupported', start, text.slice(text.lastIndexOf('~')));
    else if (exact) this.term(shapeOf(text.slice(1)), text.slice(1), start, true);
    else this.term(shapeOf(text), text, start, false, operator);
  }

  /** `NEAR`, `ONEAR/3`, `near/3f`, `/3`, `near/3:`. */
  private near(kind: 'near' | 'list', text: string, [ordered, figures, forward, steps]: readonly (string | undefined)[], start: number): void {
    // YouScan counts steps, not the words between.
    const distance = steps === undefined ? Number(figures ?? NEAR_DISTANCE) : Math.max(Number(steps) - 1, 0);
    this.tokens.push({ kind, distance, ordered: Boolean(ordered) || Boolean(forward), start, end: (this.at += text.length) });
  }

  /** `title:`, `likes:>5`. */
  private field(name: string, start: number): void {
    const { query } = this;
    const field = FIELDS.get(name.slice(0, -1).toLowerCase());
    const value = (this.at += name.length);
    const isGroup = `({\`${QUOTE_MARKS}`.includes(query[value] ?? ' ');
    const isEmpty = !isGroup && this.read(WORD_SIGN) === null;
    if (isEmpty && field !== undefined) this.fault('missing-value', start, name);
    else if (field !== undefined && field.kind !== 'number') {
      this.tokens.push({ kind: 'field', field, start, end: value });
      // A sign after the colon belongs to what is looked for; all else is read as it is without a field.
      if (`~${SIGNS}`.includes(query[value]!)) this.term('word', this.rest(), value, false);
    } else {
      if (!isGroup) this.rest();
      const range = field === undefined ? null : numberRange(query.slice(value, this.at), field.name);
      if (field !== undefined && range !== null) this.tokens.push({ kind: 'facet', facet: { kind: 'facet', name: field.name, value: range, start, end: this.at } });
      else if (field !== undefined) this.fault('bad-value', start, name);
      else {
        this.wrong('unknown-field', start, name);
        // `colour:(a OR b)`: what follows is read as a group of its own and stands for the field.
        if (!isGroup) this.tokens.push({ kind: 'fault', start, end: this.at });
      }
    }
  }

  /** The rest of a word; `[500 TO 1000]` may have spaces. */
  private rest(): string {
    const start = this.at;
    this.at += this.read(WORD)?.[0].length ?? 0;
    if (this.query[start] === '[') {
      const close = this.query.indexOf(']', start);
      this.at = close < 0 ? this.query.length : Math.max(close + 1, this.at);
    }
    return this.query.slice(start, this.at);
  }

  private term(shape: TermShape, text: string, start: number, exactCase: boolean, perhaps: OperatorKind | null = null): void {
    if (!saysSomething(shape === 'hashtag' ? text.slice(1) : text, shape === 'literal')) {
      this.fault('empty-term', start);
      return;
    }
    const term: Term = { kind: 'term', shape, text, exactCase, start, end: this.at };
    this.tokens.push(perhaps === null ? { kind: 'term', term } : { kind: 'term', term, perhaps });
  }

  private wrong(code: QueryErrorCode, start: number, name?: string): void {
    this.errors.push(name === undefined ? { code, start, end: this.at } : { code, start, end: this.at, name });
  }

  private fault(code: QueryErrorCode, start: number, name?: string): void {
    this.wrong(code, start, name);
    this.tokens.push({ kind: 'fault', start, end: this.at });
  }
}

function operatorOf(text: string): OperatorKind | null {
  if (text.length > 3) return null;
  const name = text.toLowerCase();
  return name === 'and' || name === 'or' || name === 'not' ? name : null;
}

function tidy(text: string): string {
  return /\s\s|[^\S ]|^ | $/u.test(text) ? text.split(/\s+/u).join(' ').trim() : text;
}
