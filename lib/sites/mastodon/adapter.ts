import type { Author, Quoted } from '../../model/post.ts';
import type { PageContext, Reading, SiteAdapter } from '../adapter.ts';
import { parseCount } from '../counts.ts';
import { parseDate } from '../dates.ts';
import { all, attr, fits, holds, nearest, one, selfAndBelow, textOf } from '../dom.ts';
import { readingOf } from '../found-post.ts';
import { type OwnWords, ownWords } from '../own-words.ts';
import { timeFromId } from '../post-id-time.ts';
import { lineOf } from '../visible-text.ts';
import { webUrl, withoutTracking } from '../web-address.ts';
import { accountOf, checkedId, postIdOf, surfaceAt } from './addresses.ts';
import { type Client, CLIENTS, HIDDEN, POSTS, PRIVATE, SHELL } from './selectors.ts';
import { MASTODON } from './site.ts';

export const mastodonAdapter: SiteAdapter = {
  site: MASTODON,
  revision: 1,
  surfaceAt,
  isSettled: (doc) => one(doc, SHELL) !== null,
  findPosts: (scope) => selfAndBelow(scope, POSTS).filter((root) => nearest(root, PRIVATE) === null && !fits(root, clientOf(root).quote)),
  rawText: (root) => [textOf(root), ...all(root, clientOf(root).author).map((link) => attr(link, 'title'))].join('\n'),
  readPost,
};

function readPost(root: Element, page: PageContext): Reading {
  const client = clientOf(root);
  if (isClosed(root, client)) return { kind: 'skip', why: 'private' };
  const own = ownPart(root, client);
  const { id, url } = addressOf(own, root, client, page);
  const author = authorOf(own, client, page);
  const opening = page.surface.kind === 'thread' ? openingOf(page.doc) : null;
  const isReply = opening === null ? answers(root, client) : opening !== root;
  const time = own.first('time[datetime]');
  const counted = (selector: string) => {
    const found = own.first(selector);
    return found && parseCount(lineOf(nearest(found, 'button') ?? found));
  };
  const text = textIn(own, client);
  const warning = own.first(client.warning);
  return readingOf(
    MASTODON.id,
    {
      kind: isReply ? 'reply' : 'post',
      id: id && `${page.url.host}/${id}`,
      url,
      author,
      words: wordsOf(own, text, client, page),
      title: (warning && lineOf(warning, (element) => fits(element, 'button, [role="button"]'))) || null,
      lang: text && attr(text, 'lang'),
      time: (time && parseDate(attr(time, 'datetime') ?? '', page.now)) ?? (id === null ? null : timeFromId('mastodon', id)),
      engagement: { replies: counted(client.replies), reposts: counted(client.reposts), likes: counted(client.likes) },
      thread: isReply ? threadOf(opening, page) : { key: id === null ? null : `mastodon:${page.url.host}/${id}`, url, authorHandle: author?.handle ?? null },
      truncated: warning !== null && text === null,
      usual: ['publishedAt'],
    },
    page,
  );
}

/** A post without the one it quotes. */
interface OwnPart {
  first(selector: string): Element | null;
  all(selector: string): Element[];
  quote: Element | null;
}

function ownPart(root: Element, { quote: quotes }: Client): OwnPart {
  const quote = one(root, quotes);
  const isOwn = (found: Element) => quote === null || !holds(quote, found);
  return { quote, all: (selector) => all(root, selector).filter(isOwn), first: (selector) => all(root, selector).find(isOwn) ?? null };
}

function clientOf(root: Element): Client {
  return CLIENTS.find(({ post }) => fits(root, post)) ?? CLIENTS[0]!;
}

function textIn(own: OwnPart, { text }: Client): Element | null {
  return text.map((selector) => own.first(selector)).find((found) => found !== null) ?? null;
}

/** Followers only, named people only: said by a class on the post or around it, or by an icon in it. */
function isClosed(root: Element, { closed }: Client): boolean {
  return nearest(root, closed) !== null || one(root, closed) !== null;
}

function answers(root: Element, { answer }: Client): boolean {
  return nearest(root, answer) !== null || one(root, answer) !== null;
}

/** The link around the time; the post that a page is about may lack it. The number on the element is that of what was boosted, not of the boost. */
function addressOf(own: OwnPart, root: Element, client: Client, page: PageContext): { id: string | null; url: string | null } {
  const link = own.first(client.permalink);
  const url = webUrl(link && attr(link, 'href'), page.url);
  const linked = url && postIdOf(url);
  const isSubject = page.surface.kind === 'thread' && !fits(root, '.status');
  const id = checkedId(attr(root, 'data-id')) ?? linked ?? (isSubject ? page.surface.id : null);
  if (url !== null && linked !== null) return { id, url: withoutTracking(url) };
  return { id, url: isSubject ? withoutTracking(page.url) : null };
}

function authorOf(own: OwnPart, client: Client, page: PageContext): Author | null {
  const link = own.first(client.author);
  if (link === null) return null;
  const href = attr(link, 'href');
  const account = own.first(client.account);
  const handle = accountOf((account && lineOf(account)) || attr(link, 'title') || '', href, page.url);
  const name = own.first(client.name);
  return handle === null ? null : { handle, name: (name && lineOf(name)) || null, url: webUrl(href, page.url)?.href ?? null, followers: null };
}

function wordsOf(own: OwnPart, text: Element | null, client: Client, page: PageContext): OwnWords | null {
  const quoted = own.quote === null ? null : quotedIn(own.quote, client, page);
  const hasMedia = own.first(client.media) !== null;
  if (text === null) return hasMedia || quoted !== null ? { text: '', nodes: [], quoted, links: [], hasMedia } : null;
  const words = ownWords(text, page.url, { skip: `${HIDDEN}, ${client.quote}, ${client.warning}` });
  const cards = own.all(client.card).map((card) => webUrl(attr(card, 'href'), page.url)).filter((url) => url !== null);
  return { ...words, quoted, links: [...new Set([...words.links, ...cards.map(withoutTracking)])], hasMedia: hasMedia || words.hasMedia };
}

function quotedIn(quote: Element, client: Client, page: PageContext): Quoted | null {
  const body = client.text.map((selector) => one(quote, selector)).find((found) => found !== null) ?? null;
  const link = one(quote, client.author);
  const account = one(quote, client.account);
  const text = body === null ? '' : ownWords(body, page.url, { skip: HIDDEN }).text;
  const handle = link && accountOf((account && lineOf(account)) || attr(link, 'title') || '', attr(link, 'href'), page.url);
  return text === '' && handle === null ? null : { handle, text };
}

/** The first post of a conversation's page: what is answered stands above. */
function openingOf(doc: Document): Element | null {
  const first = all(doc, POSTS).find((root) => nearest(root, PRIVATE) === null);
  return first === undefined || answers(first, clientOf(first)) ? null : first;
}

function threadOf(opening: Element | null, page: PageContext) {
  if (opening === null) return {};
  const client = clientOf(opening);
  const own = ownPart(opening, client);
  const { id, url } = addressOf(own, opening, client, page);
  return id === null ? {} : { key: `mastodon:${page.url.host}/${id}` as const, url, authorHandle: authorOf(own, client, page)?.handle ?? null };
}
