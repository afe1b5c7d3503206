import { attr, firstChildOf, isElement, isText, nextSiblingOf, parentOf, selfAndBelow, tagOf, textData, textOf } from '../dom.ts';
import { nearestOf } from './sought.ts';
import { finish, inBatches } from './steps.ts';
import type { Steps } from './steps.ts';
import type { Sought } from './sought.ts';

/**
 * A part of a page, numbered in document order. Every question that many posts ask is put to the browser once for the whole
 * part, and each post looks its share up: a page that nests posts in posts costs no more than one that lists them.
 */
export class Survey {
  readonly scope: ParentNode;
  readonly elements: readonly Element[];
  private readonly rank = new Map<Element, number>();
  /** By rank: that of the parent (-1: outside), and that of the first element after it that is not in it. */
  private readonly parents: Int32Array;
  private readonly ends: Int32Array;
  private readonly matching = new Map<string, Int32Array>();
  private readonly enclosing = new Map<string, { ranks: Int32Array; outside: Element | null }>();
  private readonly answers = new Map<string, Map<Element, unknown>>();
  private readonly findings = new Map<string, unknown>();

  private readonly before: readonly Element[];
  /** By rank. */
  private readonly loose: Int32Array;
  /** By rank: which of the ways to write a class it has, from 1; `samples`: one of each, which is asked what its classes say. */
  private readonly kinds: Int32Array;
  private readonly samples: Element[] = [];
  private readonly kindOf = new Map<string, number>();

  private constructor(scope: ParentNode, before: readonly Element[]) {
    this.scope = scope;
    this.before = before;
    this.elements = this.inAll('*').slice(0, MOST_ELEMENTS);
    const { length } = this.elements;
    this.parents = new Int32Array(length);
    this.ends = new Int32Array(length);
    this.loose = new Int32Array(length);
    this.kinds = new Int32Array(length);
  }

  /** `before`: elements of the same level right before the scope that are surveyed with it. */
  static of(scope: ParentNode, before: readonly Element[] = []): Survey {
    return finish(Survey.steps(scope, before));
  }

  static *steps(scope: ParentNode, before: readonly Element[] = []): Steps<Survey> {
    const survey = new Survey(scope, before);
    yield* inBatches(survey.elements, (element, rank) => survey.enter(element, rank));
    survey.addUp((rank, parent) => {
      survey.ends[parent] = Math.max(survey.endAt(parent), survey.endAt(rank));
    });
    return survey;
  }

  private enter(element: Element, rank: number): void {
    const parent = parentOf(element);
    this.rank.set(element, rank);
    this.parents[rank] = (parent === null ? undefined : this.rank.get(parent)) ?? -1;
    this.ends[rank] = rank + 1;
    this.loose[rank] = looseLength(element);
    const written = attr(element, 'class');
    if (written !== null) this.kinds[rank] = lookUp(this.kindOf, written, () => this.samples.push(element));
  }

  /** An element's place in document order; -1 for one of elsewhere. */
  rankOf(element: Element): number {
    return this.rank.get(element) ?? -1;
  }

  /** The rank after the last element in this one. */
  endOf(element: Element): number {
    return this.endAt(this.rankOf(element));
  }

  holds(outer: Element, inner: Element): boolean {
    const rank = this.rankOf(inner);
    return rank >= this.rankOf(outer) && rank < this.endOf(outer);
  }

  childrenOf(element: Element): Element[] {
    const children: Element[] = [];
    const end = this.endOf(element);
    for (let rank = this.rankOf(element) + 1; rank < end; rank = this.endAt(rank)) children.push(this.elementAt(rank));
    return children;
  }

  /** Ranks of all that match, ascending. */
  matchesOf(sought: Sought): Int32Array {
    return typeof sought === 'string' ? lookUp(this.matching, sought, () => this.marked(sought)) : lookUp(this.matching, sought.name, () => this.called(sought));
  }

