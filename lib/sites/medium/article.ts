import type { ReadTime } from '../../model/time.ts';
import type { PageContext, Reading } from '../adapter.ts';
import { parseCount } from '../counts.ts';
import { all, attr, one } from '../dom.ts';
import { readingOf } from '../found-post.ts';
import { parseIso } from '../iso-date.ts';
import { ownWords } from '../own-words.ts';
import { lineOf } from '../visible-text.ts';
import { webUrl } from '../web-address.ts';
import { authorFrom, dayIn, idOn, keyOn, postAddress } from './parts.ts';
import { ME } from './selectors.ts';
import { postIn } from './surface.ts';

/** An article on its own page. Of one for members the free beginning is what is there. */
export function readArticle(root: Element, page: PageContext): Reading {
  const id = postIn(page.url);
  const title = one(root, ME.title);
  const author = authorFrom(all(root, ME.author), page);
  const body = one(root, ME.section) ?? root;
  const url = postAddress(page.url);
  return readingOf(
    'medium',
    {
      kind: 'article',
      id: id && idOn(page.url, id),
      url: id && url,
      author,
      title: title && (lineOf(title) || null),
      words: ownWords(body, page.url, { skip: ME.notText }),
      time: toldTime(id, page) ?? dayIn(one(root, ME.date), page),
      engagement: { likes: countIn(one(root, ME.likes)), replies: countIn(one(root, ME.replies)) },
      thread: id === null ? {} : { key: keyOn(page.url, id), url, authorHandle: author?.handle ?? null },
      usual: ['publishedAt'],
    },
    page,
  );
}

/** One of a list: its title and the line below it. */
export function readCard(root: Element, page: PageContext): Reading {
  const addresses = all(root, ME.link).map((link) => webUrl(attr(link, 'href'), page.url));
  const address = addresses.find((url) => url !== null && postIn(url) !== null) ?? null;
  const id = address && postIn(address);
  const title = one(root, ME.cardTitle);
  const text = one(root, ME.cardText);
  const author = authorFrom(all(root, ME.cardAuthor).filter((link) => !leadsToPost(link, page)), page);
  const days = all(root, ME.cardDate).filter((span) => one(span, 'span, a') === null).map((span) => dayIn(span, page));
  return readingOf(
    'medium',
    {
      kind: 'article',
      id: address && id && idOn(address, id),
      url: address && postAddress(address),
      author: author ?? { handle: '', name: null, url: null, followers: null },
      title: (title && lineOf(title)) || attr(root, 'aria-label') || null,
      words: text && ownWords(text, page.url),
      time: days.find((day) => day !== null) ?? null,
      thread: id === null || address === null ? {} : { key: keyOn(address, id), url: postAddress(address), authorHandle: author?.handle ?? null },
      truncated: true,
      usual: ['publishedAt'],
    },
    page,
  );
}

function leadsToPost(link: Element, page: PageContext): boolean {
  const url = webUrl(attr(link, 'href'), page.url);
  return url !== null && postIn(url) !== null;
}

/** The head's time is exact, and stays when the reader goes on to another article: its address must be this one's. */
function toldTime(id: string | null, { doc, url }: PageContext): ReadTime | null {
  const meta = one(doc, ME.published);
  const about = all(doc, ME.address).map((element) => webUrl(attr(element, 'content') ?? attr(element, 'href'), url));
  return meta !== null && id !== null && about.some((address) => address !== null && postIn(address) === id) ? parseIso(attr(meta, 'content') ?? '') : null;
}

function countIn(element: Element | null): number | null {
  return element && parseCount(lineOf(element));
}
