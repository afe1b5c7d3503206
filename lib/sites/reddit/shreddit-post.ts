import type { Author, Quoted } from '../../model/post.ts';
import type { PageContext, Reading } from '../adapter.ts';
import { parseIso } from '../iso-date.ts';
import { all, attr, fits, nearest, one, tagOf } from '../dom.ts';
import { lineOf, visibleText } from '../visible-text.ts';
import { webUrl, withoutTracking } from '../web-address.ts';
import { SHREDDIT } from './selectors.ts';
import { authorNamed, fullname, HOME, integerOf, isBracketed, NO_WORDS, NOBODY, placeOf, postUrl, readingOf, wordsIn } from './thing.ts';

/** A post of www, in a feed or on its own page: nearly all of it stands in the element's attributes. */
export function readShredditPost(root: Element, page: PageContext): Reading {
  const id = fullname(attr(root, 'id'), 't3');
  const promoted = tagOf(root) === SHREDDIT.ad || attr(root, 'promoted') !== null;
  const title = titleOf(root);
  const author = authorOf(root, promoted);
  const body = own(root, SHREDDIT.textBody);
  const words = body === null ? NO_WORDS : wordsIn(body, SHREDDIT.chrome);
  const isRemoved = author?.handle === '' && ((title !== null && isBracketed(title)) || isBracketed(words.text));
  if ((isRemoved && !promoted) || own(root, SHREDDIT.removed) !== null) return { kind: 'skip', why: 'placeholder' };

  const likes = integerOf(attr(root, 'score'));
  const replies = integerOf(attr(root, 'comment-count'));
  return readingOf(
    'post',
    {
      id,
      url: urlOf(root, id),
      author,
      title,
      words: { ...words, links: words.links.filter((link) => !isSelf(link, id)) },
      quoted: crosspostIn(root),
      links: linkedPage(root, promoted),
      lang: attr(root, 'post-language') || null,
      time: parseIso(attr(root, 'created-timestamp') ?? '') ?? timeShown(root),
      engagement: { likes, replies },
      thread: null,
      promoted,
    },
    promoted ? {} : { likes, replies },
    page,
  );
}

/** The attribute is what was written; the heading may be a machine's translation. */
function titleOf(root: Element): string | null {
  const written = (attr(root, 'post-title') ?? '').trim();
  if (written !== '') return written;
  const heading = own(root, SHREDDIT.title);
  return (heading && lineOf(heading)) || null;
}

function authorOf(root: Element, promoted: boolean): Author | null {
  const named = authorNamed(attr(root, 'author'));
  if (named !== null) return named;
  const bar = own(root, SHREDDIT.creditBar);
  const link = bar && one(bar, SHREDDIT.userLink);
  const linked = link && authorNamed(/\/user\/([^/?#]+)/.exec(attr(link, 'href') ?? '')?.[1] ?? null);
  if (linked) return linked;
  const community = attr(root, 'subreddit-prefixed-name') ?? '';
  // A post on a person's own page: "u/NAME" is the place and the author. An advert need not name one.
  return community.startsWith('u/') ? authorNamed(community) : promoted ? NOBODY : null;
}

/** Adverts may come without a permalink: the short form leads to the same post. */
function urlOf(root: Element, id: string | null): string | null {
  const place = placeOf(attr(root, 'permalink'));
  if (place !== null) return postUrl(place);
  return id === null ? null : postUrl({ home: '', postId: id.slice('t3_'.length), slug: null });
}

function timeShown(root: Element) {
  const bar = own(root, SHREDDIT.creditBar);
  const time = bar && one(bar, SHREDDIT.time);
  return time ? parseIso(attr(time, 'datetime') ?? '') : null;
}

/** A link post's target. An image's, a video's or an advert's (a redirect that counts clicks) is not what was said. */
function linkedPage(root: Element, promoted: boolean): string[] {
  if (promoted || attr(root, 'post-type') !== 'link') return [];
  const url = webUrl(attr(root, 'content-href'), HOME);
  return url === null ? [] : [withoutTracking(url)];
}

/** The preview of a text in a feed is one link to the post itself. */
function isSelf(link: string, id: string | null): boolean {
  return id !== null && placeOf(link)?.postId === id.slice('t3_'.length);
}

/** The post that was passed on: `content-href` names it, links to it with words are its title. */
function crosspostIn(root: Element): Quoted | null {
  if (attr(root, 'post-type') !== 'crosspost') return null;
  const origin = placeOf(attr(root, 'content-href'));
  const holder = own(root, SHREDDIT.media) ?? root;
  const nested = one(holder, SHREDDIT.post);
  if (nested !== null) {
    const text = titleOf(nested);
    return text === null ? null : { handle: authorNamed(attr(nested, 'author'))?.handle || null, text };
  }
  if (origin === null) return null;
  for (const link of all(holder, 'a[href]')) {
    if (placeOf(attr(link, 'href'))?.postId !== origin.postId || one(link, 'faceplate-number') !== null) continue;
    const title = lineOf(link, (element) => fits(element, SHREDDIT.chrome));
    if (title === '') continue;
    const body = one(holder, SHREDDIT.richText);
    const text = body === null ? '' : visibleText(body).text;
    return { handle: null, text: text === '' ? title : `${title}\n\n${text}` };
  }
  return null;
}

/** The first match that belongs to this post and not to one nested in it. */
function own(root: Element, selector: string): Element | null {
  const tag = tagOf(root);
  const first = one(root, selector);
  if (first === null || nearest(first, tag) === root) return first;
  return all(root, selector).find((element) => nearest(element, tag) === root) ?? null;
}
