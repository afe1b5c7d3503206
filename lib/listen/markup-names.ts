import { attr, tagOf } from '../sites/dom.ts';
import { ATTRIBUTES, PART_WORDS, TAGS } from './markup-words.ts';

const LONGEST = 40;

/** Whose values say which part of a page an element is; of no other attribute is a value told. */
const TELLING = new Set(['role', 'type', 'rel', 'itemprop', 'itemtype', 'typeof', 'property', 'slot', 'data-testid', 'data-test-id', 'data-test', 'data-qa', 'data-cy', 'data-e2e', 'data-hook', 'data-component', 'data-type']);

/** Said on every element by those who style it: a contributor learns nothing from it. */
const NOISE = new Set(['class', 'style']);

/** The element's name; `?` for one that neither HTML nor a custom element's form allows (a text that broke out of its markup). */
export function tagName(element: Element): string {
  const tag = tagOf(element);
  if (TAGS.has(tag)) return tag;
  return tag.length <= LONGEST && /^[a-z][a-z0-9]*(-[a-z0-9]+)+$/.test(tag) ? withoutNumbers(tag) : '?';
}

/** The attributes as they may be told: names, and of those that name a part of the page what is known of their value. */
export function attributes(element: Element, names: readonly string[]): string[] {
  return names.filter((name) => !NOISE.has(name)).map((name) => told(element, name)).filter((one) => one !== null);
}

function told(element: Element, name: string): string | null {
  const said = attributeName(name);
  if (said === null || !TELLING.has(name)) return said;
  const value = knownWords(attr(element, name) ?? '');
  return value === '' ? said : `${said}=${value}`;
}

/** null: no name that a builder of pages gives. */
function attributeName(name: string): string | null {
  if (ATTRIBUTES.has(name) || PART_WORDS.has(name)) return name;
  return name.length <= LONGEST && /^[a-z][a-z0-9]*([-:][a-z0-9]+)+$/.test(name) ? withoutNumbers(name) : null;
}

/** `UserAvatar-Container-mara_q` → `UserAvatar-Container-*_*`: words for parts of pages stay, any other is a star. */
export function knownWords(value: string): string {
  const address = value.split('/').at(-1) ?? '';
  return address
    .slice(0, 2 * LONGEST)
    .replace(/[^A-Za-z]+|[A-Z]?[a-z]+|[A-Z]+/g, (piece) => (/[A-Za-z]/.test(piece) ? (PART_WORDS.has(piece.toLowerCase()) ? piece : '*') : piece.replace(/[^-_:. ]+/g, '*')))
    .replace(/\*+/g, '*')
    .trim()
    .replace(/\s+/g, '+')
    .slice(0, LONGEST);
}

function withoutNumbers(name: string): string {
  return name.replace(/\d{3,}/g, '#');
}