  // By way of plain lists: typed ones are made and sifted by iterators and callbacks more slowly than pages are searched.
  private marked(selector: string): Int32Array {
    return new Int32Array(this.inAll(selector).map((element) => this.rankOf(element)).filter((rank) => rank >= 0));
  }

  private called({ marked, called }: Exclude<Sought, string>): Int32Array {
    const verdicts = [false, ...this.samples.map(called)];
    const also = new Set(this.matchesOf(marked));
    return new Int32Array([...this.kinds.keys()].filter((rank) => verdicts[this.kinds[rank] ?? 0] === true || also.has(rank)));
  }

  /** The first `most` matches in an element and not in the ranges left out ([from, to) ascending, apart), in document order. */
  below(outer: Element, selector: Sought, most: number, leftOut: readonly Range[] = []): Element[] {
    return this.within({ from: this.rankOf(outer) + 1, to: this.endOf(outer) }, selector, most, leftOut);
  }

  /** The same of a range of ranks. */
  within({ from, to: end }: Range, selector: Sought, most: number, leftOut: readonly Range[] = []): Element[] {
    const ranks = this.matchesOf(selector);
    const found: Element[] = [];
    let skipped = 0;
    for (let at = firstFrom(ranks, from); at < ranks.length && found.length < most; ) {
      const rank = ranks[at] ?? end;
      if (rank >= end) break;
      while (skipped < leftOut.length && (leftOut[skipped]?.to ?? 0) <= rank) skipped += 1;
      const hole = leftOut[skipped];
      if (hole !== undefined && hole.from <= rank) at = firstFrom(ranks, hole.to);
      else {
        found.push(this.elementAt(rank));
        at += 1;
      }
    }
    return found;
  }

  /** Those of these elements, given by their ascending ranks, that stand in an element. */
  among(ranks: Int32Array, outer: Element): Element[] {
    const held = ranks.subarray(firstFrom(ranks, this.rankOf(outer) + 1), firstFrom(ranks, this.endOf(outer)));
    return Array.from(held, (rank) => this.elementAt(rank));
  }

  first(outer: Element, selector: string): Element | null {
    return this.below(outer, selector, 1)[0] ?? null;
  }

  /** The element itself or the nearest one around it, within the part or outside. */
  nearest(element: Element, sought: Sought): Element | null {
    const rank = this.rank.get(element);
    if (rank === undefined) return nearestOf(element, sought);
    const { ranks, outside } = lookUp(this.enclosing, nameOf(sought), () => this.enclosingRanks(sought));
    const found = ranks[rank] ?? -1;
    return found < 0 ? outside : this.elementAt(found);
  }

  /** Whether it is one of those sought. */
  is(element: Element, sought: Sought): boolean {
    const ranks = this.matchesOf(sought);
    const rank = this.rankOf(element);
    return rank >= 0 && ranks[firstFrom(ranks, rank)] === rank;
  }

  /** What is true of an element whoever asks, found out once. */
  know<T>(what: string, element: Element, findOut: (element: Element) => T): T {
    return lookUp(lookUp(this.answers, what, () => new Map<Element, unknown>()), element, () => findOut(element)) as T;
  }

  /** The same of the whole part. */
  once<T>(what: string, findOut: () => T): T {
    return lookUp(this.findings, what, findOut) as T;
  }

  /** Characters of the texts in the element, runs of white space as one. */
  textLength(element: Element): number {
    const lengths = this.once('lengths', () => this.sums(() => false));
    return lengths[this.rankOf(element)] ?? 0;
  }

  /** The same of the texts that stand in it directly. */
  looseText(element: Element): number {
    return this.loose[this.rankOf(element)] ?? 0;
  }

  /** Its text on one line, or null where that is longer or spread wider than a line is. */
  line(element: Element, longest: number): string | null {
    if (this.endOf(element) - this.rankOf(element) > MOST_IN_LINE || this.textLength(element) > longest) return null;
    const line = this.know('line', element, (one) => textOf(one).replace(/\s+/g, ' ').trim());
    return line.length > longest ? null : line;
  }

