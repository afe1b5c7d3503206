import type { Author } from '../../model/post.ts';
import type { PageContext, Reading } from '../adapter.ts';
import { all, attr, holds, precedes } from '../dom.ts';
import { readingOf } from '../found-post.ts';
import { textHash } from '../text-hash.ts';
import { lineOf } from '../visible-text.ts';
import { withoutTracking } from '../web-address.ts';
import { accountIn, groupIn, HOME, postAddress, type PostAddress } from './address.ts';
import { audienceIn, groupAudience, type Audience } from './audience.ts';
import { commentIdIn } from './comment-id.ts';
import { engagementOf } from './engagement.ts';
import { headOf, isBefore, ownIn, sharedHeadOf } from './own-part.ts';
import { S } from './selectors.ts';
import { timeOn } from './time.ts';
import { bodyOf, isFolded, languageOf, sharedIn, wordsIn } from './words.ts';

/** A post in a feed, a group, on a profile, in a search, on its page or in a dialog. */
export function readPost(root: Element, page: PageContext): Reading {
  const opening = openingOf(root, page);
  const { author, audience, body, shared, above } = opening;
  if (audience === 'private') return { kind: 'skip', why: 'private' };
  const { id, url } = placeOf(opening, page);
  return readingOf(
    'facebook',
    {
      kind: 'post',
      id,
      url,
      author,
      words: wordsIn(body, sharedIn(root, shared)),
      lang: languageOf(body),
      time: firstOf(above, (link) => (accountIn(attr(link, 'href')) === null ? timeOn(link, page) : null)),
      engagement: engagementOf(root),
      thread: id === null ? {} : { key: `facebook:${id}`, url, authorHandle: author?.handle || null },
      audience,
      promoted: ownIn(root, S.advert).length > 0,
      truncated: isFolded(body),
      usual: ['publishedAt'],
    },
    page,
  );
}

export interface Opening {
  root: Element;
  author: Author | null;
  audience: Audience;
  body: Element | null;
  shared: Element | null;
  group: string | null;
  /** Links between the name and the text: to the author, on the time. */
  above: readonly Element[];
  addresses: readonly PostAddress[];
}

/** What a post says of itself, for it and for each comment on it. */
export function openingOf(root: Element, page: PageContext): Opening {
  const head = headOf(root);
  const shared = sharedHeadOf(root);
  const body = bodyOf(root, head, shared);
  const links = ownIn(root, S.link).filter((link) => isBefore(shared, link) && !(body && holds(body, link)));
  const above = links.filter((link) => body === null || precedes(link, body));
  const addresses = links.map((link) => postAddress(attr(link, 'href'))).filter((address) => address !== null && isOfPost(address)) as PostAddress[];
  const group = groupOf(head, above, addresses, page);
  const icons = ownIn(root, S.audience).filter((icon) => isBefore(shared, icon) && (body === null || precedes(icon, body)) && !(head && holds(head, icon)));
  return { root, author: authorOf(head, above), audience: audienceOf(audienceIn(icons), group, page), body, shared, group, above, addresses };
}

/** Where a post is: its key and its address. */
export function placeOf(opening: Opening, page: PageContext): { id: string | null; url: string | null } {
  const id = idOf(opening, page) ?? lastResort(opening);
  return { id, url: urlOf(id, opening, page) };
}

function firstOf<Found>(links: readonly Element[], read: (link: Element) => Found | null): Found | null {
  for (const link of links) {
    const found = read(link);
    if (found !== null) return found;
  }
  return null;
}

/** A photo's own number is not that of the post that shows it. */
function isOfPost({ url, token }: PostAddress): boolean {
  return !url.searchParams.has('comment_id') && !(url.pathname.startsWith('/photo') && url.searchParams.get('fbid') === token);
}

/** What a group's name or page stands over is shown only where it says that all may see it. */
function audienceOf(told: Audience, group: string | null, page: PageContext): Audience {
  if (group === null || told !== 'unknown') return told;
  const isHere = page.url.pathname.startsWith(`/groups/${group}`);
  return isHere && groupAudience(page.doc) === 'public' ? 'public' : 'private';
}

function groupOf(head: Element | null, above: readonly Element[], addresses: readonly PostAddress[], page: PageContext): string | null {
  const named = head === null ? [] : all(head, S.link).map((link) => groupIn(attr(link, 'href')));
  const member = above.map((link) => /\/groups\/([\w.-]+)\/user\//.exec(attr(link, 'href') ?? '')?.[1]);
  const here = /^\/groups\/([\w.-]+)/.exec(page.url.pathname)?.[1];
  return [...named, ...member, ...addresses.map(({ group }) => group), here === 'feed' ? null : here].find((group) => group !== null && group !== undefined) ?? null;
}

/** In a list of several groups' posts the head names the group, and the line below it the member. */
function authorOf(head: Element | null, above: readonly Element[]): Author | null {
  const links = [...(head === null ? [] : all(head, S.link)), ...above];
  const named = links.filter((link) => lineOf(link) !== '' && accountIn(attr(link, 'href')) !== null);
  const link = named.find((found) => /\/user\/\d/.test(attr(found, 'href') ?? '')) ?? named[0];
  const account = link === undefined ? null : accountIn(attr(link, 'href'));
  if (account !== null && link !== undefined) return { handle: account.handle, name: lineOf(link), url: account.url, followers: null };
  const name = head === null || all(head, S.link).length > 0 ? '' : lineOf(head);
  return head === null ? null : { handle: '', name: name || null, url: null, followers: null };
}

/** The post's number from its links, its comments' links, the page's address; else its opaque id. */
function idOf({ root, addresses }: Opening, page: PageContext): string | null {
  const tokens = addresses.map(({ token }) => token);
  const number = tokens.find(isNumber) ?? firstOf(all(root, S.commentLink), (link) => commentIdIn(attr(link, 'href'))?.post ?? null);
  if (number !== null) return number;
  const here = page.surface.kind === 'thread' && isAlone(root, page) ? page.surface.id : null;
  return here !== null && isNumber(here) ? here : (tokens[0] ?? here);
}

function isNumber(token: string): boolean {
  return /^\d+$/.test(token);
}

/** Of several posts on a page the one that the address names may be any. */
function isAlone(root: Element, page: PageContext): boolean {
  return all(page.doc, `${S.name}, ${S.message}`).every((part) => holds(root, part));
}

/** A post of a feed tells its id only when it is pointed at: until then it is known by whose it is and what it says. */
function lastResort({ author, body }: Opening): string | null {
  const text = body === null ? '' : wordsIn(body).text;
  return author === null || text === '' ? null : `text-${textHash(`${author.handle || author.name}\n${text}`)}`;
}

function urlOf(id: string | null, { addresses, author, group }: Opening, page: PageContext): string | null {
  const address = addresses.find(({ url }) => !url.pathname.startsWith('/photo'));
  if (address !== undefined) return withoutTracking(address.url);
  if (id === null || !isNumber(id)) return author?.url ?? (group === null ? null : `${HOME.origin}/groups/${group}/`);
  if (page.surface.id === id) return withoutTracking(page.url);
  if (group !== null) return `${HOME.origin}/groups/${group}/posts/${id}/`;
  if (author === null || author.handle === '') return `${HOME.origin}/${id}`;
  return isNumber(author.handle) ? `${HOME.origin}/permalink.php?story_fbid=${id}&id=${author.handle}` : `${HOME.origin}/${author.handle}/posts/${id}`;
}
