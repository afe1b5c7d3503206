import type { PageContext, Reading } from '../adapter.ts';
import { parseDate } from '../dates.ts';
import { all, attr, nearest, one } from '../dom.ts';
import { forumAudience } from '../forum-audience.ts';
import { forumAuthor } from '../forum-author.ts';
import { readForumPost } from '../forum-post.ts';
import { lineOf } from '../visible-text.ts';
import { webUrl } from '../web-address.ts';
import { IPS } from './selectors.ts';
import { surfaceAt } from './surface.ts';
import { firstPageOf, placeOf } from './topic.ts';

/** A post as searches, streams of what is new and a member's own pages list it: its beginning, folded. */
export function readStreamItem(root: Element, page: PageContext): Reading {
  const forum = placeOf(page);
  const link = one(root, IPS.streamLink);
  const address = webUrl(link && attr(link, 'href'), forum.base);
  const topic = (address && surfaceAt(address)?.id) ?? null;
  // People, files, dates and reviews are listed among them.
  if (address !== null && topic === null) return { kind: 'skip', why: 'own-ui' };
  const id = address && commentIn(address);
  const thread = address && firstPageOf(address);
  const body = one(root, IPS.streamBody);
  const time = one(root, IPS.time);
  const stamp = /^\d{9,10}$/.exec(attr(root, 'data-timestamp') ?? '')?.[0];
  return readForumPost(
    {
      site: 'invision',
      forum,
      thread: { id: topic, url: thread, title: link && (lineOf(link) || null), author: null },
      opens: id === null,
      id,
      url: thread && id && `${thread}${thread.includes('?') ? '&' : '?'}do=findComment&comment=${id}`,
      author: forumAuthor(all(root, IPS.rowAuthor).find((person) => lineOf(person) !== '' && (body === null || nearest(person, IPS.streamBody) === null)) ?? null, forum.base) ?? { handle: '', name: null, url: null, followers: null },
      body,
      notText: IPS.notText,
      quote: IPS.quote,
      time: stamp === undefined ? time && parseDate(attr(time, 'datetime') ?? '', page.now) : { at: Number(stamp) * 1_000, precision: 'second' },
      audience: forumAudience(page.doc, IPS.signOut),
      truncated: true,
    },
    page,
  );
}

/** `?do=findComment&comment=12`, `#comment-12`, `#findComment-12`. */
function commentIn(address: URL): string | null {
  return /^\d{1,12}$/.exec(address.searchParams.get('comment') ?? '')?.[0] ?? /^#(?:find)?comment-(\d{1,12})$/i.exec(address.hash)?.[1] ?? null;
}
