import type { Author } from '../../model/post.ts';
import type { PageContext, Reading } from '../adapter.ts';
import { isAdvertLabel } from '../advert-label.ts';
import { all, attr, nearest, one } from '../dom.ts';
import { readingOf } from '../found-post.ts';
import { ownPart } from '../own-part.ts';
import { ownWords, type OwnWords } from '../own-words.ts';
import { lineOf } from '../visible-text.ts';
import { webUrl, withoutTracking } from '../web-address.ts';
import { accountIn, HOME, pinIn, pinUrl } from './address.ts';
import { PT } from './selectors.ts';

const NOBODY: Author = { handle: '', name: null, url: null, followers: null };
/** A pin shows a picture, whatever else it says. */
const PICTURE: OwnWords = { text: '', nodes: [], quoted: null, links: [], hasMedia: true };

/** A pin in a grid. */
export function readPin(root: Element, page: PageContext): Reading {
  const id = idOf(root);
  const title = ownPart(root, PT.pinTitle, PT.pin);
  const body = ownPart(root, PT.pinText, PT.pin);
  const footer = ownPart(root, PT.footer, PT.pin);
  if (id === null && title === null) return { kind: 'skip', why: 'placeholder' };
  return readingOf(
    'pinterest',
    {
      ...placeOf(id),
      author: (footer && authorFrom(all(footer, PT.link))) ?? NOBODY,
      words: body === null ? PICTURE : { ...ownWords(body, page.url), hasMedia: true },
      title: title && (lineOf(title) || null),
      promoted: isPromoted(root, footer),
    },
    page,
  );
}

/** The pin that a page is about. */
export function readCloseup(root: Element, page: PageContext): Reading {
  const title = uncommented(root, PT.title);
  const body = uncommented(root, PT.text);
  const words = body === null ? PICTURE : { ...ownWords(body, page.url), hasMedia: true };
  const target = webUrl(attrOf(one(root, PT.wayOut), 'href'), page.url);
  const links = target === null || pinIn(target.href) !== null ? words.links : [...new Set([...words.links, withoutTracking(target)])];
  const name = one(root, PT.creatorName);
  const author = authorFrom(all(root, PT.creator));
  return readingOf(
    'pinterest',
    {
      ...placeOf(page.surface.id),
      author: author === null ? NOBODY : { ...author, name: (name && lineOf(name)) || author.name },
      words: { ...words, links },
      title: title && (lineOf(title) || null),
    },
    page,
  );
}

/** The first that no comment holds: they are written with the same names. */
function uncommented(root: Element, selector: string): Element | null {
  return all(root, selector).find((found) => nearest(found, PT.comment) === null) ?? null;
}

function placeOf(id: string | null) {
  const url = id && pinUrl(id);
  return { kind: 'post' as const, id, url, thread: id === null ? {} : { key: `pinterest:${id}` as const, url } };
}

/** The first of the links that leads to an account and has words; the picture's has none. */
export function authorFrom(links: readonly Element[]): Author | null {
  const named = links.filter((link) => accountIn(attr(link, 'href')) !== null);
  const link = named.find((found) => lineOf(found) !== '') ?? named[0];
  const handle = accountIn(attrOf(link ?? null, 'href'));
  return link === undefined || handle === null ? null : { handle, name: lineOf(link) || null, url: `${HOME.origin}/${handle}/`, followers: null };
}

function idOf(root: Element): string | null {
  const told = /^\d{6,20}$/.exec(attr(root, 'data-test-pin-id') ?? '')?.[0];
  return told ?? all(root, PT.pinLink).filter((link) => nearest(link, PT.pin) === root).map((link) => pinIn(attr(link, 'href'))).find((id) => id !== null) ?? null;
}

/** An element of the footer that says so and nothing else: titles and names of boards stand there, too. */
function isPromoted(root: Element, footer: Element | null): boolean {
  if (footer !== null && all(footer, '*').some((label) => isAdvertLabel(lineOf(label)))) return true;
  return all(root, PT.advert).some((element) => nearest(element, PT.pin) === root && (isAdvertLabel(attr(element, 'title') ?? '') || isAdvertLabel(attr(element, 'aria-label') ?? '')));
}

function attrOf(element: Element | null, name: string): string | null {
  return element && attr(element, name);
}
