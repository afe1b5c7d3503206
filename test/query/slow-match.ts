import { fieldText } from '../../lib/model/hit.ts';
import type { HitField } from '../../lib/model/hit.ts';
import type { Post } from '../../lib/model/post.ts';
import type { Facet, FieldName, QueryNode, Term } from '../../lib/query/tree.ts';
import { LETTER, ReferenceText, WORD } from './slow-reference.ts';

/** Where something stands, and the places of the terms it is made of, as `field start end`. */
interface Place {
  start: number;
  end: number;
  hits: readonly string[];
}

const FIELDS: readonly HitField[] = ['text', 'title', 'quoted', 'author'];

/** What a query finds, by trying everything; null: it is not true. For posts whose links and author's handle say nothing. */
export function slowMatch(node: QueryNode, post: Post, scope: FieldName | null = null): ReadonlySet<string> | null {
  const inside = (child: QueryNode) => slowMatch(child, post, scope);
  switch (node.kind) {
    case 'term':
      if (scope === 'url') return addressHas(node, post.url) ? new Set() : null;
      if (scope === 'links') return linkHits(node, post.links);
      return setOrNull(FIELDS.filter((field) => scope === null || scope === field).flatMap((field) => placesOf(node, field, post).flatMap(({ hits }) => hits)));
    case 'not':
      if (node.child.kind === 'not') return inside(node.child.child);
      if (node.child.kind === 'in' && node.child.child.kind === 'not') return slowMatch(node.child.child.child, post, node.child.field);
      return inside(node.child) === null ? new Set() : null;
    case 'and': {
      const all = node.children.map(inside);
      return all.includes(null) ? null : union(all);
    }
    case 'or': {
      const any = node.children.map(inside);
      return any.every((hits) => hits === null) ? null : union(any);
    }
    case 'near':
      return setOrNull(FIELDS.filter((field) => scope === null || scope === field).flatMap((field) => tuples(node.children, field, post, node).flatMap(({ hits }) => hits)));
    case 'in':
      return slowMatch(node.child, post, node.field);
    case 'facet':
      return facetIsSo(node, post) ? new Set() : null;
  }
}

/** Every place of a part of a NEAR in one field. */
function placesNear(node: QueryNode, field: HitField, post: Post, distance: number): Place[] {
  switch (node.kind) {
    case 'term':
      return placesOf(node, field, post);
    case 'or':
      return node.children.flatMap((child) => placesNear(child, field, post, distance));
    case 'and':
      return tuples(node.children, field, post, { distance, ordered: false });
    case 'near':
      return tuples(node.children, field, post, node);
    default:
      throw new Error(`${node.kind} stands near nothing`);
  }
}

function placesOf(term: Term, field: HitField, post: Post): Place[] {
  return new ReferenceText(fieldText(post, field)).find(term).map(({ start, end }) => ({ start, end, hits: [`${field} ${start} ${end}`] }));
}

/** One place of each part, so near as asked. */
function tuples(parts: readonly QueryNode[], field: HitField, post: Post, { distance, ordered }: { distance: number; ordered: boolean }): Place[] {
  const lists = parts.map((part) => placesNear(part, field, post, distance));
  const all = lists.reduce<Place[][]>((made, list) => made.flatMap((tuple) => list.map((place) => [...tuple, place])), [[]]);
  const text = fieldText(post, field);
  return all.flatMap((tuple) => {
    const last = Math.max(...tuple.map(({ start }) => start));
    const isFirst = (first: Place) => tuple.every((other) => other === first || other.start >= first.end) && halfWords(text, first.end, last) <= 2 * distance;
    const inOrder = tuple.every((place, index) => index === 0 || place.start >= tuple[index - 1]!.end);
    const firsts = (ordered ? tuple.slice(0, inOrder ? 1 : 0) : tuple).filter((first) => tuple.filter((other) => other === first).length === 1 && isFirst(first));
    if (firsts.length === 0) return [];
    return [{ start: firsts[0]!.start, end: Math.max(...tuple.map(({ end }) => end)), hits: tuple.flatMap(({ hits }) => hits) }];
  });
}

const IGNORED = '[\\p{Default_Ignorable_Code_Point}\u0300-\u036f]*';
const WORDS = new RegExp(`${WORD}(?:${IGNORED}(?:['’](?=${WORD}))?${WORD})*|${LETTER}`, 'gv');

/** A word that begins there is two halves, a letter of a script without spaces one. */
function halfWords(text: string, from: number, to: number): number {
  const spaced = new RegExp(`^${WORD}`, 'v');
  let halves = 0;
  for (const { 0: word, index } of text.matchAll(WORDS)) if (index >= from && index < to) halves += spaced.test(word) ? 2 : 1;
  return halves;
}

function addressHas({ shape, text, exactCase }: Term, address: string): boolean {
  return addressRegExp(shape, text, exactCase).test(address);
}

function linkHits(term: Term, links: readonly string[]): ReadonlySet<string> | null {
  let base = 0;
  const hits: string[] = [];
  for (const link of links) {
    const found = addressRegExp(term.shape, term.text, term.exactCase).exec(link);
    if (found !== null) hits.push(`link ${base + found.index} ${base + found.index + found[0].length}`);
    base += link.length + 1;
  }
  return setOrNull(hits);
}

function addressRegExp(shape: string, text: string, exactCase: boolean): RegExp {
  const pieces = shape === 'literal' ? [text] : text.split(/[*?]+/).filter((piece) => piece !== '');
  const source = pieces.map((piece) => piece.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&')).join('.*?');
  return new RegExp(shape === 'domain' ? `(?<=[/.@])${source}(?=[/?#:]|$)` : source, exactCase ? '' : 'i');
}

function facetIsSo(facet: Facet, post: Post): boolean {
  switch (facet.name) {
    case 'site':
      return new URL(post.url).href.replace(/^https?:\/\/(www\.)?/, '').startsWith(`${facet.value}/`) || new URL(post.url).hostname.split('.').includes(facet.value);
    case 'language':
      return post.lang === facet.value;
    case 'type':
      return (facet.value === 'comment' ? ['comment', 'reply', 'answer'] : [facet.value]).includes(post.kind);
    case 'subreddit':
      return post.url.includes(`reddit.com/r/${facet.value}/`);
    case 'engagementType':
      return post.quoted !== null;
    case 'has':
      return /[?؟？;]/.test(`${post.title ?? ''}${post.text}`);
    default: {
      const numbers = { followers: post.author.followers, rating: post.rating?.value ?? null, ...post.engagement };
      const number = numbers[facet.name];
      return number !== null && (facet.value.min === null || number >= facet.value.min) && (facet.value.max === null || number <= facet.value.max);
    }
  }
}

function setOrNull(hits: readonly string[]): ReadonlySet<string> | null {
  return hits.length === 0 ? null : new Set(hits);
}

function union(sets: readonly (ReadonlySet<string> | null)[]): ReadonlySet<string> {
  return new Set(sets.flatMap((set) => [...(set ?? [])]));
}
