import type { Author } from '../../model/post.ts';
import type { ReadTime } from '../../model/time.ts';
import type { PageContext, Reading } from '../adapter.ts';
import { parseCalendarDate } from '../calendar-date.ts';
import { attr, documentOf, nearest, one, textOf } from '../dom.ts';
import { readingOf } from '../found-post.ts';
import { parseIso } from '../iso-date.ts';
import { ownWords } from '../own-words.ts';
import { pageLanguage } from '../page-language.ts';
import { preferred } from '../preferred.ts';
import { textHash } from '../text-hash.ts';
import { lineOf } from '../visible-text.ts';
import { webUrl } from '../web-address.ts';
import { FORUM } from './selectors.ts';
import { TRIPADVISOR } from './site.ts';

/** A post of a topic. Posts that bear no number are known by who wrote what. */
export function readForumPost(root: Element, page: PageContext): Reading {
  const topic = page.surface.id ?? '';
  const thread = page.url.origin + page.url.pathname.replace(/-o\d+(?=-)/, '');
  const first = one(page.doc, FORUM.post);
  const opens = first === root && !/-o\d+-/.test(page.url.pathname);
  const author = authorOf(root, page);
  const body = preferred(root, FORUM.body);
  const words = body && ownWords(body, page.url, { skip: FORUM.notText, quote: FORUM.quote });
  const number = /(\d{3,})$/.exec(attr(root, 'id') ?? '')?.[1] ?? null;
  const own = number ?? (words && textHash([author?.handle, words.text].join('\n')));
  const title = opens ? preferred(page.doc, FORUM.title) : null;
  return readingOf(
    TRIPADVISOR.id,
    {
      kind: opens ? 'post' : 'reply',
      id: opens ? topic : own && `${topic}/${own}`,
      // On which of the topic's pages it stands, its address need not say.
      url: opens ? thread : own && `${thread}#${own}`,
      author,
      words,
      title: title && (lineOf(title) || null),
      lang: pageLanguage(page.doc),
      time: timeOf(root, page),
      thread: { key: `tripadvisor:${topic}`, url: thread, authorHandle: first === null || /-o\d+-/.test(page.url.pathname) ? null : (authorOf(first, page)?.handle ?? null) },
      usual: ['publishedAt'],
    },
    page,
  );
}

/** `k5914396` of `/ShowTopic-g293760-i9324-k5914396-Which_lamp-Harare.html`. */
export function topicIn(url: URL): string | null {
  return /^\/ShowTopic-.*?-(k\d+)-/.exec(url.pathname)?.[1] ?? null;
}

/** The title of a topic stands above its posts. */
export function rawForumPost(root: Element): string {
  const title = preferred(documentOf(root), FORUM.title);
  const profile = one(root, FORUM.profile);
  return [textOf(root), title && textOf(title), profile && attr(profile, 'href')].join('\n');
}

function authorOf(root: Element, page: PageContext): Author | null {
  const named = preferred(root, FORUM.author);
  const link = named && (nearest(named, FORUM.profile) ?? one(root, FORUM.profile));
  const url = webUrl(link && attr(link, 'href'), page.url);
  const handle = /\/Profile\/([\w.-]+)/.exec(url?.pathname ?? '')?.[1];
  const name = named && lineOf(named);
  return name || handle ? { handle: handle ?? name ?? '', name: name || null, url: handle === undefined ? null : `${page.url.origin}/Profile/${handle}`, followers: null } : null;
}

function timeOf(root: Element, page: PageContext): ReadTime | null {
  const date = preferred(root, FORUM.date);
  return date && (parseIso(attr(date, 'datetime') ?? '') ?? parseCalendarDate(lineOf(date), page.now, pageLanguage(page.doc) ?? ''));
}
