import type { Author } from '../../model/post.ts';
import type { PageContext, Reading } from '../adapter.ts';
import { parseDate } from '../dates.ts';
import { all, attr, fits, one } from '../dom.ts';
import { forumAudience } from '../forum-audience.ts';
import { forumAuthor } from '../forum-author.ts';
import { readForumPost } from '../forum-post.ts';
import { lineOf } from '../visible-text.ts';
import { numberIn } from './numbers.ts';
import { NB } from './selectors.ts';
import { placeOf } from './topic.ts';

/** Before the title of what is not the first post of its topic; on a search a book marks the first one instead. */
const REPLY = /^RE:\s+/;

/** A post on a search, or among those of a member or a group: whole, but without its topic's address. */
export function readListedPost(root: Element, page: PageContext): Reading {
  if (fits(root, NB.deleted)) return { kind: 'skip', why: 'placeholder' };
  const forum = placeOf(page);
  const pid = attr(root, 'data-pid') ?? '';
  const id = numberIn(pid) === null ? null : pid;
  const link = one(root, NB.listedTitle);
  const title = link === null ? '' : lineOf(link);
  const opens = one(root, NB.listedFirst) !== null || (page.surface.kind === 'profile' && title !== '' && !REPLY.test(title));
  const topic = one(root, NB.listedTopic);
  const time = one(root, NB.timeago);
  return readForumPost(
    {
      site: 'nodebb',
      forum,
      thread: { id: topic && attr(topic, 'data-tid'), url: null, title: title.replace(REPLY, '') || null, author: null },
      opens,
      id,
      url: id && `${page.url.origin}${forum.name.slice(page.url.host.length)}/post/${id}`,
      author: authorOf(root, forum.base) ?? memberOf(page),
      body: one(root, NB.body),
      quote: NB.quote,
      time: time && parseDate(attr(time, 'datetime') ?? attr(time, 'title') ?? '', page.now),
      audience: forumAudience(page.doc, NB.signOut),
    },
    page,
  );
}

/** The picture's link comes first and shows no name. */
function authorOf(root: Element, base: URL): Author | null {
  const links = all(root, NB.rowAuthor).filter((link) => !fits(link, `${NB.body} *`));
  return forumAuthor(links.find((link) => one(link, '.avatar, [component="avatar/icon"]') === null && lineOf(link) !== '') ?? null, base);
}

/** Among a member's posts not all themes name the member again. */
function memberOf({ surface, url }: PageContext): Author | null {
  if (surface.kind !== 'profile' || surface.id === null) return null;
  const path = /^.*?\/user\/[^/]+/.exec(url.pathname)?.[0] ?? '';
  return { handle: surface.id, name: null, url: `${url.origin}${path}`, followers: null };
}
