import { fieldSupport } from './fields.ts';
import { foldText, isSpace, isUnspaced, isWordPoint } from './fold.ts';
import type { QueryError } from './query-error.ts';
import type { Span, Term, TermShape } from './tree.ts';

export type OperatorKind = 'and' | 'or' | 'not';

export type Token =
  | { kind: 'term'; term: Term; /** A word that is an operator where it stands between terms. */ perhaps?: OperatorKind }
  | (Span & { kind: OperatorKind; name: string })
  | (Span & { kind: 'open' | 'close' | 'comma' })
  /** Something that is named in `errors`; it stands where a term could. */
  | (Span & { kind: 'fault' });

export interface Tokens {
  tokens: readonly Token[];
  errors: readonly QueryError[];
}

const QUOTES = '"\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033\uff02';
const COMMAS = ',\uff0c\u3001\u060c';
const SIGNS = '-+\u2212';
const NEAR = /^(?:NEAR|ONEAR|(?:o?near)\/\d+f?|\/\d+)$/;
const NEAR_ANY_CASE = /^o?near\/\d+f?$/i;
const FIELD = /^(\$?[a-z][a-z_]*):(?!\/\/)/i;

/** Cuts a query into tokens with their positions. Total and linear: every part of the text is read once. */
export function tokenise(query: string): Tokens {
  const reader = new Reader(query);
  while (reader.more()) reader.token();
  return reader;
}

class Reader implements Tokens {
  readonly tokens: Token[] = [];
  readonly errors: QueryError[] = [];
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
    const start = this.at;
    const char = this.query[start]!;
    if (char === '(' || char === ')') this.mark(char === '(' ? 'open' : 'close');
    else if (COMMAS.includes(char)) this.mark('comma');
    else if (QUOTES.includes(char)) this.phrase();
    else if (SIGNS.includes(char)) this.sign();
    else if (this.query.startsWith('<<<', start)) this.comment();
    else if (char === '{') this.later('}', '{}');
    else if (char === '`') this.later('`', '``');
    else if (char === '~') this.proximity();
    else if (char === '!' && QUOTES.includes(this.query[start + 1] ?? ' ')) {
      this.at += 1;
      this.fault({ code: 'not-yet', start, end: start + 1, name: '!' });
    } else this.word();
  }

  private mark(kind: 'open' | 'close' | 'comma'): void {
    this.tokens.push({ kind, start: this.at, end: (this.at += 1) });
  }

  private phrase(): void {
    const start = this.at;
    let close = start + 1;
    while (close < this.query.length && !QUOTES.includes(this.query[close]!)) close += 1;
    this.at = Math.min(close + 1, this.query.length);
    if (close === this.query.length) {
      this.fault({ code: 'unclosed-phrase', start, end: close, expected: 'closing-quote', fix: { start: close, end: close, text: '"' } });
      return;
    }
    const raw = this.query.slice(start + 1, close).split(/\s+/u).join(' ').trim();
    this.term('phrase', raw, start);
  }

  /** `-word`, `+word`: what is required anyway needs no node. */
  private sign(): void {
    const start = this.at;
    const next = this.query[start + 1] ?? ' ';
    this.at += 1;
    if (next === ')' || isSpace(next.charCodeAt(0)) || COMMAS.includes(next)) {
      this.errors.push({ code: 'stray-sign', start, end: start + 1, name: this.query[start]!, fix: { start, end: start + 1, text: '' } });
    } else if (this.query[start] !== '+') this.tokens.push({ kind: 'not', start, end: start + 1, name: '-' });
  }

  private comment(): void {
    const start = this.at;
    const close = this.query.indexOf('>>>', start);
    this.at = close < 0 ? this.query.length : close + 3;
    if (close < 0) this.fault({ code: 'unclosed-comment', start, end: this.at, expected: 'closing-comment', fix: { start: this.at, end: this.at, text: '>>>' } });
  }

  /** An operator in brackets that is not evaluated yet. */
  private later(closing: string, name: string): void {
    const start = this.at;
    const close = this.query.indexOf(closing, start + 1);
    this.at = close < 0 ? this.query.length : close + 1;
    this.fault({ code: 'not-yet', start, end: this.at, name });
  }

  /** `~5` after a phrase or a group. */
  private proximity(): void {
    const start = this.at;
    this.at += 1;
    while (this.at < this.query.length && isDigit(this.query, this.at)) this.at += 1;
    if (this.at === start + 1) this.errors.push({ code: 'stray-sign', start, end: this.at, name: '~', fix: { start, end: this.at, text: '' } });
    else this.errors.push({ code: 'not-yet', start, end: this.at, name: this.query.slice(start, this.at) });
  }

  private word(): void {
    const start = this.at;
    while (this.at < this.query.length && !this.endsWord(this.at)) this.at += 1;
    const text = this.query.slice(start, this.at);
    const operator = operatorOf(text);
    if (operator !== null && text === text.toUpperCase()) this.tokens.push({ kind: operator, start, end: this.at, name: text });
    else if (NEAR.test(text) || NEAR_ANY_CASE.test(text)) {
      // Read on as an AND, so that what stands on both sides is checked too.
      this.errors.push({ code: 'not-yet', start, end: this.at, name: text });
      this.tokens.push({ kind: 'and', start, end: this.at, name: text });
    } else if (/^o?near\/\d+:/i.test(text)) this.fault({ code: 'not-yet', start, end: this.at, name: text.slice(0, text.indexOf(':') + 1) });
    else if (FIELD.test(text)) this.field(text, start);
    else this.term(shapeOf(text), text, start, operator ?? undefined);
  }

  private field(text: string, start: number): void {
    const name = FIELD.exec(text)![0];
    const code = fieldSupport(name.slice(0, -1)) ?? 'unknown-field';
    if (text.length > name.length && text[name.length] === '[' && !text.includes(']')) {
      const close = this.query.indexOf(']', this.at);
      this.at = close < 0 ? this.query.length : close + 1;
    }
    const end = this.at;
    const fix = { start, end, text: `"${text}"` };
    this.errors.push({ code, start, end, name, ...(code === 'unknown-field' && end === start + text.length && { fix }) });
    // `title:(a OR b)`: what follows is read as a group of its own and stands for the field.
    if (text.length > name.length || !'("\u201c'.includes(this.query[end] ?? ' ')) this.tokens.push({ kind: 'fault', start, end });
  }

  private term(shape: TermShape, raw: string, start: number, perhaps?: OperatorKind): void {
    const end = this.at;
    const prefix = raw.endsWith('*');
    const text = prefix ? raw.slice(0, -1).trimEnd() : raw;
    const wildcard = wildcardIn(text) ?? (prefix && foldText(text) === '' ? '*' : null);
    if (wildcard !== null) this.fault({ code: 'not-yet', start, end, name: wildcard });
    else if (!hasLetters(foldText(text))) this.fault({ code: 'empty-term', start, end, expected: 'term', fix: { start, end, text: '' } });
    else {
      const term: Term = { kind: 'term', shape, text: prefix ? `${text}*` : text, exactCase: false, start, end };
      this.tokens.push({ kind: 'term', term, ...(perhaps !== undefined && { perhaps }) });
    }
  }

  private fault(error: QueryError): void {
    this.errors.push(error);
    this.tokens.push({ kind: 'fault', start: error.start, end: error.end });
  }

  private endsWord(at: number): boolean {
    const char = this.query[at]!;
    if (char === '(' || char === ')' || QUOTES.includes(char) || isSpace(char.charCodeAt(0))) return true;
    if (char === '<' && this.query.startsWith('<<<', at)) return true;
    return COMMAS.includes(char) && !(isDigit(this.query, at - 1) && isDigit(this.query, at + 1));
  }
}