  /** Characters of the texts in every element without those in the skipped ones below it, by rank. */
  sums(isSkipped: (rank: number) => boolean): Int32Array {
    const sums = this.loose.slice();
    this.addUp((rank, parent) => {
      const sum = sums[rank] ?? 0;
      if (sum > 0 && !isSkipped(rank)) sums[parent] = (sums[parent] ?? 0) + sum;
    });
    return sums;
  }

  /** How many of these ranks lie in an element, itself among them, by rank. */
  tally(ranks: Iterable<number>): Int32Array {
    const counts = new Int32Array(this.elements.length);
    for (const rank of ranks) counts[rank] = (counts[rank] ?? 0) + 1;
    this.addUp((rank, parent) => {
      counts[parent] = (counts[parent] ?? 0) + (counts[rank] ?? 0);
    });
    return counts;
  }

  /** The elements that have at least `least` children which fit, in document order. */
  parentsOf(fits: (rank: number) => boolean, least: number): Element[] {
    const counts = new Int32Array(this.elements.length);
    this.parents.forEach((parent, rank) => {
      if (parent >= 0 && fits(rank)) counts[parent] = (counts[parent] ?? 0) + 1;
    });
    return this.elements.filter((_element, rank) => (counts[rank] ?? 0) >= least);
  }

  private inAll(selector: string): Element[] {
    return [...this.before, this.scope].flatMap((part) => selfAndBelow(part, selector));
  }

  private enclosingRanks(sought: Sought) {
    const ranks = new Int32Array(this.elements.length).fill(-1);
    for (const rank of this.matchesOf(sought)) ranks[rank] = rank;
    for (let rank = 0; rank < ranks.length; rank += 1) if (ranks[rank] === -1) ranks[rank] = ranks[this.parents[rank] ?? -1] ?? -1;
    const around = isElement(this.scope) ? parentOf(this.scope) : null;
    return { ranks, outside: around === null ? null : nearestOf(around, sought) };
  }

  /** Children before their parents. */
  private addUp(add: (rank: number, parent: number) => void): void {
    for (let rank = this.elements.length - 1; rank >= 0; rank -= 1) {
      const parent = this.parents[rank] ?? -1;
      if (parent >= 0) add(rank, parent);
    }
  }

  elementAt(rank: number): Element {
    return this.elements[rank] as Element;
  }

  private endAt(rank: number): number {
    return this.ends[rank] ?? 0;
  }
}

/** Ranks: from `from` to before `to`. */
export interface Range {
  from: number;
  to: number;
}

function nameOf(sought: Sought): string {
  return typeof sought === 'string' ? sought : sought.name;
}

/** Elements that one search looks at: no page for people has more posts than fit, and one that a script has filled must not hold the page. */
const MOST_ELEMENTS = 20_000;

/** Elements in something that reads as one line. */
const MOST_IN_LINE = 60;
const NOT_READ = new Set(['script', 'style', 'template', 'noscript']);

function looseLength(element: Element): number {
  if (NOT_READ.has(tagOf(element))) return 0;
  let length = 0;
  for (let node = firstChildOf(element); node !== null; node = nextSiblingOf(node)) if (isText(node)) length += collapsedLength(textData(node));
  return length;
}

function collapsedLength(text: string): number {
  const trimmed = text.trim();
  return /\s\s/.test(trimmed) ? trimmed.replace(/\s+/g, ' ').length : trimmed.length;
}

/** Index of the first rank that is at least `least`. */
function firstFrom(ranks: Int32Array, least: number): number {
  let [low, high] = [0, ranks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranks[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

function lookUp<K, V>(known: Map<K, V>, key: K, findOut: () => V): V {
  const found = known.get(key);
  if (found !== undefined || known.has(key)) return found as V;
  const value = findOut();
  known.set(key, value);
  return value;
}
