import type { Author } from '../../model/post.ts';
import type { ReadTime } from '../../model/time.ts';
import type { PageContext, Reading } from '../adapter.ts';
import { parseCalendarDate } from '../calendar-date.ts';
import { parseCount } from '../counts.ts';
import { attr, nearest, one, parentOf } from '../dom.ts';
import { readingOf } from '../found-post.ts';
import { ownPart } from '../own-part.ts';
import { ownWords } from '../own-words.ts';
import { pageLanguage } from '../page-language.ts';
import { lineOf } from '../visible-text.ts';
import { webUrl, withoutTracking } from '../web-address.ts';
import { DQ } from './selectors.ts';

/** A comment below a page of somebody else's, whose address the frame was given. */
export function readComment(root: Element, page: PageContext): Reading {
  const part = (selector: string) => ownPart(root, selector, DQ.comment);
  if (part(DQ.gone) !== null) return { kind: 'skip', why: 'placeholder' };
  if (part(DQ.pending) !== null) return { kind: 'skip', why: 'private' };
  const id = /^post-(\d{1,15})$/.exec(attr(root, 'id') ?? '')?.[1] ?? null;
  const body = part(DQ.message);
  const link = part(DQ.time);
  const thread = threadUrl(link, page);
  const likes = part(DQ.likes);
  return readingOf(
    'disqus',
    {
      kind: part(DQ.answered) !== null || nearest(parentOf(root) ?? root, DQ.answers) !== null ? 'reply' : 'comment',
      id,
      url: id && thread && `${thread}#comment-${id}`,
      author: authorOf(part(DQ.author), part(DQ.username), page),
      words: body && ownWords(body, page.url, { quote: 'blockquote' }),
      time: timeOf(link, page),
      engagement: { likes: likes && parseCount(lineOf(likes)) },
      thread: { key: null, url: thread, authorHandle: null },
      usual: ['publishedAt', 'thread'],
    },
    page,
  );
}

/** Guests sign with a name and have no page. */
function authorOf(shown: Element | null, named: Element | null, page: PageContext): Author | null {
  const name = shown === null ? '' : lineOf(shown);
  const link = shown && one(shown, 'a[href]');
  const told = (named && attr(named, 'data-username')) ?? '';
  const username = /^[\w.-]+$/.exec(told)?.[0] ?? /^\/by\/([\w.-]+)\/?$/.exec(webUrl(link && attr(link, 'href'), page.url)?.pathname ?? '')?.[1];
  if (name === '' && username === undefined) return null;
  return { handle: username ?? name, name: name || null, url: username === undefined ? null : `https://disqus.com/by/${username}/`, followers: null };
}

/** The page that is commented on: where the comment's own link leads, else what the frame was told (`t_u`). */
function threadUrl(link: Element | null, page: PageContext): string | null {
  const own = webUrl(link && attr(link, 'href'), page.url);
  const told = webUrl(page.url.searchParams.get('t_u'), page.url);
  const url = own !== null && own.host !== page.url.host ? own : told;
  if (url === null) return null;
  url.hash = '';
  return withoutTracking(url);
}

function timeOf(link: Element | null, page: PageContext): ReadTime | null {
  if (link === null) return null;
  const [label, tip] = [lineOf(link), attr(link, 'title')].map((text) => (text ? parseCalendarDate(text, page.now, pageLanguage(page.doc) ?? 'en') : null));
  return label?.precision === 'hour' || label?.precision === 'minute' ? label : (tip ?? label ?? null);
}