function operatorOf(text: string): OperatorKind | null {
  const name = text.toLowerCase();
  return name === 'and' || name === 'or' || name === 'not' ? name : null;
}

function shapeOf(text: string): TermShape {
  if ('@\uff20'.includes(text[0]!) && isLetter(text, 1)) return 'handle';
  if ('#\uff03'.includes(text[0]!) && isLetter(text, 1)) return 'hashtag';
  return isDomain(text) ? 'domain' : 'word';
}

/** `lumetra.com`, `https://www.lumetra.com/blog`. */
function isDomain(text: string): boolean {
  if (!text.includes('.')) return false;
  const labels = text.replace(/^https?:\/\//, '').split('/', 1)[0]!.split('.');
  const top = labels.at(-1)!;
  const everyLetter = (label: string) => [...label].every((char) => char === '-' || isLetter(char, 0));
  return labels.length > 1 && top.length > 1 && !/[\d_-]/.test(top) && labels.every((label) => label !== '' && everyLetter(label));
}

/** A wildcard that stands inside or before a word; signs alone (`?!`) are looked for as they are. */
function wildcardIn(text: string): string | null {
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at]!;
    if ((char === '*' || char === '?') && (isLetter(text, at - 1) || isLetter(text, at + 1))) return char;
  }
  return null;
}

function isLetter(text: string, at: number): boolean {
  const point = at < 0 ? undefined : text.codePointAt(at);
  return point !== undefined && (isWordPoint(point) || isUnspaced(point));
}

function isDigit(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0x30 && unit <= 0x39;
}

/** Apostrophes alone are no term. */
function hasLetters(folded: string): boolean {
  return folded.replace(/[' ]/g, '') !== '';
}
