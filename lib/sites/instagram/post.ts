import type { Engagement } from '../../model/post.ts';
import type { PageContext, Reading } from '../adapter.ts';
import { parseCount } from '../counts.ts';
import { parseDate } from '../dates.ts';
import { all, attr, fits, holds, nearest, one, parentOf, precedes } from '../dom.ts';
import { readingOf } from '../found-post.ts';
import { timeFromId } from '../post-id-time.ts';
import { lineOf } from '../visible-text.ts';
import { accountIn, isPrivateCode, postAddress, postUrl, profileUrl, type PostAddress } from './address.ts';
import { S } from './selectors.ts';
import { bodyBeside, isFolded, isName, nameIn, wordsIn } from './words.ts';

const NO_WORDS = { text: '', nodes: [], quoted: null, links: [], hasMedia: true };

/** A post in a list, on its own page or in a dialog over another. */
export function readPost(root: Element, page: PageContext): Reading {
  const { code, account, time } = identityOf(root, page);
  if (code !== null && isPrivateCode(code)) return { kind: 'skip', why: 'private' };
  const url = code && postUrl(code);
  const body = captionOf(root, account);
  return readingOf(
    'instagram',
    {
      kind: 'post',
      id: code,
      url,
      author: account === null ? null : { handle: account, name: null, url: profileUrl(account), followers: null },
      words: body === null ? NO_WORDS : wordsIn(body),
      time: (time && parseDate(attr(time, 'datetime') ?? '', page.now)) ?? (code === null ? null : timeFromId('instagram', code)),
      engagement: engagementOf(root),
      thread: code === null ? {} : { key: `instagram:${code}`, url, authorHandle: account },
      promoted: fits(root, S.article) && one(root, S.wayOut) !== null,
      truncated: body !== null && isFolded(body),
      usual: ['publishedAt', 'likes'],
    },
    page,
  );
}

interface Identity {
  code: string | null;
  account: string | null;
  /** The post's own, else that of its caption, which may be a second or a year younger. */
  time: Element | null;
}

/** Which post a root shows, and whose it is: by the link on its time, by any link to it, by the page's address. */
function identityOf(root: Element, page: PageContext): Identity {
  const links = all(root, S.postLink).map((link) => ({ link, address: postAddress(attr(link, 'href')) }));
  const own = links.filter((found): found is { link: Element; address: PostAddress } => found.address !== null && found.address.comment === null);
  const times = own.filter(({ link }) => one(link, S.time) !== null);
  const here = page.surface.kind === 'thread' && !isInList(root) ? page.surface.id : null;
  const code = here ?? times[0]?.address.code ?? own[0]?.address.code ?? null;
  const dated = times.find(({ address }) => address.code === code);
  const named = own.map(({ address }) => (address.code === code ? address.account : null)).find((account) => account !== null);
  const name = nameIn(root);
  const inAddress = postAddress(page.url.href);
  const account = named ?? (inAddress?.code === code ? inAddress.account : null) ?? (name && accountIn(attr(name, 'href')));
  return { code, account, time: (dated && one(dated.link, S.time)) ?? captionTime(root) };
}

/** In a list of articles none is what the address names: that lies over it in a dialog. */
export function isInList(root: Element): boolean {
  const place = fits(root, S.article) ? nearest(parentOf(root) ?? root, S.page) : null;
  return place !== null && all(place, S.article).length > 1;
}

/** On its page the caption is the first row, and its time no link. */
function captionTime(root: Element): Element | null {
  return all(root, S.time).find((time) => nearest(time, 'a') === null) ?? null;
}

/** What the author wrote to it: the row with a time of its own, the row below the icons, a heading. */
function captionOf(root: Element, account: string | null): Element | null {
  const time = captionTime(root);
  const names = account === null ? [] : all(root, S.account).filter((link) => isName(link, account));
  const byTime = time && names.findLast((name) => precedes(name, time));
  const timed = byTime && bodyBeside(byTime, time, root);
  if (timed) return timed;
  const actions = one(root, S.actions);
  const below = names.filter((name) => actions !== null && precedes(actions, name));
  return below.map((name) => bodyBeside(name, null, root)).find((body) => body !== null) ?? one(root, S.heading);
}

/** Each number stands behind its icon; the icons have an order, and some are left out. */
function engagementOf(root: Element): Partial<Engagement> {
  const section = all(root, S.actions).find((found) => all(found, S.icon).length > 2) ?? null;
  const icons = section === null ? [] : all(section, S.icon);
  const after = (at: number) => {
    const [icon, next] = [icons[at], icons[at + 1]];
    const shown = section === null || icon === undefined ? undefined : all(section, 'span').find((span) => precedes(icon, span) && (next === undefined || precedes(span, next)) && lineOf(span) !== '');
    return shown === undefined ? null : parseCount(lineOf(shown));
  };
  const hasComments = icons.length > 3;
  return { likes: after(0) ?? likersIn(root), replies: (hasComments ? after(1) : null) ?? commentsIn(root), reposts: icons.length > 4 ? after(2) : null };
}

/** "1,234 likes"; "liked by Mara and 1,233 others" names one of them. */
function likersIn(root: Element): number | null {
  const link = all(root, S.likers).find((found) => parseCount(lineOf(found)) !== null);
  if (link === undefined) return null;
  const count = parseCount(lineOf(link));
  const line = parentOf(link);
  const isNamed = line !== null && all(line, S.account).some((other) => !holds(link, other) && isName(other));
  return count === null ? null : count + (isNamed ? 1 : 0);
}

/** "View all 17 comments". */
function commentsIn(root: Element): number | null {
  const links = all(root, S.postLink).filter((link) => one(link, `${S.time}, ${S.media}`) === null && (postAddress(attr(link, 'href'))?.part ?? 'comments') === 'comments');
  return links.map((link) => parseCount(lineOf(link))).find((count) => count !== null) ?? null;
}
