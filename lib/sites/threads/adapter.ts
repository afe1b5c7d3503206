import type { Author, Engagement } from '../../model/post.ts';
import type { PageContext, Reading, SiteAdapter } from '../adapter.ts';
import { parseCount } from '../counts.ts';
import { parseDate } from '../dates.ts';
import { all, attr, documentOf, one, textOf } from '../dom.ts';
import { readingOf } from '../found-post.ts';
import { timeFromId } from '../post-id-time.ts';
import { lineOf } from '../visible-text.ts';
import { accountIn, isPrivateCode, postUrl, profileUrl, surfaceAt } from './address.ts';
import { ownPart, type OwnPart } from './own-part.ts';
import { postsIn } from './roots.ts';
import { S } from './selectors.ts';
import { THREADS } from './site.ts';
import { openingAbove } from './thread.ts';
import { isFolded, wordsOf } from './words.ts';

export const threadsAdapter: SiteAdapter = {
  site: THREADS,
  revision: 1,
  surfaceAt,
  isSettled: (doc) => one(doc, S.shell) !== null,
  findPosts: postsIn,
  rawText: (root) => `${textOf(root)} ${profileName(documentOf(root)) ?? ''}`,
  readPost,
};

function readPost(root: Element, page: PageContext): Reading {
  const own = ownPart(root);
  const { account, code } = identityOf(own, page);
  if (code !== null && isPrivateCode(code)) return { kind: 'skip', why: 'private' };
  const opening = openingAbove(root, page);
  const above = identityOf(opening === null ? own : ownPart(opening), page);
  return readingOf(
    'threads',
    {
      kind: opening === null ? 'post' : 'reply',
      id: code,
      url: account && code && postUrl(account, code),
      author: authorOf(own, account, page),
      words: wordsOf(own),
      time: (own.time && parseDate(attr(own.time, 'datetime') ?? '', page.now)) ?? (code === null ? null : timeFromId('threads', code)),
      engagement: countsOf(own),
      thread: above.account === null || above.code === null ? {} : { key: `threads:${above.code}`, url: postUrl(above.account, above.code), authorHandle: above.account },
      truncated: isFolded(own),
      usual: ['publishedAt', 'likes'],
    },
    page,
  );
}

/** By the link on the time; the post that a page is about may have none. */
function identityOf(own: OwnPart, page: PageContext): { account: string | null; code: string | null } {
  const named = own.all(S.account).map((link) => accountIn(attr(link, 'href'))).find((account) => account !== null) ?? null;
  const code = own.address?.code ?? (page.surface.kind === 'thread' ? page.surface.id : null);
  return { account: own.address?.account ?? named, code };
}

/** Lists show the handle alone, a profile the name above them; where a name stands with a post, it leads to the account too. */
function authorOf({ heading }: OwnPart, account: string | null, page: PageContext): Author | null {
  if (account === null) return null;
  const links = heading === null ? [] : all(heading, S.account).filter((link) => accountIn(attr(link, 'href')) === account);
  const beside = links.map((link) => lineOf(link)).find((text) => text !== '' && text.replace(/^@|\p{Cf}/gu, '') !== account);
  const above = page.surface.id === account ? profileName(page.doc) : null;
  return { handle: account, name: beside ?? above, url: profileUrl(account), followers: null };
}

function profileName(doc: Document): string | null {
  const name = one(doc, S.profileName);
  return name && (lineOf(name) || null);
}

/** With one of the four buttons missing only the first is known. */
function countsOf({ actions: [like, answer, repost, share] }: OwnPart): Pick<Engagement, 'likes' | 'replies' | 'reposts'> {
  const count = (action: Element | undefined) => (action === undefined ? null : parseCount(lineOf(action)));
  return { likes: count(like), replies: share === undefined ? null : count(answer), reposts: share === undefined ? null : count(repost) };
}
