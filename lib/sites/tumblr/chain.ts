import type { Quoted } from '../../model/post.ts';
import { all, attr, fits, holds, nearest, nextElementOf, one, parentOf } from '../dom.ts';
import type { OwnWords } from '../own-words.ts';
import { cutText, lineOf, visibleText, type VisibleText } from '../visible-text.ts';
import { webUrl, withoutTracking } from '../web-address.ts';
import { blogAddress, HOME, wayOut, type PostAddress } from './address.ts';
import { TU } from './selectors.ts';

/** One part of a chain of reblogs: who wrote it, as a picture that leads to the blog says, and all of it. */
interface Part {
  by: PostAddress;
  head: Element;
  box: Element;
}

export interface Chain {
  words: OwnWords;
  /** What opened the chain; null: the post is one of its own. */
  opening: PostAddress | null;
  /** "Keep reading" was still closed. */
  isCut: boolean;
}

const LINK_LIMIT = 100;
const OUTSIDE = `${TU.header}, ${TU.footer}`;
const NO_WORDS = `button, [role="button"], ${TU.tag}, ${OUTSIDE}`;

/** What a blog itself says in a post, its tags included, apart from what it reblogs or answers. */
export function chainOf(article: Element, blog: string): Chain {
  const parts = partsOf(article);
  const opening = parts.find(({ by }) => by.blog !== blog)?.by ?? sourceIn(article, blog);
  const own = opening === null ? [article] : parts.filter(({ by }) => by.blog === blog).map(({ box }) => box);
  const heads = parts.map(({ head }) => head);
  const isLeftOut = (element: Element) => fits(element, NO_WORDS) || heads.includes(element);
  const isWithin = (element: Element) => nearest(element, OUTSIDE) === null && !heads.some((head) => holds(head, element));
  const tags = all(article, TU.tag);
  const said = [...own.map((box) => visibleText(box, { skip: isLeftOut })), inOneLine(tags.map((tag) => visibleText(tag)))];
  const links = [...own.flatMap((box) => all(box, TU.link)), ...tags].filter(isWithin).map((link) => webUrl(attr(link, 'href'), HOME));
  const words = {
    ...joined(said),
    quoted: opening === null ? null : quotedIn(article, opening, new Set(own), isLeftOut),
    links: [...new Set(links.flatMap((url) => (url === null ? [] : [withoutTracking(wayOut(url))])))].slice(0, LINK_LIMIT),
    hasMedia: all(article, 'img, video, audio, iframe').some(isWithin),
  };
  // Other buttons in a text are named, hold a picture, or are the several choices of a poll.
  const isCut = all(article, 'button:not([aria-label])').filter((button) => isWithin(button) && lineOf(button) !== '').length === 1;
  return { words, opening, isCut };
}

function inOneLine(texts: readonly VisibleText[]): VisibleText {
  return { text: texts.map(({ text }) => text).join(' '), nodes: texts.flatMap(({ nodes }) => nodes) };
}

function joined(texts: readonly VisibleText[]): VisibleText {
  const said = texts.filter(({ text }) => text !== '');
  return { text: cutText(said.map(({ text }) => text).join('\n\n')), nodes: said.flatMap(({ nodes }) => nodes) };
}

function quotedIn(article: Element, opening: PostAddress, own: ReadonlySet<Element>, isLeftOut: (element: Element) => boolean): Quoted {
  return { handle: opening.blog, text: visibleText(article, { skip: (element) => own.has(element) || isLeftOut(element) }).text };
}

function partsOf(article: Element): Part[] {
  const pictures = all(article, TU.picture).map((picture) => nearest(picture, TU.link)!).filter((link) => nearest(link, OUTSIDE) === null);
  const found = pictures.flatMap((link) => {
    const by = blogAddress(attr(link, 'href'));
    return by === null ? [] : [{ link, by }];
  });
  const links = found.map(({ link }) => link);
  return found.map(({ link, by }) => ({ by, ...boxOf(link, links, article) }));
}

/** The largest box around a picture that holds no other part, and in it what stands before the words. */
function boxOf(link: Element, others: readonly Element[], article: Element): { box: Element; head: Element } {
  const way = [link];
  for (let outer = parentOf(link); outer !== null && outer !== article; outer = parentOf(outer)) {
    if (one(outer, OUTSIDE) !== null || others.some((other) => other !== link && holds(outer, other))) break;
    way.unshift(outer);
  }
  return { box: way[0]!, head: way.find((element, index) => index > 0 && nextElementOf(element) !== null) ?? link };
}

/**
 * "mara reblogged oddvar": another blog's post in the header, where its part says nothing of it (a blog that is gone has no
 * picture). A blog alone counts beside the icon: who paid for a post to be shown may stand there, too.
 */
function sourceIn(article: Element, blog: string): PostAddress | null {
  const header = one(article, TU.header);
  if (header === null) return null;
  const isReblog = one(header, TU.reblogs) !== null;
  const named = all(header, TU.link).map((link) => blogAddress(attr(link, 'href')));
  return named.find((address) => address !== null && address.blog !== blog && (isReblog || address.id !== null)) ?? null;
}
