import type { Author, Post, PostKind } from '../../model/post.ts';
import type { PageContext, Reading } from '../adapter.ts';
import { all, attr, nearest, one } from '../dom.ts';
import { pageBase } from '../page-base.ts';
import { lineOf } from '../visible-text.ts';
import { webAddress, webUrl, withoutTracking } from '../web-address.ts';
import { isTaken } from './alike.ts';
import { namedIn } from './candidates.ts';
import { isOutside, ownText } from './own-text.ts';
import { toldBy } from './json-ld.ts';
import { takeSearch } from './latest.ts';
import type { Searched } from './latest.ts';
import { isArticle, ownPart } from './own-part.ts';
import type { OwnPart } from './own-part.ts';
import { domId } from './plain-link.ts';
import { textHash } from '../text-hash.ts';
import { readQuote } from './quote.ts';
import { findRoots, tell } from './roots.ts';
import { foundRow } from './row-roots.ts';
import type { FoundRow } from './row-roots.ts';
import { isOpening, statedIn } from './stated-roots.ts';
import { finish } from './steps.ts';
import { Survey } from './survey.ts';
import type { Told, ToldAuthor } from './told.ts';
import { namesPost, wordsOf } from './words.ts';

/** Reads one root of `findRoots`. */
export function readRoot(root: Element, page: PageContext): Reading {
  const row = foundRow(root);
  const { survey, inner, isStated = false } = takeSearch(root) ?? searchAgain(root, row);
  const own = ownPart(survey, root, inner, row?.heads ?? null);
  const stated = isStated ? statedIn(root) : null;
  if (isStated && stated === null && isTaken(root)) return { kind: 'skip', why: 'own-ui' };
  const told = stated === null ? tell(own, page.now) : { ...toldBy(stated), href: isOpening(stated) ? page.url.href : stated.href, body: root };
  if (told.author === null && told.time === null) return { kind: 'skip', why: 'own-ui' };
  const body = told.body ?? root;
  const { text, nodes } = ownText(own, told);
  const kind = kindOf(root, told, page);
  const title = titleOf(own, told, kind, page);
  const base = pageBase(page);
  const author = authorOf(told.author, base);
  const published = told.time?.time ?? null;
  const url = addressOf(own, told, page, base);
  const id = url === null ? `${threadUrl(page)}#${textHash([author.name, text, published === null ? '' : Math.floor(published.at / 86_400_000)].join('\n'))}` : url;
  const post: Post = {
    key: `web:${new URL(id).host}${id.slice(new URL(id).origin.length)}`,
    site: 'web',
    kind,
    url: url ?? threadUrl(page),
    author,
    title,
    text,
    quoted: own.quotes.map(readQuote).find((quote) => quote !== null) ?? null,
    links: told.body === null ? [] : linksIn(body, base, isOutside(own, told)),
    lang: attr(nearest(body, '[lang]') ?? body, 'lang') || null,
    publishedAt: published?.at ?? null,
    publishedPrecision: published?.precision ?? null,
    engagement: { likes: null, replies: null, reposts: null, views: null, ...told.engagement },
    rating: kind === 'review' ? told.rating : null,
    thread: { key: null, url: threadUrl(page), authorHandle: null },
    audience: 'unknown',
    promoted: false,
    truncated: false,
    readAt: page.now,
  };
  const absent = [author.handle === '' ? 'author' : null, published === null ? 'publishedAt' : null].filter((name) => name !== null);
  return { kind: 'post', post, textNodes: () => nodes, absent };
}

function searchAgain(root: Element, row: FoundRow | null): Searched {
  if (row !== null) return { survey: Survey.of(root, row.heads), inner: [] };
  const { roots, survey } = finish(findRoots(root, finish(namedIn(root))));
  return { survey: survey ?? Survey.of(root), inner: roots.filter((element) => element !== root), isStated: !roots.includes(root) };
}

function kindOf(root: Element, told: Told, page: PageContext): PostKind {
  if (told.kind !== null && told.kind !== 'post') return told.kind;
  if (isArticle(root)) return 'article';
  if (nearest(root, '[role="feed"]') !== null) return 'post';
  return (foundRow(root)?.isFirst ?? isFirst(root, page.doc)) && !/[?&/](?:page|p|start|st|seite)[=/-]?[2-9]\d*/i.test(page.url.pathname + page.url.search) ? 'post' : 'reply';
}

