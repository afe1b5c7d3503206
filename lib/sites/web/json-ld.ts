import type { PostKind, Rating } from '../../model/post.ts';
import { all, documentOf, isElement, selfAndBelow, textOf } from '../dom.ts';
import { parseMachineTime } from '../machine-time.ts';
import type { OwnPart } from './own-part.ts';
import { kindOfType } from './post-types.ts';
import { NOTHING_TOLD } from './told.ts';
import type { Told } from './told.ts';

/** A post that a script of the page states in JSON-LD. */
export interface StatedPost {
  kind: PostKind;
  href: string | null;
  author: { name: string; href: string | null } | null;
  published: string | null;
  title: string | null;
  /** The start of its words without white space, to find it in the page by; '' where it states none. */
  opening: string;
  rating: Rating | null;
}

type Json = Record<string, unknown>;

/** Characters, without white space: enough to tell posts apart, few enough that markup seldom interrupts them. */
const OPENING = 40;
const SHORTEST_OPENING = 12;
/** Posts taken from one script; pages that state more show them in the page as well. */
const MOST_STATED = 200;
const HOLDERS = ['@graph', 'mainEntity', 'mainEntityOfPage', 'comment', 'review', 'reviews', 'acceptedAnswer', 'suggestedAnswer', 'itemListElement', 'item', 'hasPart'];

const SCRIPT = 'script[type="application/ld+json"]';

// A page is searched for its scripts once; what it adds later is searched for more, and nothing else of it again.
const scriptsOf = new WeakMap<Document, Set<Element>>();
// A script's text seldom changes and is large: it is parsed once per text.
const parsed = new WeakMap<Element, { text: string; posts: readonly StatedPost[] }>();

/** Everything that the scripts state which a page had when it was first searched and those in what it added since; a broken script states nothing. */
export function statedPosts(added: ParentNode): readonly StatedPost[] {
  const doc = documentOf(added);
  const known = isElement(added) ? scriptsOf.get(doc) : undefined;
  const scripts = known ?? new Set<Element>();
  for (const script of known === undefined ? all(doc, SCRIPT) : selfAndBelow(added, SCRIPT)) scripts.add(script);
  scriptsOf.set(doc, scripts);
  return [...scripts].flatMap(postsOf);
}

function postsOf(script: Element): readonly StatedPost[] {
  const text = textOf(script);
  const known = parsed.get(script);
  if (known?.text === text) return known.posts;
  const posts = postsIn(text);
  parsed.set(script, { text, posts });
  return posts;
}

/** The stated post whose first words stand at the start of the own text, told by the script. */
export function tellJsonLd(own: OwnPart, text: string): Told {
  const opening = squeezed(text).slice(0, OPENING * 2);
  const stated = opening === '' ? undefined : statedPosts(own.root).find((post) => post.opening.length >= SHORTEST_OPENING && opening.includes(post.opening));
  return stated === undefined ? NOTHING_TOLD : toldBy(stated);
}

export function toldBy(stated: StatedPost): Told {
  const time = parseMachineTime(stated.published);
  return {
    ...NOTHING_TOLD,
    kind: stated.kind,
    author: stated.author === null ? null : { ...stated.author, element: null },
    time: time === null ? null : { time, element: null },
    href: stated.href,
    title: stated.title,
    rating: stated.rating,
  };
}

export function squeezed(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, '');
}

function postsIn(text: string): StatedPost[] {
  let root: unknown;
  try {
    root = JSON.parse(text);
  } catch {
    return [];
  }
  const posts: StatedPost[] = [];
  const pending: unknown[] = [root];
  for (let at = 0; at < pending.length && posts.length < MOST_STATED; at += 1) {
    const item = pending[at];
    if (Array.isArray(item)) pending.push(...item.slice(0, MOST_STATED));
    else if (isObject(item)) {
      const kind = listed(item['@type']).map((type) => (typeof type === 'string' ? kindOfType(type) : null)).find((found) => found !== null);
      if (kind !== undefined && kind !== null) posts.push(postFrom(item, kind));
      pending.push(...HOLDERS.map((name) => item[name]).filter((held) => held !== undefined));
    }
  }
  return posts;
}

function postFrom(item: Json, kind: PostKind): StatedPost {
  const author = listed(item['author'] ?? item['creator'])[0];
  const name = isObject(author) ? string(author['name']) : string(author);
  return {
    kind,
    href: string(item['url']) ?? string(item['@id']),
    author: name === null ? null : { name, href: isObject(author) ? string(author['url']) : null },
    published: string(item['datePublished']) ?? string(item['dateCreated']) ?? string(item['uploadDate']),
    title: kind === 'comment' || kind === 'answer' ? null : (string(item['headline']) ?? string(item['name'])),
    opening: squeezed(plain(string(item['text']) ?? string(item['articleBody']) ?? string(item['reviewBody']) ?? string(kind === 'review' && item['description']) ?? '')).slice(0, OPENING),
    rating: ratingFrom(item['reviewRating']),
  };
}

/** Some sites put their markup into the script; only its words can be found again. */
function plain(text: string): string {
  return text.replace(/<[^>]*>|&nbsp;/g, ' ').replace(/&quot;/g, '"').replace(/&#0?39;/g, "'").replace(/&amp;/g, '&');
}

function ratingFrom(stated: unknown): Rating | null {
  if (!isObject(stated)) return null;
  const [value, best] = [Number(stated['ratingValue']), Number(stated['bestRating'] ?? 5)];
  return Number.isFinite(value) && stated['ratingValue'] !== undefined && Number.isFinite(best) ? { value, best } : null;
}

function listed(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function string(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}