/** Whether no element of the page that bears its name stands before it. */
function isFirst(root: Element, doc: Document): boolean {
  const name = (attr(root, 'class') ?? '').split(/\s+/).find((word) => namesPost(wordsOf(word)));
  const series = /^(\D+)\d+$/.exec(attr(root, 'id') ?? '')?.[1];
  const selector = name === undefined ? series && `[id^="${CSS.escape(series)}"]` : `.${CSS.escape(name)}`;
  return selector === undefined || one(doc, selector) === root;
}

function titleOf(own: OwnPart, told: Told, kind: PostKind, page: PageContext): string | null {
  if (kind === 'comment' || kind === 'reply' || kind === 'answer') return null;
  if (told.title !== null) return told.title;
  if (kind === 'review') return lineFrom(own.all('[class*="title"], [data-hook*="title"], h3, h4')[0] ?? null);
  const isAlone = nearest(own.root, '[role="feed"]') !== null;
  return lineFrom(ownHeading(own, told) ?? (isAlone ? null : pageHeading(page.doc)));
}

function ownHeading(own: OwnPart, told: Told): Element | null {
  return own.all('h1, h2, h3').find((element) => lineOf(element) !== '' && (told.body === null || !own.survey.holds(told.body, element)) && !own.survey.holds(element, told.author?.element ?? element)) ?? null;
}

/** The heading of the page's subject, which is not that of the site. */
function pageHeading(doc: Document): Element | null {
  return one(doc, 'main h1, [role="main"] h1, article h1') ?? all(doc, 'h1').find((heading) => nearest(heading, 'header, nav') === null) ?? one(doc, 'h1');
}

function lineFrom(element: Element | null): string | null {
  const line = element === null ? '' : lineOf(element, (part) => /rating|star|icon/.test(attr(part, 'class') ?? ''));
  return line === '' ? null : line;
}

/** Paths of people whose last part is the name under which they are known there. */
const HANDLE = /\/(?:[@~]|(?:u|users?|profile|members?|authors?|people)\/)(?!\d+-)([\p{L}\w.-]*\p{L}[\p{L}\w.@-]*)(?<!\.\d+)\/?$/u;

/** "Anna Example @anna@social.example": both on one line. */
const NAME_AND_HANDLE = /^(.+?)\s+@([\w.-]+(?:@[\w.:-]+)?)$/;

function authorOf(told: ToldAuthor | null, base: URL): Author {
  const url = told === null ? null : webUrl(told.href, base);
  const both = NAME_AND_HANDLE.exec(told?.name ?? '');
  const name = both?.[1] ?? told?.name ?? null;
  const handle = both?.[2] ?? (url === null ? undefined : HANDLE.exec(decoded(url.pathname))?.[1]);
  return { handle: handle ?? name ?? '', name, url: url === null ? null : withoutTracking(url), followers: null };
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** The post's own address: its permalink, else the page at the post's id; null where it has neither. */
function addressOf(own: OwnPart, told: Told, page: PageContext, base: URL): string | null {
  if (told.href === page.url.href) return threadUrl(page);
  const stated = told.href === null ? null : webUrl(told.href, base);
  const permalink = stated?.host === page.url.host ? stated : null;
  if (permalink !== null && (permalink.hash.length > 1 || permalink.pathname !== page.url.pathname || permalink.search !== page.url.search)) return withoutTracking(permalink);
  if (isArticle(own.root)) return threadUrl(page);
  const id = domId(own);
  return id === null || /\s/.test(id) ? (permalink === null ? null : withoutTracking(permalink)) : `${threadUrl(page)}#${id}`;
}

function threadUrl(page: PageContext): string {
  const url = new URL(withoutTracking(page.url));
  url.hash = '';
  return url.href;
}

function linksIn(body: Element, base: URL, isSkipped: (element: Element) => boolean): string[] {
  const links = all(body, 'a[href]').filter((link) => !isSkipped(link)).map((link) => webAddress(attr(link, 'href'), base));
  return [...new Set(links.filter((link) => link !== null))];
}
